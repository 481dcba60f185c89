package vn.danvankheo.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.danvankheo.account.Role;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.web.ConflictException;

/** Every state with every move with every role; the table is written by hand, apart from the one in the code. */
class ModelMoveTests {

    private static final Map<ModelStatus, Map<ModelMove, ModelStatus>> TABLE = Map.of(
            ModelStatus.DRAFT, Map.of(ModelMove.SUBMIT, ModelStatus.SUBMITTED),
            ModelStatus.SUBMITTED, Map.of(ModelMove.RETURN, ModelStatus.RETURNED, ModelMove.REGISTER, ModelStatus.REGISTERED),
            ModelStatus.RETURNED, Map.of(ModelMove.SUBMIT, ModelStatus.SUBMITTED),
            ModelStatus.REGISTERED, Map.of(ModelMove.SELF_SCORE, ModelStatus.SELF_SCORED, ModelMove.STOP, ModelStatus.STOPPED),
            ModelStatus.SELF_SCORED, Map.of(ModelMove.APPRAISE, ModelStatus.APPRAISED, ModelMove.STOP, ModelStatus.STOPPED),
            ModelStatus.APPRAISED, Map.of(ModelMove.RECOGNIZE, ModelStatus.RECOGNIZED, ModelMove.DECLINE, ModelStatus.NOT_RECOGNIZED, ModelMove.STOP, ModelStatus.STOPPED),
            ModelStatus.RECOGNIZED, Map.of(ModelMove.REVOKE, ModelStatus.NOT_RECOGNIZED, ModelMove.LAPSE, ModelStatus.STOPPED),
            ModelStatus.NOT_RECOGNIZED, Map.of(ModelMove.STOP, ModelStatus.STOPPED),
            ModelStatus.STOPPED, Map.of());

    private static final Viewer CADRE = CuaDong.person(Role.WARD_CADRE, CuaDong.CUA_DONG);
    private static final Viewer STRANGER = CuaDong.person(Role.WARD_CADRE, CuaDong.CUA_NAM);
    private static final Viewer STAFF = CuaDong.person(Role.DISTRICT_STAFF, CuaDong.HOAN_KIEM);
    private static final Viewer LEADER = CuaDong.person(Role.LEADER, CuaDong.HOAN_KIEM);
    private static final Viewer ADMIN = CuaDong.person(Role.ADMIN, null);

    private static final Map<ModelMove, Set<Viewer>> HANDS = Map.of(
            ModelMove.SUBMIT, Set.of(CADRE),
            ModelMove.RETURN, Set.of(STAFF),
            ModelMove.REGISTER, Set.of(STAFF),
            ModelMove.SELF_SCORE, Set.of(CADRE),
            ModelMove.APPRAISE, Set.of(STAFF),
            ModelMove.RECOGNIZE, Set.of(STAFF),
            ModelMove.DECLINE, Set.of(STAFF),
            ModelMove.STOP, Set.of(CADRE, STAFF),
            ModelMove.REVOKE, Set.of(STAFF),
            ModelMove.LAPSE, Set.of(STAFF));

    @TestFactory
    Stream<DynamicTest> everyStateWithEveryMove() {
        return Stream.of(ModelStatus.values()).flatMap(status -> Stream.of(ModelMove.values())
                .map(move -> DynamicTest.dynamicTest(status + " " + move, () -> tryIt(status, move))));
    }

    private static void tryIt(ModelStatus status, ModelMove move) {
        var model = CuaDong.in(status);
        var next = TABLE.get(status).get(move);

        if (next == null) {
            assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> model.take(move, CuaDong.MORNING, CuaDong.TODAY, CuaDong.WHY))
                    .satisfies(refusal -> assertThat(refusal.sentence().getCodes()).containsExactly("conflict.model." + move));
            assertThat(model.getStatus()).isEqualTo(status);
        } else {
            model.take(move, CuaDong.MORNING, CuaDong.TODAY, CuaDong.WHY);
            assertThat(model.getStatus()).isEqualTo(next);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyStateWithEveryMoveAndEveryRole() {
        return Stream.of(ModelStatus.values()).flatMap(status -> Stream.of(ModelMove.values()).flatMap(move -> List.of(CADRE, STRANGER, STAFF, LEADER, ADMIN).stream()
                .map(who -> DynamicTest.dynamicTest("%s %s by %s of %s".formatted(status, move, who.posts().get(0).role(), who.posts().get(0).unitName()),
                        () -> assertThat(move.isOpenTo(who, CuaDong.in(status)))
                                .isEqualTo(TABLE.get(status).containsKey(move) && HANDS.get(move).contains(who))))));
    }
}
