package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static vn.danvankheo.briefing.Reports.HANG_BAC;
import static vn.danvankheo.briefing.Reports.HOAN_KIEM;
import static vn.danvankheo.briefing.Reports.IN_TIME;
import static vn.danvankheo.briefing.Reports.SORTING;
import static vn.danvankheo.briefing.Reports.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvankheo.briefing.Recommendation.Addressee;
import vn.danvankheo.calendar.CutOff;
import vn.danvankheo.calendar.WorkingDayRule;
import vn.danvankheo.web.ConflictException;

/** Phường Hàng Bạc's lists: what goes from November's report into December's. */
class ReportListsTests {

    private static final CutOff TWENTIETH = new CutOff(20, 1, WorkingDayRule.NEXT_WORKING_DAY);

    private static final LocalDate HEARD = LocalDate.of(2023, 11, 2);
    private static final UUID RUBBISH = new UUID(0, 12);

    @Test
    void whatPeopleSaidStandsInEveryReportUntilOneClosesIt() {
        var november = november(opinion("Đã báo đơn vị thu gom.", false), new OpinionItem(UUID.randomUUID(), "Đèn ngõ 5 tắt.", null, null, HEARD, null, null, "Đã thay.", true));
        var december = draft();

        assertThat(after(november).carriedOver(december)).extracting(OpinionItem::getText, OpinionItem::getResult, OpinionItem::isClosed)
                .containsExactly(tuple("Rác đầu ngõ 12 để quá 20 giờ.", "Đã báo đơn vị thu gom.", false));

        december.list(OpinionItem.class, List.of(opinion("Đã đổi giờ thu.", true)));
        assertThat(after(november).carriedOver(december)).isEmpty();
        assertThat(after(december).openBefore()).isEmpty();
    }

    @Test
    void lastMonthsPromisesAreAskedAsTheyWereWorded() {
        var november = november(SORTING);
        var december = draft();

        var asked = after(november).promises(december);
        assertThat(asked).extracting(LastTask::getText, LastTask::getOwner, LastTask::getOutcome).containsExactly(tuple("Vận động 30 hộ phân loại rác", "Chi hội Phụ nữ", null));

        december.list(LastTask.class, List.of(new LastTask(SORTING.getKey(), SORTING.getText(), null, null, Outcome.DONE, null)));
        assertThat(after(november).promises(december)).extracting(LastTask::getOutcome).containsExactly(Outcome.DONE);
    }

    @ParameterizedTest
    @CsvSource({"DONE,, true", "DONE, Sớm ba ngày., true", "PARTLY, Còn 4 hộ đi vắng., true", "PARTLY,, false", "NOT_DONE,, false", ", Chưa rõ., false"})
    void aPromiseIsAnsweredWhenItIsDoneOrSaysWhyNot(Outcome outcome, String reason, boolean answered) {
        assertThat(new LastTask(UUID.randomUUID(), "Vận động 30 hộ", null, null, outcome, reason).isAnswered()).isEqualTo(answered);
    }

    @Test
    void aReportThatLeavesAPromiseOpenLacksIt() {
        var december = draft();
        var sheet = sheet(december, november(SORTING));

        assertThat(sheet.lacking()).containsExactly(ReportSection.LAST_TASKS);
        assertThat(sheet.state(ReportSection.LAST_TASKS)).isEqualTo(SectionState.NOT_STARTED);

        december.list(LastTask.class, List.of(new LastTask(SORTING.getKey(), SORTING.getText(), null, null, Outcome.NOT_DONE, "Chưa có thùng.")));
        assertThat(sheet.lacking()).isEmpty();
        assertThat(sheet.state(ReportSection.LAST_TASKS)).isEqualTo(SectionState.DONE);
    }

    @Test
    void aRowOfTheSameKeyIsCorrectedAndOneThatIsNotNamedGoes() {
        var december = draft();
        var dialogue = new NextTask(UUID.randomUUID(), "Đối thoại với tiểu thương", null, null, null);
        december.list(NextTask.class, List.of(dialogue, SORTING));

        december.list(NextTask.class, List.of(new NextTask(SORTING.getKey(), "Vận động 40 hộ phân loại rác", null, null, null)));

        assertThat(december.nextTasks()).extracting(ReportItem::getText, ReportItem::getPosition).containsExactly(tuple("Vận động 40 hộ phân loại rác", 0));
    }

    @Test
    void whatTheDistrictAnsweredStaysAsItWasAsked() {
        var report = draft();
        var bins = new Recommendation(UUID.randomUUID(), "Thêm 20 thùng rác.", Addressee.DISTRICT);
        report.list(Recommendation.class, List.of(bins));
        bins.answer("Tháng 12 bố trí.", IN_TIME, "Cán bộ quận");

        report.list(Recommendation.class, List.of(new Recommendation(bins.getKey(), "Thêm 200 thùng rác.", Addressee.CITY)));
        assertThat(report.recommendations()).extracting(ReportItem::getText).containsExactly("Thêm 20 thùng rác.");
        report.list(Recommendation.class, List.of());
        assertThat(report.recommendations()).hasSize(1);
    }

    @Test
    void aReportThatWasHandedInTakesNoMoreRows() {
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> Reports.submitted().list(NextTask.class, List.of()));
    }

    @Test
    void whatIsClosedHasAResultAndNoMoreIsResolvedThanWasHeard() {
        assertThatIllegalArgumentException().isThrownBy(() -> opinion(null, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dialogues(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TEN));
    }

    @Test
    void aSectionIsNotStartedThenBegunThenDoneByWhatItSaysOrWhenThePersonSaysSo() {
        var report = draft();
        var sheet = sheet(report, null);
        assertThat(sheet.state(ReportSection.OPINIONS)).isEqualTo(SectionState.NOT_STARTED);

        report.mark(EnumSet.noneOf(ReportSection.class), EnumSet.of(ReportSection.OPINIONS));
        assertThat(sheet.state(ReportSection.OPINIONS)).isEqualTo(SectionState.NOTHING);

        report.list(OpinionItem.class, List.of(opinion(null, false)));
        assertThat(sheet.state(ReportSection.OPINIONS)).as("nothing is left to say").isEqualTo(SectionState.DONE);

        var goesOn = sheet(report, november(opinion(null, false)));
        assertThat(goesOn.state(ReportSection.OPINIONS)).as("it was open in November, and is").isEqualTo(SectionState.IN_PROGRESS);
        report.mark(EnumSet.of(ReportSection.OPINIONS), EnumSet.noneOf(ReportSection.class));
        assertThat(goesOn.state(ReportSection.OPINIONS)).isEqualTo(SectionState.DONE);
        assertThat(sheet.state(ReportSection.LIMITATIONS)).as("“Không phát sinh”").isEqualTo(SectionState.NOTHING);
    }

    @Test
    void whatTheDistrictSwitchedOffIsNeitherAskedNorLacking() {
        var setting = new DistrictBriefingSetting(HOAN_KIEM);
        setting.change(EnumSet.of(ReportSection.LAST_TASKS, ReportSection.OPINIONS), null);
        var sheet = new ReportSheet(draft(), List.of(), false, TWENTIETH, new ReportBackground(november(SORTING), List.of(), setting), List.of(), List.of(), Map.of());

        assertThat(sheet.sections()).doesNotContain(ReportSection.LAST_TASKS, ReportSection.OPINIONS).contains(ReportSection.DIALOGUES);
        assertThat(sheet.lacking()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> setting.change(EnumSet.of(ReportSection.FIGURES), null));
    }

    @Test
    void aTextThatStandsAsLastMonthIsACopy() {
        var sheet = sheet(draft(), draft());

        assertThat(sheet.isAsLastMonth(ReportSection.SITUATION, "Nhân dân phấn khởi.")).isTrue();
        assertThat(sheet.isAsLastMonth(ReportSection.SITUATION, "Nhân dân phấn khởi, mua sắm đông.")).isFalse();
        assertThat(sheet.isTaskOfLastMonth(SORTING.getText())).isTrue();
        assertThat(sheet.state(ReportSection.SITUATION)).isEqualTo(SectionState.IN_PROGRESS);
        assertThat(sheet(draft(), null).state(ReportSection.SITUATION)).isEqualTo(SectionState.DONE);
    }

    private static OpinionItem opinion(String result, boolean closed) {
        return new OpinionItem(RUBBISH, "Rác đầu ngõ 12 để quá 20 giờ.", "Vệ sinh môi trường", "Ngõ 12", HEARD, "Công an phường", LocalDate.of(2023, 11, 30), result, closed);
    }

    private static BriefingReport november(ReportItem... rows) {
        var report = new BriefingReport(HANG_BAC, YearMonth.of(2023, 11));
        report.list(OpinionItem.class, List.of(rows).stream().filter(OpinionItem.class::isInstance).map(OpinionItem.class::cast).toList());
        report.list(NextTask.class, List.of(rows).stream().filter(NextTask.class::isInstance).map(NextTask.class::cast)
                .map(task -> new NextTask(task.getKey(), task.getText(), task.getOwner(), task.getDueOn(), task.getOutput())).toList());
        return report;
    }

    private static ReportBackground after(BriefingReport before) {
        return new ReportBackground(before, List.of(), new DistrictBriefingSetting(HOAN_KIEM));
    }

    private static ReportSheet sheet(BriefingReport report, BriefingReport before) {
        return new ReportSheet(report, List.of(), false, TWENTIETH, after(before), List.of(), List.of(), Map.of());
    }
}
