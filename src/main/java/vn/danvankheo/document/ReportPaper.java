package vn.danvankheo.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.briefing.AskedConclusion;
import vn.danvankheo.briefing.BriefingReport;
import vn.danvankheo.briefing.Briefings;
import vn.danvankheo.briefing.Conclusions;
import vn.danvankheo.briefing.FigureLine;
import vn.danvankheo.briefing.ReportSection;
import vn.danvankheo.briefing.ReportSheet;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.calendar.ClockConfiguration;
import vn.danvankheo.document.Block.Align;
import vn.danvankheo.document.Block.Column;
import vn.danvankheo.document.Block.Heading;
import vn.danvankheo.document.Block.Paragraph;
import vn.danvankheo.document.Block.Row;
import vn.danvankheo.document.Block.Table;
import vn.danvankheo.organization.UnitKind;

/** Báo cáo giao ban trên giấy: one unit's month, dated on the day it was handed in. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class ReportPaper {

    private static final List<Column> COLUMNS = List.of(new Column("TT", 9, Align.CENTRE), new Column("Chỉ tiêu", 40, Align.LEFT),
            new Column("Đơn vị tính", 16, Align.CENTRE), new Column("Giao", 19, Align.CENTRE), new Column("Tháng trước", 27, Align.RIGHT),
            new Column("Tháng này", 27, Align.RIGHT), new Column("Lũy kế từ đầu năm", 27, Align.RIGHT));

    static final Skeleton SKELETON = Skeleton.of(new Heading(1, "TÌNH HÌNH TRONG THÁNG"), new Heading(1, "KẾT QUẢ THỰC HIỆN"),
            SectionBlocks.heading(2, ReportSection.MODELS), new Table(SectionBlocks.MODELS, List.of()),
            SectionBlocks.heading(2, ReportSection.MODEL_COUNTS), new Table(SectionBlocks.TALLY, List.of()),
            SectionBlocks.heading(2, ReportSection.FIGURES), new Table(COLUMNS, List.of()),
            SectionBlocks.heading(2, ReportSection.MOBILIZATION), SectionBlocks.heading(2, ReportSection.OPINIONS), SectionBlocks.heading(2, ReportSection.DIALOGUES),
            SectionBlocks.heading(1, ReportSection.LAST_TASKS), new Heading(1, "HẠN CHẾ, NGUYÊN NHÂN"),
            new Heading(1, SectionBlocks.NEXT_TASKS), new Table(SectionBlocks.TASKS, List.of()), SectionBlocks.heading(1, ReportSection.RECOMMENDATIONS));

    private final Briefings briefings;
    private final Conclusions conclusions;
    private final Letterheads letterheads;
    private final BriefingCalendar calendar;

    /** As far as the viewer may read the report; what its unit is still writing on says that it is a draft. */
    Paper of(long id, Viewer me) {
        var sheet = briefings.plainSheet(id, me);
        var report = sheet.report();
        var letterhead = letterheads.of(report.getUnit(), day(report));
        var month = report.getMonth();
        return new Paper("Báo cáo tháng %d-%d, %s".formatted(month.getMonthValue(), month.getYear(), report.getUnit().nameOn(day(report))), letterhead.layout(), false,
                letterhead.head("BC", report.getStatus().isEditable()), "BÁO CÁO",
                "Kết quả công tác dân vận tháng %d năm %d".formatted(month.getMonthValue(), month.getYear()), body(sheet, conclusions.asked(report.getUnit(), month)), letterhead.closing(recipients(report))).issued(PaperKind.REPORT, report.getUnit());
    }

    private LocalDate day(BriefingReport report) {
        return report.getSubmittedAt() == null ? calendar.today() : LocalDate.ofInstant(report.getSubmittedAt(), ClockConfiguration.HA_NOI);
    }

    private String[] recipients(BriefingReport report) {
        var day = day(report);
        var district = IssuingBody.of(report.getUnit().owningDistrict(), day);
        return report.getUnit().getKind() == UnitKind.WARD
                ? new String[] {district.fullName() + " (để báo cáo)", IssuingBody.of(report.getUnit(), day).name() + " (để báo cáo)"}
                : new String[] {district.parent() + " (để báo cáo)"};
    }

    private static List<Block> body(ReportSheet sheet, List<AskedConclusion> asked) {
        var report = sheet.report();
        var body = new ArrayList<Block>();
        body.add(new Heading(1, "TÌNH HÌNH TRONG THÁNG"));
        body.addAll(Block.of(report.getSituation()));
        body.add(new Heading(1, "KẾT QUẢ THỰC HIỆN"));
        SectionBlocks.models(sheet, body);
        body.add(SectionBlocks.heading(2, ReportSection.FIGURES));
        if (sheet.groups().isEmpty()) {
            body.add(new Paragraph("Năm này chưa có chỉ tiêu để báo cáo số liệu."));
        } else {
            body.add(new Paragraph("Đã có số liệu của %d/%d chỉ tiêu.".formatted(sheet.answered(), sheet.count())));
            body.add(new Table(COLUMNS, rows(sheet)));
        }
        SectionBlocks.results(sheet, body);
        SectionBlocks.answers(sheet, asked, body);
        body.add(new Heading(1, "HẠN CHẾ, NGUYÊN NHÂN"));
        body.addAll(Block.of(report.getLimitations()));
        SectionBlocks.plans(sheet, body);
        return body;
    }

    private static List<Row> rows(ReportSheet sheet) {
        var rows = new ArrayList<Row>();
        var number = new AtomicInteger();
        for (var group : sheet.groups()) {
            rows.add(Row.of(group.group().getName()));
            group.lines().forEach(line -> rows.add(row(number.incrementAndGet(), line)));
        }
        return rows;
    }

    private static Row row(int number, FigureLine line) {
        return Row.of(Integer.toString(number), line.target().getName(), line.unitOfMonths(), line.assignedBesideMonths(), line.lastMonthWords(),
                line.isMissing() ? "chưa có" : line.filedWords(), line.throughThisMonthWords());
    }
}
