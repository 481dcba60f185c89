package vn.danvankheo.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.danvankheo.account.Role;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.movement.CuaDong;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.web.ConflictException;

/** Every state with every move with every role; the table is written by hand, apart from the one in the code. */
class RemedyMoveTests {

    private static final LocalDate DUE = LocalDate.of(2023, 12, 20);
    private static final String WORDS = "Đã đổi giờ thu gom.";

    private static final Map<RemedyStatus, Map<RemedyMove, RemedyStatus>> TABLE = Map.of(
            RemedyStatus.OPEN, Map.of(RemedyMove.REPORT, RemedyStatus.DONE, RemedyMove.WITHDRAW, RemedyStatus.CLOSED),
            RemedyStatus.DONE, Map.of(RemedyMove.ACCEPT, RemedyStatus.CLOSED, RemedyMove.SEND_BACK, RemedyStatus.OPEN),
            RemedyStatus.CLOSED, Map.of());

    private static final Viewer CADRE = CuaDong.person(Role.WARD_CADRE, CuaDong.CUA_DONG);
    private static final Viewer STRANGER = CuaDong.person(Role.WARD_CADRE, CuaDong.CUA_NAM);
    private static final Viewer STAFF = CuaDong.person(Role.DISTRICT_STAFF, CuaDong.HOAN_KIEM);
    private static final Viewer LEADER = CuaDong.person(Role.LEADER, CuaDong.HOAN_KIEM);
    private static final Viewer ADMIN = CuaDong.person(Role.ADMIN, null);

    private static final Map<RemedyMove, Set<Viewer>> HANDS = Map.of(
            RemedyMove.REPORT, Set.of(CADRE),
            RemedyMove.ACCEPT, Set.of(STAFF),
            RemedyMove.SEND_BACK, Set.of(STAFF),
            RemedyMove.WITHDRAW, Set.of(STAFF));

    @TestFactory
    Stream<DynamicTest> everyStateWithEveryMove() {
        return Stream.of(RemedyStatus.values()).flatMap(status -> Stream.of(RemedyMove.values())
                .map(move -> DynamicTest.dynamicTest(status + " " + move, () -> tryIt(status, move))));
    }

    private static void tryIt(RemedyStatus status, RemedyMove move) {
        var remedy = in(status);
        var next = TABLE.get(status).get(move);

        if (next == null) {
            assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> remedy.take(move, CuaDong.MORNING, "Người", WORDS))
                    .satisfies(refusal -> assertThat(refusal.sentence().getCodes()).containsExactly("conflict.remedy." + move));
            assertThat(remedy.getStatus()).isEqualTo(status);
        } else {
            remedy.take(move, CuaDong.MORNING, "Người", WORDS);
            assertThat(remedy.getStatus()).isEqualTo(next);
            assertThat(remedy.getSteps()).last().isEqualTo(new RemedyStep(move, CuaDong.MORNING, "Người", WORDS));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyStateWithEveryMoveAndEveryRole() {
        return Stream.of(RemedyStatus.values()).flatMap(status -> Stream.of(RemedyMove.values()).flatMap(move -> List.of(CADRE, STRANGER, STAFF, LEADER, ADMIN).stream()
                .map(who -> DynamicTest.dynamicTest("%s %s by %s of %s".formatted(status, move, who.posts().get(0).role(), who.posts().get(0).unitName()),
                        () -> assertThat(move.isOpenTo(who, in(status))).isEqualTo(TABLE.get(status).containsKey(move) && HANDS.get(move).contains(who))))));
    }

    @Test
    void theWardIsOverdueFromTheDayAfterUntilItSaysThatItIsDone() {
        var remedy = in(RemedyStatus.OPEN);

        assertThat(remedy.isOverdueOn(DUE)).isFalse();
        assertThat(remedy.isOverdueOn(DUE.plusDays(1))).isTrue();
        assertThat(in(RemedyStatus.DONE).isOverdueOn(DUE.plusDays(1))).isFalse();
        assertThat(in(RemedyStatus.CLOSED).isOverdueOn(DUE.plusDays(1))).isFalse();
    }

    @Test
    void whatTheWardMendsIsDueAfterTheSurvey() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Remedy(survey(), CuaDong.CELL_7, "Đổi giờ thu gom.", CuaDong.TODAY));
    }

    private static Remedy in(RemedyStatus status) {
        var remedy = new Remedy(survey(), CuaDong.CELL_7, "Đổi giờ thu gom.", DUE);
        switch (status) {
            case OPEN -> { }
            case DONE -> remedy.take(RemedyMove.REPORT, CuaDong.MORNING, "Người", WORDS);
            case CLOSED -> {
                remedy.take(RemedyMove.REPORT, CuaDong.MORNING, "Người", WORDS);
                remedy.take(RemedyMove.ACCEPT, CuaDong.MORNING, "Người", null);
            }
        }
        return remedy;
    }

    private static FieldSurvey survey() {
        return new FieldSurvey(CuaDong.in(ModelStatus.REGISTERED), UUID.randomUUID(), "Người", CuaDong.MORNING,
                new Visit(CuaDong.TODAY, List.of("Chuyên viên Ban Dân vận"), "Điểm tập kết còn đầy.", Conclusion.WEAK));
    }
}
