package vn.danvankheo.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.document.Block.Paragraph;
import vn.danvankheo.movement.RegistrationText;

/** Các mẫu gốc: a kind of paper by the rules in force today, with marks in the place of what stands in it; an office worker begins from there. */
@Component
@RequiredArgsConstructor
class OriginalTemplates {

    private final LayoutProfiles profiles;
    private final DocxWriter writer;
    private final BriefingCalendar calendar;
    private final MessageSource messages;

    byte[] docx(PaperKind kind, PaperLine line) {
        var skeleton = skeleton(kind);
        var layout = profiles.of(line, calendar.today());
        var head = new Paper.Head(Mark.of("co_quan_cap_tren"), Mark.of("co_quan"), Mark.of("so") + " " + Mark.of("du_thao"), Mark.of("noi_ngay"), false);
        var closing = new Paper.Closing(skeleton.signedByTwo() ? null : Mark.of("thay_mat"), Mark.of("nguoi_ky"),
                skeleton.signedByTwo() ? List.of() : List.of(Mark.of("noi_nhan")), skeleton.signedByTwo() ? Mark.of("nguoi_lap") : null);
        var marking = new Marking();
        return writer.write(new Paper("Mẫu " + kind.path(), layout, skeleton.landscape(), head, Mark.of("ten_loai"), Mark.of("trich_yeu"), marking.of(skeleton.body()), closing,
                marking.of(skeleton.annex())));
    }

    TemplateFields fields(PaperKind kind) {
        return TemplateFields.of(skeleton(kind));
    }

    private Skeleton skeleton(PaperKind kind) {
        return switch (kind) {
            case REPORT -> ReportPaper.SKELETON;
            case CONSOLIDATED -> ConsolidatedPaper.SKELETON;
            case TARGETS -> TargetsPaper.SKELETON;
            case REGISTER -> RegisterPaper.SKELETON;
            case REGISTRATION -> registration();
            case SCORE_SHEET -> ScoreSheetPaper.SKELETON;
            case SCORE_TOTALS -> ScoreTotalsPaper.SKELETON;
            case MINUTES -> MinutesPaper.SKELETON;
            case PROPOSAL -> ProposalPaper.SKELETON;
            case DECISION -> DecisionDraft.SKELETON;
            case COMMENDATION -> CommendationDraft.SKELETON;
        };
    }

    private Skeleton registration() {
        var fields = RegistrationText.FIELDS;
        return Skeleton.of(IntStream.range(0, fields.size()).mapToObj(at -> new Paragraph("%d. %s:".formatted(at + 1,
                messages.getMessage("registration." + fields.get(at), null, LocaleContextHolder.getLocale())), "")).toArray(Block[]::new));
    }

    /** Puts marks into a skeleton. */
    private static final class Marking {

        private String chapter;
        private int titles;

        List<Block> of(List<Block> skeleton) {
            var marked = new ArrayList<Block>();
            skeleton.forEach(block -> mark(block, marked));
            return marked;
        }

        private void mark(Block block, List<Block> marked) {
            if (block instanceof Block.Heading heading) {
                chapter = Mark.name(heading.text());
                marked.add(heading);
                addParagraphs(chapter, marked);
            } else if (block instanceof Block.Title) {
                marked.add(new Block.Title(Mark.of("tieu_de_" + ++titles)));
            } else if (block instanceof Paragraph paragraph && paragraph.lead() != null) {
                marked.add(new Paragraph(paragraph.lead(), Mark.of(Mark.name(paragraph.lead()))));
            } else if (block instanceof Paragraph) {
                addParagraphs("noi_dung", marked);
            } else if (block instanceof Block.Table table) {
                var names = new ArrayList<>(table.columns().stream().map(column -> Mark.ofCell(column.title())).toList());
                names.set(0, Mark.of(Mark.table(chapter)) + names.get(0));
                marked.add(new Block.Table(table.columns(), List.of(new Block.Row(List.copyOf(names)))));
            }
        }

        private static void addParagraphs(String name, List<Block> marked) {
            List.of("?" + name, Mark.PARAGRAPH, "/" + name).forEach(mark -> marked.add(new Paragraph(Mark.of(mark))));
        }
    }
}
