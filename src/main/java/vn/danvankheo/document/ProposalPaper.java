package vn.danvankheo.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.appraisal.Decisions;
import vn.danvankheo.appraisal.ProposalSheet;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.document.Block.Align;
import vn.danvankheo.document.Block.Column;
import vn.danvankheo.document.Block.Paragraph;
import vn.danvankheo.document.Block.Row;
import vn.danvankheo.document.Block.Table;
import vn.danvankheo.document.Block.Title;
import vn.danvankheo.web.Words;

/** Tờ trình đề nghị công nhận: the district's board asks the committee above it, the list behind the signature. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class ProposalPaper {

    private static final List<Column> COLUMNS = List.of(new Column("TT", 10, Align.CENTRE), new Column("Tên mô hình", 50, Align.LEFT),
            new Column("Tập thể, cá nhân", 40, Align.LEFT), new Column("Phường", 23, Align.LEFT), new Column("Điểm", 15, Align.CENTRE),
            new Column("Đề nghị", 27, Align.CENTRE));

    static final Skeleton SKELETON = new Skeleton(List.of(new Title(""), new Paragraph("")), List.of(new Title(""), new Table(COLUMNS, List.of())), false, false);

    private final Decisions decisions;
    private final ChosenDistrict districts;
    private final Letterheads letterheads;
    private final BriefingCalendar calendar;
    private final MessageSource messages;

    Paper of(String districtCode, Integer asked, Set<Long> chosen, Viewer me) {
        var year = asked == null ? calendar.thisMonth().getYear() : asked;
        var sheet = decisions.proposal(districts.of(me, districtCode), year, chosen, me);
        var letterhead = letterheads.of(sheet.district(), calendar.today());
        return new Paper("Tờ trình công nhận mô hình năm " + year, letterhead.layout(), false, letterhead.head("TTr", true), "TỜ TRÌNH",
                "Đề nghị công nhận mô hình “Dân vận khéo” năm " + year, body(sheet, letterhead), letterhead.closing("Như trên"), annex(sheet)).issued(PaperKind.PROPOSAL, sheet.district());
    }

    private static List<Block> body(ProposalSheet sheet, Letterhead letterhead) {
        var body = letterhead.body();
        var above = "Ban Thường vụ " + body.parent();
        return List.of(
                new Title("Kính trình: " + above),
                new Paragraph("Thực hiện phong trào thi đua “Dân vận khéo” năm %d, %s đã tổ chức thẩm định các mô hình đăng ký của %s."
                        .formatted(sheet.year(), body.name(), sheet.district().nameOn(letterhead.day()))),
                new Paragraph("Căn cứ kết quả thẩm định, %s kính trình %s xem xét, công nhận %d mô hình “Dân vận khéo” năm %d, trong đó có %d mô hình tiêu biểu (có danh sách kèm theo)."
                        .formatted(body.name(), above, sheet.lines().size(), sheet.year(), sheet.typical())));
    }

    private List<Block> annex(ProposalSheet sheet) {
        var rows = new ArrayList<Row>();
        for (var line : sheet.lines()) {
            rows.add(Row.of(Integer.toString(rows.size() + 1), line.title(), line.person() == null ? line.owner() : line.person() + ", " + line.owner(), line.ward(),
                    Objects.requireNonNullElse(line.points(), ""), messages.getMessage(Words.of("tier.proposed", line.tier()), LocaleContextHolder.getLocale())));
        }
        return List.of(new Title("DANH SÁCH MÔ HÌNH ĐỀ NGHỊ CÔNG NHẬN"), new Table(COLUMNS, rows));
    }
}
