package vn.danvankheo.briefing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.test.util.ReflectionTestUtils;
import vn.danvankheo.account.Scope;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.ClockConfiguration;
import vn.danvankheo.calendar.Validity;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.Field;
import vn.danvankheo.organization.Ward;
import vn.danvankheo.target.Accumulation;
import vn.danvankheo.target.Basis;
import vn.danvankheo.target.Consolidation;
import vn.danvankheo.target.Direction;
import vn.danvankheo.target.Measure;
import vn.danvankheo.target.Target;
import vn.danvankheo.target.TargetGroup;
import vn.danvankheo.target.TargetScope;
import vn.danvankheo.target.TargetSet;
import vn.danvankheo.target.Terms;

/** Reports of phường Hàng Bạc by name; each came to its state by the real moves. */
final class Reports {

    static final YearMonth DECEMBER = YearMonth.of(2023, 12);
    static final Instant IN_TIME = at("2023-12-18T09:30");
    static final Viewer CADRE = new Viewer(5, "phuong05", "Cán bộ phường", List.of(), new Scope(Set.of()));
    static final Viewer OFFICER = new Viewer(1, "quan", "Cán bộ quận", List.of(), new Scope(Set.of()));
    static final District HOAN_KIEM = new District("HK", "Quận Hoàn Kiếm", "Hoàn Kiếm", Validity.from(LocalDate.of(1961, 1, 1)));
    static final Ward HANG_BAC = new Ward("HK-05", "Phường Hàng Bạc", "Hàng Bạc", HOAN_KIEM, Validity.from(LocalDate.of(1981, 1, 1)));
    static final TargetGroup WELFARE = new TargetGroup(new TargetSet(HOAN_KIEM, 2023), "AS", "An sinh xã hội", Field.CULTURE_SOCIETY, 1);
    static final Target JOBS = target(1, "AS-02", "Lao động được giải quyết việc làm", "người", Measure.NUMBER);
    static final Target INSURED = target(2, "YT-01", "Bao phủ bảo hiểm y tế", "% dân số", Measure.RATIO);

    static final NextTask SORTING = sorting();

    private Reports() {
    }

    static BriefingReport draft() {
        var report = new BriefingReport(HANG_BAC, DECEMBER);
        report.describe("Nhân dân phấn khởi.", "Không phát sinh", IN_TIME);
        report.list(NextTask.class, List.of(sorting()));
        report.file(JOBS, number("44"));
        return report;
    }

    /** Each report has a row of its own. */
    static NextTask sorting() {
        return new NextTask(new UUID(0, 30), "Vận động 30 hộ phân loại rác", "Chi hội Phụ nữ", LocalDate.of(2024, 1, 15), "30 hộ ký cam kết");
    }

    static BriefingReport submitted() {
        var report = draft();
        report.submit(IN_TIME, false, CADRE);
        return report;
    }

    static BriefingReport returned() {
        var report = submitted();
        report.giveBack("Số lao động chưa khớp với tháng 11.", IN_TIME, OFFICER);
        return report;
    }

    static BriefingReport accepted() {
        var report = submitted();
        report.accept(IN_TIME, OFFICER);
        return report;
    }

    static BriefingReport reopened() {
        var report = accepted();
        report.reopen("Gõ nhầm số lao động.", IN_TIME, OFFICER);
        return report;
    }

    static FigureValue number(String value) {
        return new FigureValue(new BigDecimal(value), null);
    }

    static FigureValue share(String value, String denominator) {
        return new FigureValue(new BigDecimal(value), new BigDecimal(denominator));
    }

    static Instant at(String localTime) {
        return LocalDateTime.parse(localTime).atZone(ClockConfiguration.HA_NOI).toInstant();
    }

    private static Target target(long id, String code, String name, String unit, Measure measure) {
        var target = new Target(WELFARE, code, name, Field.CULTURE_SOCIETY, new Terms(unit, measure, Direction.AT_LEAST, new BigDecimal("90"), null,
                Accumulation.SUM, Consolidation.SUM, TargetScope.WARDS, Basis.VALUE), 1);
        ReflectionTestUtils.setField(target, "id", id);
        return target;
    }
}
