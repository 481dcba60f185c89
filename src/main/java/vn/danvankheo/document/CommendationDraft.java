package vn.danvankheo.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.appraisal.CommendationKind;
import vn.danvankheo.appraisal.CommendationSheet;
import vn.danvankheo.appraisal.Commendations;
import vn.danvankheo.document.Block.Align;
import vn.danvankheo.document.Block.Column;
import vn.danvankheo.document.Block.Paragraph;
import vn.danvankheo.document.Block.Row;
import vn.danvankheo.document.Block.Table;
import vn.danvankheo.document.Block.Title;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.web.VietnameseDates;
import vn.danvankheo.web.Words;

/** Dự thảo quyết định khen thưởng: the decision with its list, unsigned; its legal grounds are the organ's own to write. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class CommendationDraft {

    private static final List<Column> COLUMNS = List.of(new Column("TT", 10, Align.CENTRE), new Column("Tập thể, cá nhân", 48, Align.LEFT),
            new Column("Thành tích", 57, Align.LEFT), new Column("Hình thức", 22, Align.CENTRE), new Column("Tiền thưởng", 28, Align.RIGHT));

    static final Skeleton SKELETON = new Skeleton(List.of(new Paragraph(""), new Title(""), new Paragraph("Điều 1.", ""), new Paragraph("Điều 2.", ""), new Paragraph("Điều 3.", "")),
            List.of(new Title(""), new Title(""), new Table(COLUMNS, List.of())), false, false);

    private final Commendations commendations;
    private final Letterheads letterheads;
    private final MessageSource messages;

    Paper of(long id, Viewer me) {
        var sheet = commendations.sheet(id, me);
        var letterhead = letterheads.of(sheet.organ(), sheet.signer(), sheet.place(), sheet.decidedOn());
        return new Paper("Dự thảo quyết định khen thưởng " + sheet.number().replace('/', '-'), letterhead.layout(), false, letterhead.draft(sheet.number()),
                "QUYẾT ĐỊNH", "Khen thưởng thành tích trong phong trào thi đua “Dân vận khéo” năm " + sheet.year(), articles(sheet),
                letterhead.closing("Tập thể, cá nhân có tên trong danh sách"), annex(sheet)).issued(PaperKind.COMMENDATION, sheet.place());
    }

    private List<Block> articles(CommendationSheet sheet) {
        return List.of(
                new Paragraph("Xét thành tích trong phong trào thi đua “Dân vận khéo” năm %d;".formatted(sheet.year())),
                new Title(sheet.organ().toUpperCase(Locale.ROOT) + " QUYẾT ĐỊNH:"),
                new Paragraph("Điều 1.", "%s (có danh sách kèm theo).".formatted(
                        Stream.of(CommendationKind.values()).map(kind -> given(kind, sheet)).filter(Objects::nonNull).collect(Collectors.joining("; ")))),
                new Paragraph("Điều 2.", "Quyết định này có hiệu lực từ ngày ký."),
                new Paragraph("Điều 3.", "Các tập thể, cá nhân có tên trong danh sách và các cơ quan có liên quan chịu trách nhiệm thi hành Quyết định này."));
    }

    /** {@code Tặng Giấy khen cho 3 tập thể, 2 cá nhân}; null when nobody gets it. */
    private String given(CommendationKind kind, CommendationSheet sheet) {
        var recipients = Stream.of(SubjectType.values()).map(type -> {
            var count = sheet.lines().stream().filter(line -> line.kind() == kind && line.recipientType() == type).count();
            return count == 0 ? null : count + " " + words("subject-type", type).toLowerCase(Locale.ROOT);
        }).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return recipients.isEmpty() ? null : words("commendation-given", kind) + " " + recipients;
    }

    private List<Block> annex(CommendationSheet sheet) {
        var rows = new ArrayList<Row>();
        for (var line : sheet.lines()) {
            rows.add(Row.of(Integer.toString(rows.size() + 1), line.ward() == null ? line.recipient() : line.recipient() + ", " + line.ward(), line.achievement(),
                    words("commendation-kind", line.kind()), Objects.requireNonNullElse(line.money(), "")));
        }
        return List.of(new Title("DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG"),
                new Title("(Kèm theo Quyết định số %s ngày %s của %s)".formatted(sheet.number(), VietnameseDates.format(sheet.decidedOn()), sheet.organ())),
                new Table(COLUMNS, rows));
    }

    private String words(String group, Enum<?> constant) {
        return messages.getMessage(Words.of(group, constant), LocaleContextHolder.getLocale());
    }
}
