package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvankheo.briefing.Reports.HANG_BAC;
import static vn.danvankheo.briefing.Reports.HOAN_KIEM;
import static vn.danvankheo.briefing.Reports.IN_TIME;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.test.util.ReflectionTestUtils;
import vn.danvankheo.account.Post;
import vn.danvankheo.account.Role;
import vn.danvankheo.account.Scope;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.web.ConflictException;

/** Every state with every act with every role; the table is written by hand, apart from the one in the code. */
class ReportActTests {

    private static final Map<ReportStatus, Map<ReportAct, ReportStatus>> TABLE = Map.of(
            ReportStatus.DRAFT, Map.of(ReportAct.SUBMIT, ReportStatus.SUBMITTED),
            ReportStatus.SUBMITTED, Map.of(ReportAct.RETURN, ReportStatus.RETURNED, ReportAct.ACCEPT, ReportStatus.ACCEPTED),
            ReportStatus.RETURNED, Map.of(ReportAct.SUBMIT, ReportStatus.SUBMITTED),
            ReportStatus.ACCEPTED, Map.of(ReportAct.CORRECT, ReportStatus.CORRECTING),
            ReportStatus.CORRECTING, Map.of(ReportAct.SUBMIT, ReportStatus.SUBMITTED));

    private static final long WARD = 5;
    private static final long DISTRICT = 1;
    private static final Viewer CADRE = person(Role.WARD_CADRE, WARD);
    private static final Viewer STRANGER = person(Role.WARD_CADRE, 6L);
    private static final Viewer STAFF = person(Role.DISTRICT_STAFF, DISTRICT);
    private static final Viewer OTHER_STAFF = person(Role.DISTRICT_STAFF, 2L);
    private static final Viewer LEADER = person(Role.LEADER, DISTRICT);
    private static final Viewer ADMIN = person(Role.ADMIN, null);

    private static final Map<ReportAct, Set<Viewer>> HANDS = Map.of(
            ReportAct.SUBMIT, Set.of(CADRE), ReportAct.RETURN, Set.of(STAFF), ReportAct.ACCEPT, Set.of(STAFF), ReportAct.CORRECT, Set.of(STAFF));

    static {
        ReflectionTestUtils.setField(HOAN_KIEM, "id", DISTRICT);
        ReflectionTestUtils.setField(HANG_BAC, "id", WARD);
    }

    @TestFactory
    Stream<DynamicTest> everyStateWithEveryAct() {
        return Stream.of(ReportStatus.values()).flatMap(status -> Stream.of(ReportAct.values())
                .map(act -> DynamicTest.dynamicTest(status + " " + act, () -> tryIt(status, act))));
    }

    private static void tryIt(ReportStatus status, ReportAct act) {
        var report = in(status);
        var next = TABLE.get(status).get(act);

        if (next == null) {
            assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> take(act, report))
                    .satisfies(refusal -> assertThat(refusal.sentence().getCodes()).containsExactly("conflict.report." + act));
            assertThat(report.getStatus()).isEqualTo(status);
        } else {
            take(act, report);
            assertThat(report.getStatus()).isEqualTo(next);
            assertThat(report.getMoves().get(report.getMoves().size() - 1).getTo()).isEqualTo(next);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyStateWithEveryActAndEveryRole() {
        return Stream.of(ReportStatus.values()).flatMap(status -> Stream.of(ReportAct.values()).flatMap(act -> List.of(CADRE, STRANGER, STAFF, OTHER_STAFF, LEADER, ADMIN).stream()
                .map(who -> DynamicTest.dynamicTest("%s %s by %s".formatted(status, act, who.posts()),
                        () -> assertThat(act.isOpenTo(who, in(status))).isEqualTo(TABLE.get(status).containsKey(act) && HANDS.get(act).contains(who))))));
    }

    private static void take(ReportAct act, BriefingReport report) {
        switch (act) {
            case SUBMIT -> report.submit(IN_TIME, false, Reports.CADRE);
            case RETURN -> report.giveBack("Chưa khớp.", IN_TIME, Reports.OFFICER);
            case ACCEPT -> report.accept(IN_TIME, Reports.OFFICER);
            case CORRECT -> report.reopen("Gõ nhầm.", IN_TIME, Reports.OFFICER);
        }
    }

    private static BriefingReport in(ReportStatus status) {
        return switch (status) {
            case DRAFT -> Reports.draft();
            case SUBMITTED -> Reports.submitted();
            case RETURNED -> Reports.returned();
            case ACCEPTED -> Reports.accepted();
            case CORRECTING -> Reports.reopened();
        };
    }

    private static Viewer person(Role role, Long unit) {
        return new Viewer(1, "canbo", "Cán bộ", List.of(new Post(role, unit, null, null, null)), new Scope(Set.of()));
    }
}
