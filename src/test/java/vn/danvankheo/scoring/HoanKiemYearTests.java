package vn.danvankheo.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvankheo.calendar.Validity;
import vn.danvankheo.target.Accumulation;
import vn.danvankheo.target.Basis;
import vn.danvankheo.target.Consolidation;
import vn.danvankheo.target.Direction;
import vn.danvankheo.target.Measure;
import vn.danvankheo.target.TargetScope;
import vn.danvankheo.target.TargetStatus;

class HoanKiemYearTests {

    private static final Scoring HOAN_KIEM = new Scoring(hoanKiem());

    @ParameterizedTest
    @CsvSource({
            "2023-01, 2, 10, 0",
            "2023-03, 3, 10, 0",
            "2023-06, 3, 11, 0",
            "2023-09, 5, 14, 0",
            "2023-11, 12, 19, 0",
            "2023-12, 9, 14, 8"})
    void theDistrictCompletesItsTargetsMonthByMonth(YearMonth asOf, int exceeded, int met, int pending) {
        var board = HOAN_KIEM.district(asOf);

        assertThat(board.completion()).isEqualTo(new Completion(exceeded, met, 38));
        assertThat(board.tally().of(Verdict.PENDING)).isEqualTo(pending);
        assertThat(board.groups()).hasSize(12);
    }

    @Test
    void inNovemberThirtyOneOfThirtyEightTargetsAreCompleted() {
        var board = HOAN_KIEM.district(YearMonth.of(2023, 11));

        assertThat(board.completion()).hasToString("31/38");
        assertThat(board.completion().inWords()).isEqualTo("31/38 chỉ tiêu hoàn thành (12 vượt, 19 đạt)");
        assertThat(board.completedGroups()).hasSize(board.groupCompletion().completed());
    }

    @Test
    void hangTrongCompletesTwentySevenOfThirtyInNovember() {
        var board = HOAN_KIEM.ward("HK-13", YearMonth.of(2023, 11));

        assertThat(board.completion()).hasToString("27/30");
        assertThat(board.tally().of(Verdict.NOT_ASSESSED)).isEqualTo(3);
    }

    @Test
    void everyStandingOfTheYearSaysWhy() {
        for (var month = 1; month <= 12; month++) {
            assertThat(HOAN_KIEM.district(YearMonth.of(2023, month)).standings()).allSatisfy(standing -> {
                assertThat(standing.reason()).isNotBlank();
                assertThat(standing.reported() + standing.missing().size()).isEqualTo(standing.expected());
            });
        }
    }

    @Test
    void aCourseEndsWhereTheBoardStands() {
        var asOf = YearMonth.of(2023, 11);

        assertThat(HOAN_KIEM.districtCourse("KT-02", asOf)).hasSize(11).last()
                .isEqualTo(HOAN_KIEM.district(asOf).standing("KT-02").orElseThrow());
        assertThat(HOAN_KIEM.wardCourse("KT-02", "HK-13", asOf)).hasSize(11).last()
                .isEqualTo(HOAN_KIEM.ward("HK-13", asOf).standing("KT-02").orElseThrow());
        assertThat(HOAN_KIEM.wardCourse("KT-01", "HK-13", asOf)).isEmpty();
    }

    @Test
    void theWardsOfATargetStandTogetherAsOnTheirOwnBoards() {
        var asOf = YearMonth.of(2023, 11);

        assertThat(HOAN_KIEM.wards("KT-02", asOf)).hasSize(18).allSatisfy(each ->
                assertThat(each.standing()).isEqualTo(HOAN_KIEM.ward(each.ward().code(), asOf).standing("KT-02").orElseThrow()));
        assertThat(HOAN_KIEM.wards("KT-01", asOf)).isEmpty();
    }

    private static FiledYear hoanKiem() {
        var terms = rows("targets");
        return new FiledYear(Year.of(2023),
                terms.stream().filter(row -> row.get("kind").equals("GROUP")).map(row -> new GroupTerms(row.get("code"), row.get("name"))).toList(),
                terms.stream().filter(row -> row.get("kind").equals("TARGET")).map(HoanKiemYearTests::target).toList(),
                rows("units").stream().filter(row -> List.of("DISTRICT", "WARD").contains(row.get("type"))).map(HoanKiemYearTests::unit).toList(),
                rows("reports").stream().filter(row -> row.get("state").equals("ACCEPTED"))
                        .map(row -> new FiledReport(row.get("unit"), YearMonth.parse(row.get("month")))).toList(),
                rows("figures").stream().map(row -> new FiledFigure(row.get("unit"), YearMonth.parse(row.get("month")), row.get("target"),
                        number(row.get("value")), number(row.get("denominator")))).toList(),
                rows("allocations").stream().collect(toMap(
                        row -> new UnitTarget(row.get("unit"), row.get("target")), row -> number(row.get("assigned")))));
    }

    private static TargetTerms target(CSVRecord row) {
        return new TargetTerms(row.get("code"), row.get("name"), row.get("group"), row.get("unit"), Measure.valueOf(row.get("measure")),
                Direction.valueOf(row.get("direction")), number(row.get("assigned")), number(row.get("stretch")),
                Accumulation.valueOf(row.get("accumulation")), Consolidation.valueOf(row.get("consolidation")),
                TargetScope.valueOf(row.get("scope")), Basis.valueOf(row.get("basis")), TargetStatus.valueOf(row.get("status")));
    }

    private static ReportingUnit unit(CSVRecord row) {
        return new ReportingUnit(row.get("code"), row.get("name"), row.get("short_name"), ReportingUnit.Kind.valueOf(row.get("type")),
                new Validity(day(row.get("valid_from")), day(row.get("valid_to"))));
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static List<CSVRecord> rows(String table) {
        var file = "/demo/hoan-kiem-2023/" + table + ".csv";
        try (var reader = new InputStreamReader(HoanKiemYearTests.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
