package vn.danvankheo.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.closing.Chapter;
import vn.danvankheo.closing.ClosedBoard;
import vn.danvankheo.closing.ConsolidatedReport;
import vn.danvankheo.closing.ConsolidatedReports;
import vn.danvankheo.closing.ReportFacts;
import vn.danvankheo.document.Block.Align;
import vn.danvankheo.document.Block.Bullets;
import vn.danvankheo.document.Block.Column;
import vn.danvankheo.document.Block.Heading;
import vn.danvankheo.document.Block.Paragraph;
import vn.danvankheo.document.Block.Row;
import vn.danvankheo.document.Block.Table;
import vn.danvankheo.document.Block.Title;
import vn.danvankheo.web.VietnameseDates;

/** Báo cáo tổng hợp trên giấy: the district's month, dated on the day it was issued; its targets stand behind the signature. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class ConsolidatedPaper {

    private static final List<Column> COLUMNS = List.of(new Column("TT", 10, Align.CENTRE), new Column("Chỉ tiêu", 52, Align.LEFT), new Column("Giao", 30, Align.CENTRE),
            new Column("Kết quả", 25, Align.RIGHT), new Column("Đánh giá", 24, Align.CENTRE), new Column("Căn cứ", 55, Align.LEFT));

    static final Skeleton SKELETON = new Skeleton(List.of(heading(Chapter.SITUATION), new Heading(1, "KẾT QUẢ THỰC HIỆN CHỈ TIÊU"), heading(Chapter.RESULTS),
            new Heading(1, "TÌNH HÌNH NỘP BÁO CÁO"), heading(Chapter.LIMITATIONS), heading(Chapter.NEXT_TASKS), new Heading(1, "KIẾN NGHỊ, ĐỀ XUẤT")),
            List.of(new Title(""), new Table(COLUMNS, List.of())), false, false);

    private final ConsolidatedReports reports;
    private final Letterheads letterheads;
    private final BriefingCalendar calendar;

    /** As far as the viewer may read it; what is still written on says that it is a draft. */
    Paper of(long id, Viewer me) {
        var report = reports.report(id, me);
        var month = report.getMonth();
        var letterhead = letterheads.of(report.getDistrict(), report.isDraft() ? calendar.today() : report.getIssuedOn());
        return new Paper("Báo cáo tổng hợp tháng %d-%d, %s".formatted(month.getMonthValue(), month.getYear(), report.getDistrict().getName()), letterhead.layout(), false,
                report.isDraft() ? letterhead.head("BC", true) : letterhead.issued(report.getNumber()), "BÁO CÁO",
                "Kết quả công tác dân vận tháng %d năm %d của %s".formatted(month.getMonthValue(), month.getYear(), report.getDistrict().getName()), body(report),
                letterhead.closing(letterhead.body().parent() + " (để báo cáo)"), annex(report.getFacts().board())).issued(PaperKind.CONSOLIDATED, report.getDistrict());
    }

    private static List<Block> body(ConsolidatedReport report) {
        var facts = report.getFacts();
        var body = new ArrayList<Block>();
        addChapter(body, Chapter.SITUATION, report);
        body.add(new Heading(1, "KẾT QUẢ THỰC HIỆN CHỈ TIÊU"));
        body.add(new Paragraph("%s; %s nhóm chỉ tiêu hoàn thành%s. Chi tiết ở biểu kèm theo.".formatted(facts.completion(), facts.board().groupsDone(),
                facts.closing() == null ? "" : " (theo %s)".formatted(StringUtils.uncapitalize(facts.closing())))));
        if (!facts.open().isEmpty()) {
            body.add(new Bullets(facts.open().stream().map(line -> "%s: %s. %s".formatted(line.name(), line.verdict().words(), line.reason())).toList()));
        }
        addExplanations(body, facts);
        addChapter(body, Chapter.RESULTS, report);
        body.add(new Heading(1, "TÌNH HÌNH NỘP BÁO CÁO"));
        body.add(new Paragraph("Đã nộp %d/%d đơn vị.".formatted(facts.board().reports().size() - facts.missing().size(), facts.board().reports().size())));
        addUnits(body, "Chưa nộp", facts.missing());
        addUnits(body, "Nộp muộn", facts.late());
        addChapter(body, Chapter.LIMITATIONS, report);
        addChapter(body, Chapter.NEXT_TASKS, report);
        body.add(new Heading(1, "KIẾN NGHỊ, ĐỀ XUẤT"));
        if (facts.recommendations().isEmpty()) {
            body.add(new Paragraph("Không có."));
        } else {
            body.add(new Bullets(facts.gathered().stream().map(same -> "%s (%s).".formatted(same.text().replaceFirst("[\\s.]+$", ""), String.join(", ", same.units()))).toList()));
        }
        return body;
    }

    private static void addChapter(List<Block> body, Chapter chapter, ConsolidatedReport report) {
        var part = report.getBody().part(chapter);
        body.add(heading(chapter));
        if (part.own() != null || part.quotes().isEmpty()) {
            body.addAll(Block.of(part.own()));
        }
        part.quotes().forEach(quote -> body.add(new Paragraph("%s (%s).".formatted(quote.text().replaceFirst("[\\s.]+$", ""), quote.source()))));
    }

    private static Heading heading(Chapter chapter) {
        return new Heading(1, chapter.getTitle().toUpperCase(Locale.ROOT));
    }

    private static void addExplanations(List<Block> body, ReportFacts facts) {
        if (!facts.explanations().isEmpty()) {
            body.add(new Heading(2, "Giải trình của phường"));
            body.add(new Bullets(facts.explanations().stream().map(explained -> "%s, %s: %s".formatted(explained.unit(), explained.target(),
                    explained.answer() == null ? "chưa trả lời, hạn " + VietnameseDates.format(explained.dueOn()) : explained.answer())).toList()));
        }
    }

    private static void addUnits(List<Block> body, String what, List<ClosedBoard.Filed> units) {
        if (!units.isEmpty()) {
            body.add(new Paragraph("%s: %s.".formatted(what, units.stream().map(ClosedBoard.Filed::unit).collect(Collectors.joining(", ")))));
        }
    }

    private static List<Block> annex(ClosedBoard board) {
        var rows = new ArrayList<Row>();
        var number = new AtomicInteger();
        for (var group : board.groups()) {
            rows.add(Row.of("%s: %s".formatted(group.name(), group.done())));
            group.lines().forEach(line -> rows.add(Row.of(Integer.toString(number.incrementAndGet()), line.name(), line.goal() == null ? "không giao" : line.goal(), line.shown(),
                    line.verdict().words(), line.reason())));
        }
        return rows.isEmpty() ? List.of() : List.of(new Title("BIỂU KẾT QUẢ CHỈ TIÊU"), new Table(COLUMNS, rows));
    }
}
