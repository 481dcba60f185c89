package vn.danvankheo.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.danvankheo.briefing.AskedConclusion;
import vn.danvankheo.briefing.ReportItem;
import vn.danvankheo.briefing.ReportSection;
import vn.danvankheo.briefing.ReportSheet;
import vn.danvankheo.briefing.SectionCount;
import vn.danvankheo.document.Block.Align;
import vn.danvankheo.document.Block.Bullets;
import vn.danvankheo.document.Block.Column;
import vn.danvankheo.document.Block.Heading;
import vn.danvankheo.document.Block.Paragraph;
import vn.danvankheo.document.Block.Row;
import vn.danvankheo.document.Block.Table;
import vn.danvankheo.movement.ModelTally;
import vn.danvankheo.movement.MonthlyModel;
import vn.danvankheo.organization.Field;
import vn.danvankheo.web.VietnameseDates;

/** Các mục quanh biểu số liệu: what a report's paper prints before and behind its figures, as far as the district asks it. */
final class SectionBlocks {

    static final List<Column> MODELS = List.of(new Column("TT", 11, Align.CENTRE), new Column("Mô hình", 44, Align.LEFT),
            new Column("Chỉ số", 32, Align.LEFT), new Column("Kế hoạch", 20, Align.RIGHT), new Column("Tháng này", 20, Align.RIGHT),
            new Column("Lũy kế", 20, Align.RIGHT), new Column("Khó khăn", 26, Align.LEFT));
    static final List<Column> TALLY = List.of(new Column("Mô hình", 40, Align.LEFT), new Column("Cộng", 16, Align.CENTRE), new Column("Kinh tế", 18, Align.CENTRE),
            new Column("Văn hóa - xã hội", 22, Align.CENTRE), new Column("Quốc phòng - an ninh", 24, Align.CENTRE), new Column("Hệ thống chính trị", 24, Align.CENTRE),
            new Column("Tập thể", 18, Align.CENTRE), new Column("Cá nhân", 18, Align.CENTRE));
    static final List<Column> TASKS = List.of(new Column("TT", 9, Align.CENTRE), new Column("Nhiệm vụ", 70, Align.LEFT), new Column("Người làm", 36, Align.LEFT),
            new Column("Hạn", 25, Align.CENTRE), new Column("Kết quả phải có", 40, Align.LEFT));
    private static final Map<String, String> TALLIED = Map.of("new", "Mới trong tháng", "active", "Đang thực hiện", "weak", "Yếu, cần chấn chỉnh",
            "stopped", "Dừng trong tháng", "recognized", "Được công nhận");
    static final String NEXT_TASKS = "NHIỆM VỤ TRỌNG TÂM THÁNG SAU";
    private static final String NOTHING = "Không phát sinh.";

    private SectionBlocks() {
    }

    /** Mô hình, và số lượng mô hình. */
    static void models(ReportSheet sheet, List<Block> body) {
        var models = sheet.background().models();
        if (sheet.asks(ReportSection.MODELS)) {
            body.add(new Heading(2, ReportSection.MODELS.getTitle()));
            if (models.isEmpty()) {
                body.add(new Paragraph("Chưa có mô hình được ghi nhận trong năm."));
            } else {
                var number = new AtomicInteger();
                body.add(new Table(MODELS, models.stream().map(model -> row(number.incrementAndGet(), model, sheet.noteOn(model))).toList()));
            }
        }
        if (sheet.asks(ReportSection.MODEL_COUNTS) && !models.isEmpty()) {
            body.add(new Heading(2, ReportSection.MODEL_COUNTS.getTitle()));
            body.add(new Table(TALLY, sheet.tally().lines().stream().map(SectionBlocks::row).toList()));
        }
    }

    /** Tuyên truyền, dư luận, đối thoại, và nhiệm vụ tháng trước. */
    static void results(ReportSheet sheet, List<Block> body) {
        var report = sheet.report();
        numbers(sheet, ReportSection.MOBILIZATION, report.getMobilization() == null ? List.of() : report.getMobilization().counts(), body);
        rows(sheet, ReportSection.OPINIONS, 2, sheet.opinions(), body);
        numbers(sheet, ReportSection.DIALOGUES, report.getDialogues() == null ? List.of() : report.getDialogues().counts(), body);
        rows(sheet, ReportSection.LAST_TASKS, 1, sheet.promises(), body);
    }

    /** Trả lời kết luận giao ban, when there is any to answer; behind what was promised. */
    static void answers(ReportSheet sheet, List<AskedConclusion> asked, List<Block> body) {
        if (asked.isEmpty()) {
            return;
        }
        if (!sheet.asks(ReportSection.LAST_TASKS)) {
            body.add(heading(1, ReportSection.LAST_TASKS));
        }
        body.add(new Paragraph("Trả lời kết luận giao ban:"));
        body.add(new Bullets(asked.stream().map(AskedConclusion::words).toList()));
    }

    /** Nhiệm vụ tháng sau, và kiến nghị. */
    static void plans(ReportSheet sheet, List<Block> body) {
        body.add(new Heading(1, NEXT_TASKS));
        var tasks = sheet.report().nextTasks();
        if (tasks.isEmpty()) {
            body.add(new Paragraph(NOTHING));
        } else {
            var number = new AtomicInteger();
            body.add(new Table(TASKS, tasks.stream().map(task -> Row.of(Integer.toString(number.incrementAndGet()), task.getText(), words(task.getOwner()),
                    task.getDueOn() == null ? "" : VietnameseDates.format(task.getDueOn()), words(task.getOutput()))).toList()));
        }
        rows(sheet, ReportSection.RECOMMENDATIONS, 1, sheet.report().recommendations(), body);
    }

    private static void numbers(ReportSheet sheet, ReportSection section, List<SectionCount> counts, List<Block> body) {
        if (!sheet.asks(section)) {
            return;
        }
        body.add(new Heading(2, section.getTitle()));
        body.add(new Paragraph(counts.isEmpty() || sheet.report().isEmpty(section) ? NOTHING
                : counts.stream().map(SectionCount::told).collect(Collectors.joining("; ")) + "."));
    }

    private static void rows(ReportSheet sheet, ReportSection section, int level, List<? extends ReportItem> items, List<Block> body) {
        if (!sheet.asks(section)) {
            return;
        }
        body.add(heading(level, section));
        body.add(items.isEmpty() ? new Paragraph(NOTHING) : new Bullets(items.stream().map(ReportItem::words).toList()));
    }

    static Heading heading(int level, ReportSection section) {
        return new Heading(level, level == 1 ? section.getTitle().toUpperCase(Locale.ROOT) : section.getTitle());
    }

    private static Row row(int number, MonthlyModel model, String note) {
        return Row.of(Integer.toString(number), model.title() + (model.stoppedOn() == null ? "" : " (đã dừng)"),
                lines(model, count -> count.indicator().name()), lines(model, count -> count.indicator().words(count.indicator().goal())),
                lines(model, MonthlyModel.Count::changeWords), lines(model, count -> count.now().latestWords()), note);
    }

    private static String lines(MonthlyModel model, Function<MonthlyModel.Count, String> words) {
        return model.counts().stream().map(words).collect(Collectors.joining("; "));
    }

    private static Row row(ModelTally.Line line) {
        return Row.of(TALLIED.get(line.code()), Integer.toString(line.total()), Long.toString(line.of(Field.ECONOMY)), Long.toString(line.of(Field.CULTURE_SOCIETY)),
                Long.toString(line.of(Field.SECURITY_DEFENCE)), Long.toString(line.of(Field.POLITICAL_SYSTEM)), Long.toString(line.collective()), Long.toString(line.individual()));
    }

    private static String words(String text) {
        return text == null ? "" : text;
    }
}
