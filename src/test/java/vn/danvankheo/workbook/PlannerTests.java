package vn.danvankheo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danvankheo.briefing.FigureEntry;
import vn.danvankheo.briefing.ReportEntry;
import vn.danvankheo.briefing.ReportRegister;
import vn.danvankheo.briefing.ReportStatus;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.calendar.BriefingSettings;
import vn.danvankheo.calendar.Validity;
import vn.danvankheo.movement.Indicator;
import vn.danvankheo.movement.ModelEntry;
import vn.danvankheo.movement.ModelKind;
import vn.danvankheo.movement.ModelRegister;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.movement.Proposal;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.organization.Field;
import vn.danvankheo.organization.MapPlace;
import vn.danvankheo.organization.UnitEntry;
import vn.danvankheo.organization.UnitKind;
import vn.danvankheo.organization.UnitRegister;
import vn.danvankheo.target.Accumulation;
import vn.danvankheo.target.Basis;
import vn.danvankheo.target.Consolidation;
import vn.danvankheo.target.Counting;
import vn.danvankheo.target.Direction;
import vn.danvankheo.target.FigureSource;
import vn.danvankheo.target.GroupEntry;
import vn.danvankheo.target.Measure;
import vn.danvankheo.target.TargetEntry;
import vn.danvankheo.target.TargetRegister;
import vn.danvankheo.target.TargetScope;
import vn.danvankheo.target.TargetStatus;
import vn.danvankheo.target.Terms;
import vn.danvankheo.testing.MutableClock;

/** Every fault by one row that is added to a small sound book. */
class PlannerTests {

    private static final Map<Sheet, String> SOUND = Map.of(
            Sheet.UNITS, """
                    HK,DISTRICT,Quận Hoàn Kiếm,Hoàn Kiếm,,1961-01-01,
                    HK-01,WARD,Phường Chương Dương,Chương Dương,HK,1981-01-01,
                    HK-02,WARD,Phường Cửa Đông,Cửa Đông,HK,1981-01-01,2023-07-01
                    HK-01-CB,PARTY_CELL,Chi bộ 1,,HK-01,2015-01-01,
                    """,
            Sheet.TARGETS, """
                    2023,KT,GROUP,,Kinh tế,ECONOMY,,,,,,,,,,ACTIVE
                    2023,KT-01,TARGET,KT,Thu ngân sách,ECONOMY,tỷ đồng,NUMBER,AT_LEAST,100,120,SUM,SUM,DISTRICT,VALUE,ACTIVE
                    2023,KT-02,TARGET,KT,Thu thuế,ECONOMY,triệu đồng,NUMBER,AT_LEAST,100,,SUM,SUM,WARDS,VALUE,ACTIVE
                    2023,KT-04,TARGET,KT,Hộ kinh doanh,ECONOMY,%,RATIO,AT_LEAST,80,90,LATEST,SUM,WARDS,VALUE,ACTIVE
                    2023,AN-01,TARGET,KT,Phạm pháp hình sự,SECURITY_DEFENCE,% thay đổi,NUMBER,AT_MOST,-5,-10,SUM,SUM,WARDS,CHANGE,ACTIVE
                    """,
            Sheet.ALLOCATIONS, "2023,KT-02,HK-01,50\n",
            Sheet.REPORTS, """
                    HK,2023-11,SUBMITTED,2023-11-18T16:00:00+07:00,,,
                    HK-01,2023-11,ACCEPTED,2023-11-18T16:00:00+07:00,2023-11-25T10:00:00+07:00,Ổn định,
                    HK-01,2022-11,ACCEPTED,2022-11-18T16:00:00+07:00,2022-11-25T10:00:00+07:00,,
                    HK-02,2023-06,DRAFT,,,,
                    """,
            Sheet.FIGURES, """
                    HK,2023-11,KT-01,90,
                    HK-01,2023-11,KT-04,90,100
                    HK-01,2022-11,AN-01,3,
                    """,
            Sheet.MODELS, "MH-1,2023,HK-01,HK-01-CB,Khéo trong phân loại rác,CULTURE_SOCIETY,COLLECTIVE,NEW,REGISTERED,2023-03-11,2023-11-30,,,,60,85\n");

    private static final Map<Sheet, String> SOURCE = Map.of(Sheet.TARGETS, ",source,counting");

    private final UnitRegister units = mock();
    private final TargetRegister targets = mock();
    private final ReportRegister reports = mock();
    private final ModelRegister models = mock();
    private final Planner planner = new Planner(new Registers(units, targets, reports, models),
            new BriefingCalendar(new MutableClock(), new BriefingSettings(20)));

    @Test
    void aSoundBookHasNoFaultsAndEverythingInItIsNew() {
        var plan = planner.plan(book(Map.of()));

        assertThat(plan.findings().isFaulty()).isFalse();
        assertThat(plan.findings().warnings()).isEmpty();
        assertThat(plan.counts()).containsExactly(new SheetCount("units", 4, 0, 0), new SheetCount("targets", 5, 0, 0), new SheetCount("allocations", 1, 0, 0),
                new SheetCount("reports", 4, 0, 0), new SheetCount("figures", 3, 0, 0), new SheetCount("models", 1, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "UNITS | ,WARD,Phường,,HK,1981-01-01, | code | empty",
            "UNITS | HK-03,WARD,,,HK,1981-01-01, | name | empty",
            "UNITS | HK-03,VILLAGE,Phường,,HK,1981-01-01, | type | word",
            "UNITS | HK-03,WARD,Phường,,,1981-01-01, | parent | empty",
            "UNITS | HK-03,WARD,Phường,,HX,1981-01-01, | parent | unknown-unit",
            "UNITS | HK-03,WARD,Phường,,HK-01,1981-01-01, | parent | parent-kind",
            "UNITS | T1,RESIDENTIAL_GROUP,Tổ 1,,HK,1981-01-01, | parent | parent-kind",
            "UNITS | HK-03,WARD,Phường,,HK,30/02/1981, | valid_from | day",
            "UNITS | HK-03,WARD,Phường,,HK,1981-01-01,1980-01-01 | valid_to | valid-to",
            "UNITS | HK-01,WARD,Phường,,HK,1981-01-01, | code | duplicate",
            "TARGETS | 2023,KT-09,TARGET,KX,Tên,ECONOMY,hộ,NUMBER,AT_LEAST,1,,SUM,SUM,WARDS,VALUE,ACTIVE | group | unknown-group",
            "TARGETS | 2024,KT-09,TARGET,KT,Tên,ECONOMY,hộ,NUMBER,AT_LEAST,1,,SUM,SUM,WARDS,VALUE,ACTIVE | group | unknown-group",
            "TARGETS | 2023,KT-02,TARGET,KT,Tên,ECONOMY,hộ,NUMBER,AT_LEAST,1,,SUM,SUM,WARDS,VALUE,ACTIVE | code | duplicate",
            "TARGETS | 2023,KT,GROUP,,Kinh tế,ECONOMY,,,,,,,,,,ACTIVE | code | duplicate",
            "TARGETS | 2023,KT-09,TARGET,KT,Tên,ECONOMY,hộ,NUMBER,AT_LEAST,nhiều,,SUM,SUM,WARDS,VALUE,ACTIVE | assigned | number",
            "TARGETS | 2023,KT-09,TARGET,KT,Tên,ECONOMY,hộ,NUMBER,AT_LEAST,,,SUM,SUM,WARDS,VALUE,ACTIVE | assigned | empty",
            "TARGETS | 2023,KT-09,TARGET,KT,Tên,ECONOMY,hộ,NUMBER,AT_LEAST,-1,,SUM,SUM,WARDS,VALUE,ACTIVE | assigned | negative",
            "TARGETS | 2023,KT-09,TARGET,KT,Tên,ECONOMY,hộ,NUMBER,AT_LEAST,5,5,SUM,SUM,WARDS,VALUE,ACTIVE | stretch | stretch-at-least",
            "TARGETS | 2023,KT-09,TARGET,KT,Tên,ECONOMY,hộ,NUMBER,AT_MOST,5,6,SUM,SUM,WARDS,VALUE,ACTIVE | stretch | stretch-at-most",
            "TARGETS | 2023,KT-09,TARGET,KT,Tên,ECONOMY,hộ,COUNT,AT_LEAST,5,,SUM,SUM,WARDS,VALUE,ACTIVE | measure | word",
            "TARGETS | 2023,KT-09,LIST,KT,Tên,ECONOMY,hộ,NUMBER,AT_LEAST,5,,SUM,SUM,WARDS,VALUE,ACTIVE | kind | word",
            "TARGETS | 23,KT-09,TARGET,KT,Tên,ECONOMY,hộ,NUMBER,AT_LEAST,5,,SUM,SUM,WARDS,VALUE,ACTIVE | year | whole",
            "ALLOCATIONS | 2023,KT-01,HK-01,50 | target | allocation-of-district",
            "ALLOCATIONS | 2023,KT-77,HK-01,50 | target | unknown-target",
            "ALLOCATIONS | 2023,KT-04,HK-01-CB,50 | unit | not-a-ward",
            "ALLOCATIONS | 2023,KT-04,HK-01,-5 | assigned | negative",
            "ALLOCATIONS | 2023,KT-02,HK-01,60 | target | duplicate",
            "REPORTS | HK-99,2023-10,DRAFT,,,, | unit | unknown-unit",
            "REPORTS | HK-01-CB,2023-10,DRAFT,,,, | unit | does-not-report",
            "REPORTS | HK-01,2023-13,DRAFT,,,, | month | month",
            "REPORTS | HK-01,2023-10,SENT,,,, | state | word",
            "REPORTS | HK-01,2023-10,SUBMITTED,,,, | submitted_at | submitted-at-missing",
            "REPORTS | HK-01,2023-10,SUBMITTED,30/02/2023 09:00,,, | submitted_at | moment",
            "REPORTS | HK-01,2023-10,DRAFT,2023-10-18,,, | submitted_at | draft-submitted",
            "REPORTS | HK-01,2023-10,ACCEPTED,2023-10-18,,, | accepted_at | accepted-at-missing",
            "REPORTS | HK-01,2023-10,SUBMITTED,2023-10-18,2023-10-20,, | accepted_at | accepted-at-too-many",
            "REPORTS | HK-01,2023-10,ACCEPTED,2023-10-18,2023-10-17,, | accepted_at | accepted-before-submitted",
            "REPORTS | HK-02,2023-07,DRAFT,,,, | month | not-active",
            "REPORTS | HK-01,11/2023,DRAFT,,,, | month | duplicate",
            "FIGURES | HK-99,2023-11,KT-02,1, | unit | unknown-unit",
            "FIGURES | HK-01,2023-11,KT-77,1, | target | unknown-target",
            "FIGURES | HK-01,2022-11,KT-02,1, | target | unknown-target",
            "FIGURES | HK-01,tháng 11,KT-02,1, | month | month",
            "FIGURES | HK-01,2023-11,KT-02,-1, | value | negative",
            "FIGURES | HK-01,2023-11,KT-02,mười hai, | value | number",
            "FIGURES | HK-01,2023-11,KT-02,, | value | empty",
            "FIGURES | HK-01,2023-11,KT-02,#N/A, | value | formula-error",
            "FIGURES | HK-01,2023-11,KT-02,123456789012345678901234567890, | value | number-too-long",
            "FIGURES | HK-01,2023-11,KT-02,0.00001, | value | number-too-long",
            "FIGURES | HK-01,2023-11,KT-01,1, | target | scope-district",
            "FIGURES | HK,2023-11,KT-02,1, | target | scope-wards",
            "FIGURES | HK-02,2023-07,KT-02,1, | month | not-active",
            "FIGURES | HK-01,2023-10,KT-02,1, | month | no-report",
            "FIGURES | HK-01,2023-11,KT-04,1,2 | target | duplicate",
            "FIGURES | HK-02,2023-06,KT-04,1, | denominator | denominator-missing",
            "FIGURES | HK-02,2023-06,KT-02,1,2 | denominator | denominator-too-many",
            "MODELS | MH-1,2023,HK-01,HK-01-CB,Tên,ECONOMY,COLLECTIVE,NEW,DRAFT,,,,,,, | code | duplicate",
            "MODELS | MH-2,2023,HK-02,HK-01-CB,Tên,ECONOMY,COLLECTIVE,NEW,DRAFT,,,,,,, | owner | owner-elsewhere",
            "MODELS | MH-2,2023,HK,HK-01-CB,Tên,ECONOMY,COLLECTIVE,NEW,DRAFT,,,,,,, | ward | not-a-ward",
            "MODELS | MH-2,2023,HK-01,HK-01,Tên,ECONOMY,COLLECTIVE,NEW,WON,,,,,,,85 | state | word",
            "MODELS | MH-2,2023,HK-01,HK-01,Tên,ECONOMY,COLLECTIVE,NEW,SUBMITTED,,,,,,, | indicator_target | indicator-missing",
            "MODELS | MH-2,2023,HK-01,HK-01,Tên,ECONOMY,COLLECTIVE,NEW,DRAFT,2023-03-02,2023-03-01,,,,, | end_date | ends-before-start",
            "MODELS | MH-2,2023,HK-01,HK-01,Tên,ECONOMY,COLLECTIVE,NEW,DRAFT,,,,,,6.5, | households | whole",
            "MODELS | MH-2,2023,HK-01,HK-01,,ECONOMY,COLLECTIVE,NEW,DRAFT,,,,,,, | title | empty"})
    void aFaultIsToldOnceBesideItsCell(Sheet sheet, String row, String column, String code) {
        var findings = planner.plan(book(Map.of(sheet, row))).findings();

        var rowNumber = (int) SOUND.get(sheet).lines().count() + 2;
        assertThat(findings.faults()).extracting(Remark::sheet, Remark::row, Remark::column, Remark::code)
                .containsExactly(tuple(sheet.title(), rowNumber, column, code));
    }

    @Test
    void aDuplicateNamesTheFirstRow() {
        var fault = planner.plan(book(Map.of(Sheet.FIGURES, "HK-01,2023-11,KT-04,1,2"))).findings().faults().get(0);

        assertThat(fault.arguments()).containsExactly("3");
    }

    @Test
    void aDuplicateIsFoundHoweverFarItIsFromTheFirstRow() {
        var rows = new StringBuilder("HK-01,2023-11,KT-02,1,\n");
        for (var target = 0; target < PackedLines.BLOCK; target++) {
            rows.append("HK-01,2023-11,X-%d,1,\n".formatted(target));
        }

        var findings = planner.plan(book(Map.of(Sheet.FIGURES, rows + "HK-01,2023-11,KT-02,2,"))).findings();

        assertThat(findings.faultCount()).isEqualTo(PackedLines.BLOCK + 1);
        var targets = new StringBuilder();
        for (var target = 0; target < PackedLines.BLOCK; target++) {
            targets.append("2023,X-%d,TARGET,KT,Tên,ECONOMY,hộ,NUMBER,AT_LEAST,1,,SUM,SUM,WARDS,VALUE,ACTIVE\n".formatted(target));
        }
        var fault = planner.plan(book(Map.of(Sheet.TARGETS, targets.toString(), Sheet.FIGURES, rows + "HK-01,2023-11,KT-02,2,"))).findings().faults();
        assertThat(fault).extracting(Remark::row, Remark::code, Remark::arguments).containsExactly(tuple(PackedLines.BLOCK + 6, "duplicate", List.of("5")));
    }

    @Test
    void aDistrictStandsAtTheTop() {
        var findings = planner.plan(only(Sheet.UNITS, "HK,DISTRICT,Quận,,,1961-01-01,\nBD,DISTRICT,Quận,,HK,1961-01-01,")).findings();

        assertThat(findings.faults()).extracting(Remark::code).containsExactly("district-parent");
    }

    @Test
    void overlongTextIsAFault() {
        var findings = planner.plan(book(Map.of(Sheet.REPORTS, "HK-01,2023-10,DRAFT,,," + "x".repeat(RowReader.TEXT + 1) + ","))).findings();

        assertThat(findings.faults()).extracting(Remark::code).containsExactly("too-long");
    }

    @Test
    void whatLeansOnAFaultyRowIsNotToldTwice() {
        var findings = planner.plan(book(Map.of(Sheet.UNITS, "HK-03,WARD,Phường,,HK,30/02/1981,\nT1,PARTY_CELL,Chi bộ,,HK-03,2015-01-01,",
                Sheet.REPORTS, "HK-03,2023-11,DRAFT,,,,", Sheet.FIGURES, "HK-03,2023-11,KT-02,1,"))).findings();

        assertThat(findings.faults()).extracting(Remark::code).containsExactly("day");
    }

    @Test
    void allFaultsAreCountedAndTheFirstTwoHundredKept() {
        var findings = planner.plan(book(Map.of(Sheet.FIGURES, "HK-99,2023-11,KT-02,1,\n".repeat(500)))).findings();

        assertThat(findings.faultCount()).isEqualTo(500);
        assertThat(findings.faults()).hasSize(200);
    }

    @Test
    void aNumeratorOverItsDenominatorIsAWarningOnly() {
        var findings = planner.plan(book(Map.of(Sheet.FIGURES, "HK-02,2023-06,KT-04,110,100"))).findings();

        assertThat(findings.isFaulty()).isFalse();
        assertThat(findings.warnings()).extracting(Remark::code).containsExactly("numerator-over-denominator");
    }

    @Test
    void aMonthThatHasNotComeIsAWarningOnly() {
        assertThat(planner.plan(book(Map.of(Sheet.REPORTS, "HK-01,2032-11,DRAFT,,,,"))).findings().warnings()).extracting(Remark::code).containsExactly("month-ahead");
    }

    @Test
    void withTwoDistrictsATargetSaysWhoseItIs() {
        var findings = planner.plan(book(Map.of(Sheet.UNITS, "BD,DISTRICT,Quận Ba Đình,,,1961-01-01,"))).findings();

        assertThat(findings.faults()).extracting(Remark::code).contains("which-district");
    }

    @Test
    void rowsMayReferToWhatIsStored() {
        stored();

        var plan = planner.plan(only(Sheet.FIGURES, "HK-01,2023-11,KT-02,7,"));

        assertThat(plan.findings().isFaulty()).isFalse();
        assertThat(plan.counts()).containsExactly(new SheetCount("figures", 0, 1, 0));
        assertThat(plan.findings().warnings()).extracting(Remark::code).containsExactly("accepted-changes");
    }

    @Test
    void aStoredFigureThatIsWrittenOtherwiseIsUnchanged() {
        stored();

        assertThat(planner.plan(only(Sheet.FIGURES, "HK-01,2023-11,KT-02,5.0,")).counts()).containsExactly(new SheetCount("figures", 0, 0, 1));
    }

    @ParameterizedTest
    @CsvSource({"DRAFT,", "SUBMITTED,2023-11-18", "RETURNED,2023-11-18"})
    void anAcceptedReportIsNotTakenBackAndKeepsItsFigures(String state, String submitted) {
        stored();

        var plan = planner.plan(read(Map.of(Sheet.REPORTS, "HK-01,2023-11,%s,%s,,,".formatted(state, submitted == null ? "" : submitted),
                Sheet.FIGURES, "HK-01,2023-11,KT-02,7,")));

        assertThat(plan.findings().isFaulty()).isFalse();
        assertThat(plan.counts()).containsExactly(new SheetCount("reports", 0, 0, 1), new SheetCount("figures", 0, 0, 1));
        assertThat(plan.findings().warnings()).extracting(Remark::code).containsExactly("report-kept", "figure-kept");
    }

    @Test
    void aRegisteredModelIsNotTakenBack() {
        stored();

        var plan = planner.plan(only(Sheet.MODELS, "MH-1,2023,HK-01,HK-01,Tên,ECONOMY,COLLECTIVE,NEW,SUBMITTED,,,,,,,85"));

        assertThat(plan.counts()).containsExactly(new SheetCount("models", 0, 0, 1));
        assertThat(plan.findings().warnings()).extracting(Remark::code).containsExactly("model-kept");
    }

    @Test
    void aModelKeepsWhatTheFileHasNoColumnFor() {
        stored();

        var plan = planner.plan(only(Sheet.MODELS, "MH-1,2023,HK-01,HK-01,Tên,ECONOMY,COLLECTIVE,NEW,REGISTERED,,,,,,,85"));

        assertThat(plan.counts()).containsExactly(new SheetCount("models", 0, 0, 1));
    }

    @Test
    void aTargetThatWasAnsweredKeepsItsMeasure() {
        stored();

        var findings = planner.plan(only(Sheet.TARGETS, "2023,KT-02,TARGET,KT,Thu thuế,ECONOMY,%,RATIO,AT_LEAST,100,,SUM,SUM,WARDS,VALUE,ACTIVE")).findings();

        assertThat(findings.faults()).extracting(Remark::column, Remark::code).containsExactly(tuple("measure", "target-answered"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "KT-09,TARGET,KT,Mô hình,POLITICAL_SYSTEM,mô hình,NUMBER,AT_LEAST,5,,LATEST,SUM,WARDS,VALUE,ACTIVE,REGISTERED_MODELS,        | MODELS",
            "KT-09,TARGET,KT,Mô hình,POLITICAL_SYSTEM,mô hình,NUMBER,AT_LEAST,5,,SUM,SUM,WARDS,VALUE,ACTIVE,RECOGNIZED_MODELS,BODIES    | BODIES",
            "KT-09,TARGET,KT,Mô hình,POLITICAL_SYSTEM,%,RATIO,AT_LEAST,5,,LATEST,SUM,WARDS,VALUE,ACTIVE,SURVEYED_MODELS,MODELS          | MODELS",
            "KT-09,TARGET,KT,Mô hình,POLITICAL_SYSTEM,mô hình,NUMBER,AT_LEAST,5,,LATEST,SUM,WARDS,VALUE,ACTIVE,REPORTS,BODIES           |",
            "KT-09,TARGET,KT,Mô hình,POLITICAL_SYSTEM,mô hình,NUMBER,AT_LEAST,5,,WORST,SUM,WARDS,VALUE,ACTIVE,,                         |"})
    void aTargetMayBeAnsweredByTheRegister(String row, Counting counting) {
        stored();

        planner.plan(withSource("2023," + row)).carryOut(new Registers(units, targets, reports, models), Progress.UNSEEN);

        verify(targets).writeTargets(argThat(fresh -> fresh.size() == 1 && fresh.get(0).terms().counting() == counting), eq(List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "KT-09,TARGET,KT,Mô hình,ECONOMY,mô hình,NUMBER,AT_LEAST,5,,WORST,SUM,WARDS,VALUE,ACTIVE,REGISTERED_MODELS,  | accumulation | register-has-no-worst",
            "KT-09,TARGET,KT,Mô hình,ECONOMY,%,RATIO,AT_LEAST,5,,SUM,SUM,WARDS,VALUE,ACTIVE,SURVEYED_MODELS,             | accumulation | register-share-is-not-added",
            "KT-09,TARGET,KT,Mô hình,ECONOMY,%,RATIO,AT_LEAST,5,,LATEST,SUM,WARDS,VALUE,ACTIVE,REGISTERED_MODELS,MODELS | counting     | register-share-of-itself",
            "KT-09,TARGET,KT,Mô hình,ECONOMY,hộ,NUMBER,AT_LEAST,5,,SUM,SUM,WARDS,VALUE,ACTIVE,MODELS,                   | source       | word",
            "KT-09,TARGET,KT,Mô hình,ECONOMY,hộ,NUMBER,AT_LEAST,5,,SUM,SUM,WARDS,VALUE,ACTIVE,REGISTERED_MODELS,WARDS   | counting     | word",
            "KT-02,TARGET,KT,Thu thuế,ECONOMY,hộ,NUMBER,AT_LEAST,5,,SUM,SUM,WARDS,VALUE,ACTIVE,REGISTERED_MODELS,       | source       | target-answered"})
    void whatTheRegisterCannotAnswerIsToldBesideItsCell(String row, String column, String code) {
        stored();

        var findings = planner.plan(withSource("2023," + row)).findings();

        assertThat(findings.faults()).extracting(Remark::column, Remark::code).containsExactly(tuple(column, code));
    }

    @Test
    void aFileThatSaysNothingOfTheSourceLeavesIt() {
        stored();
        var counted = new Terms("mô hình", Measure.NUMBER, Direction.AT_LEAST, BigDecimal.TEN, null, Accumulation.LATEST, Consolidation.SUM, TargetScope.WARDS, Basis.VALUE,
                FigureSource.RECOGNIZED_MODELS, Counting.BODIES);
        when(targets.targets()).thenReturn(List.of(new TargetEntry(new GroupEntry.Key("HK", 2023, "KT-09"), "KT", "Mô hình", Field.ECONOMY, counted, TargetStatus.ACTIVE)));
        var row = "2023,KT-09,TARGET,KT,Mô hình,ECONOMY,mô hình,NUMBER,AT_LEAST,10,,LATEST,SUM,WARDS,VALUE,ACTIVE";

        assertThat(planner.plan(only(Sheet.TARGETS, row)).counts()).containsExactly(new SheetCount("targets", 0, 0, 1));
        assertThat(planner.plan(withSource(row + ",,")).counts()).containsExactly(new SheetCount("targets", 0, 1, 0));
    }

    @Test
    void nobodyFilesAFigureThatTheRegisterAnswers() {
        var counted = "2023,KT-09,TARGET,KT,Mô hình,ECONOMY,mô hình,NUMBER,AT_LEAST,5,,LATEST,SUM,WARDS,VALUE,ACTIVE,REGISTERED_MODELS,\n";
        var rows = new EnumMap<Sheet, String>(SOUND);
        rows.put(Sheet.FIGURES, "HK-01,2023-11,KT-09,7,\n");
        rows.put(Sheet.TARGETS, SOUND.get(Sheet.TARGETS).replace("ACTIVE\n", "ACTIVE,,\n") + counted);

        var findings = planner.plan(read(rows, SOURCE)).findings();

        assertThat(findings.faults()).extracting(Remark::sheet, Remark::column, Remark::code).containsExactly(tuple("figures", "target", "target-from-register"));
    }

    @Test
    void aStoredUnitStaysWhereItIs() {
        stored();

        var findings = planner.plan(only(Sheet.UNITS, "HK-01,PARTY_CELL,Chi bộ,,HK,1981-01-01,")).findings();

        assertThat(findings.faults()).extracting(Remark::column, Remark::code).containsExactly(tuple("type", "unit-moved"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "HK-03,WARD,Phường,,HK,1981-01-01,,2, | map_row | map-place-half",
            "HK-03,WARD,Phường,,HK,1981-01-01,,,2 | map_column | map-place-half",
            "HK-03,WARD,Phường,,HK,1981-01-01,,0,2 | map_column | whole",
            "HK-03,WARD,Phường,,HK,1981-01-01,,2,31 | map_row | whole",
            "HK-03,WARD,Phường,,HK,1981-01-01,,giữa,2 | map_column | number",
            "HK-01-CB2,PARTY_CELL,Chi bộ 2,,HK-01,2015-01-01,,2,3 | map_column | map-place-of-no-ward"})
    void aPlaceOnTheMapIsAWardsAndHasTwoSides(String row, String column, String code) {
        stored();

        var findings = planner.plan(withPlaces(row)).findings();

        assertThat(findings.faults()).extracting(Remark::column, Remark::code).containsExactly(tuple(column, code));
    }

    @Test
    void aWardStaysOnTheMapUnlessTheFileHasAColumnForIt() {
        stored();

        assertThat(planner.plan(only(Sheet.UNITS, "HK-01,WARD,Phường,,HK,1981-01-01,")).counts()).containsExactly(new SheetCount("units", 0, 0, 1));
        assertThat(planner.plan(withPlaces("HK-01,WARD,Phường,,HK,1981-01-01,,3,2")).counts()).containsExactly(new SheetCount("units", 0, 0, 1));
        assertThat(planner.plan(withPlaces("HK-01,WARD,Phường,,HK,1981-01-01,,3,4")).counts()).containsExactly(new SheetCount("units", 0, 1, 0));
        assertThat(planner.plan(withPlaces("HK-01,WARD,Phường,,HK,1981-01-01,,,")).counts()).containsExactly(new SheetCount("units", 0, 1, 0));
    }

    private void stored() {
        var since = Validity.from(LocalDate.of(1981, 1, 1));
        var kt02 = new GroupEntry.Key("HK", 2023, "KT-02");
        var november = new ReportEntry.Key("HK-01", YearMonth.of(2023, 11));
        var terms = new Terms("triệu đồng", Measure.NUMBER, Direction.AT_LEAST, new BigDecimal("100.0000"), null, Accumulation.SUM, Consolidation.SUM,
                TargetScope.WARDS, Basis.VALUE);
        when(units.all()).thenReturn(List.of(new UnitEntry("HK", UnitKind.DISTRICT, "Quận", null, null, since, null),
                new UnitEntry("HK-01", UnitKind.WARD, "Phường", null, "HK", since, new MapPlace(3, 2))));
        when(targets.groups()).thenReturn(List.of(new GroupEntry(new GroupEntry.Key("HK", 2023, "KT"), "Kinh tế", Field.ECONOMY)));
        when(targets.targets()).thenReturn(List.of(new TargetEntry(kt02, "KT", "Thu thuế", Field.ECONOMY, terms, TargetStatus.ACTIVE)));
        when(reports.reports(any(), any())).thenReturn(List.of(new ReportEntry(november, ReportStatus.ACCEPTED,
                Instant.parse("2023-11-18T09:00:00Z"), Instant.parse("2023-11-25T09:00:00Z"), null, null)));
        when(reports.figures(any())).thenReturn(List.of(new FigureEntry(new FigureEntry.Key(november, kt02), new BigDecimal("5.0000"), null)));
        when(reports.answeredTargets()).thenReturn(Set.of(kt02));
        when(models.models(any())).thenReturn(List.of(new ModelEntry(new ModelEntry.Key("HK", "MH-1"), 2023, "HK-01", "HK-01",
                new Proposal("Tên", SubjectType.COLLECTIVE, Field.ECONOMY, ModelKind.NEW, null, null, null, "Ngõ Bảo Khánh", null, null, null),
                new Indicator("Hộ phân loại rác", "hộ", new BigDecimal("40.0000"), new BigDecimal("85.0000")), ModelStatus.REGISTERED)));
    }

    /** The sound book with some rows added at the end of a sheet. */
    private static Book book(Map<Sheet, String> added) {
        var rows = new EnumMap<Sheet, String>(Sheet.class);
        SOUND.forEach((sheet, sound) -> rows.put(sheet, sound + added.getOrDefault(sheet, "")));
        return read(rows);
    }

    private static Book only(Sheet sheet, String row) {
        return read(Map.of(sheet, row));
    }

    private static Book withPlaces(String row) {
        return read(Map.of(Sheet.UNITS, row), Map.of(Sheet.UNITS, ",map_column,map_row"));
    }

    private static Book withSource(String row) {
        return read(Map.of(Sheet.TARGETS, row), SOURCE);
    }

    private static Book read(Map<Sheet, String> rows) {
        return read(rows, Map.of());
    }

    /** @param more optional columns by their sheet */
    private static Book read(Map<Sheet, String> rows, Map<Sheet, String> more) {
        var book = new BookBuilder();
        rows.forEach((sheet, lines) -> {
            var csv = String.join(",", sheet.columns()) + more.getOrDefault(sheet, "") + "\n" + lines;
            try {
                new CsvReader().read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), book.sheet(sheet));
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
        return book.build();
    }
}
