package vn.danvankheo.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.appraisal.DecisionSheet;
import vn.danvankheo.appraisal.Decisions;
import vn.danvankheo.document.Block.Align;
import vn.danvankheo.document.Block.Column;
import vn.danvankheo.document.Block.Paragraph;
import vn.danvankheo.document.Block.Row;
import vn.danvankheo.document.Block.Table;
import vn.danvankheo.document.Block.Title;
import vn.danvankheo.web.VietnameseDates;
import vn.danvankheo.web.Words;

/** Dự thảo quyết định công nhận: the decision with its list, unsigned; its legal grounds are the organ's own to write. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class DecisionDraft {

    private static final List<Column> COLUMNS = List.of(new Column("TT", 10, Align.CENTRE), new Column("Tên mô hình", 60, Align.LEFT),
            new Column("Tập thể, cá nhân", 45, Align.LEFT), new Column("Phường", 25, Align.LEFT), new Column("Danh hiệu", 25, Align.CENTRE));

    static final Skeleton SKELETON = new Skeleton(List.of(new Paragraph(""), new Title(""), new Paragraph("Điều 1.", ""), new Paragraph("Điều 2.", ""), new Paragraph("Điều 3.", "")),
            List.of(new Title(""), new Title(""), new Table(COLUMNS, List.of())), false, false);

    private final Decisions decisions;
    private final Letterheads letterheads;
    private final MessageSource messages;

    Paper of(long id, Viewer me) {
        var decision = decisions.sheet(id, me);
        var letterhead = letterheads.of(decision.organ(), decision.signer(), decision.district(), decision.decidedOn());
        return new Paper("Dự thảo quyết định " + decision.number().replace('/', '-'), letterhead.layout(), false, letterhead.draft(decision.number()),
                "QUYẾT ĐỊNH", "Công nhận mô hình “Dân vận khéo” năm " + decision.year(), articles(decision), letterhead.closing("Các đơn vị có tên trong danh sách"),
                annex(decision)).issued(PaperKind.DECISION, decision.district());
    }

    private static List<Block> articles(DecisionSheet decision) {
        return List.of(
                new Paragraph("Căn cứ kết quả thực hiện phong trào thi đua “Dân vận khéo” năm %d của %s;".formatted(decision.year(), decision.district().nameOn(decision.decidedOn()))),
                new Title(decision.organ().toUpperCase(Locale.ROOT) + " QUYẾT ĐỊNH:"),
                new Paragraph("Điều 1.", "Công nhận %d mô hình “Dân vận khéo” năm %d (có danh sách kèm theo).".formatted(decision.lines().size(), decision.year())),
                new Paragraph("Điều 2.", "Quyết định này có hiệu lực từ ngày ký."),
                new Paragraph("Điều 3.", "Các đơn vị, cá nhân có tên trong danh sách và các cơ quan có liên quan chịu trách nhiệm thi hành Quyết định này."));
    }

    private List<Block> annex(DecisionSheet decision) {
        var rows = new ArrayList<Row>();
        for (var line : decision.lines()) {
            rows.add(Row.of(Integer.toString(rows.size() + 1), line.title(), line.person() == null ? line.owner() : line.person() + ", " + line.owner(), line.ward(),
                    messages.getMessage(Words.of("tier", line.tier()), LocaleContextHolder.getLocale())));
        }
        return List.of(new Title("DANH SÁCH MÔ HÌNH ĐƯỢC CÔNG NHẬN"),
                new Title("(Kèm theo Quyết định số %s ngày %s của %s)".formatted(decision.number(), VietnameseDates.format(decision.decidedOn()), decision.organ())),
                new Table(COLUMNS, rows));
    }
}
