package vn.danvankheo.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.appraisal.PrintedTotal;
import vn.danvankheo.appraisal.Ranking;
import vn.danvankheo.appraisal.RankingFilter;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.document.Block.Align;
import vn.danvankheo.document.Block.Column;
import vn.danvankheo.document.Block.Paragraph;
import vn.danvankheo.document.Block.Row;
import vn.danvankheo.document.Block.Table;
import vn.danvankheo.web.VietnameseNumbers;
import vn.danvankheo.web.Words;

/** Bảng tổng hợp điểm trên giấy: what the ranked list on the screen shows, all its pages at once. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class ScoreTotalsPaper {

    private static final List<Column> COLUMNS = List.of(new Column("TT", 11, Align.CENTRE), new Column("Mã số", 30, Align.CENTRE),
            new Column("Tên mô hình", 72, Align.LEFT), new Column("Đơn vị đăng ký", 48, Align.LEFT), new Column("Phường", 26, Align.LEFT),
            new Column("Tự chấm", 17, Align.CENTRE), new Column("Thẩm định", 20, Align.CENTRE), new Column("Xếp loại", 20, Align.CENTRE),
            new Column("Đề nghị", 28, Align.CENTRE));

    static final Skeleton SKELETON = new Skeleton(List.of(new Paragraph(""), new Table(COLUMNS, List.of())), List.of(), true, true);

    private final Ranking ranking;
    private final ChosenDistrict districts;
    private final Letterheads letterheads;
    private final BriefingCalendar calendar;
    private final MessageSource messages;

    Paper of(RankingFilter filter, Viewer me) {
        var year = filter.getNam() == null ? calendar.thisMonth().getYear() : filter.getNam();
        var district = districts.of(me, null);
        var letterhead = letterheads.of(district, calendar.today());
        return new Paper("Bảng tổng hợp điểm năm " + year, letterhead.layout(), true, letterhead.head(null, false), "BẢNG TỔNG HỢP ĐIỂM",
                "Thẩm định mô hình “Dân vận khéo” năm " + year, body(ranking.printed(year, filter, me)), letterhead.signed("Người tổng hợp", letterhead.body().signer())).issued(PaperKind.SCORE_TOTALS, district);
    }

    private List<Block> body(List<PrintedTotal> totals) {
        var appraised = totals.stream().filter(total -> total.decided() != null).count();
        var rows = new ArrayList<Row>();
        for (var total : totals) {
            rows.add(Row.of(Integer.toString(rows.size() + 1), total.code(), total.title(), total.owner(), total.ward(), points(total.self()), points(total.decided()),
                    total.scoreClass() == null ? "" : total.scoreClass(),
                    total.eligibility() == null ? "" : messages.getMessage(Words.of("eligibility.short", total.eligibility()), LocaleContextHolder.getLocale())));
        }
        return List.of(new Paragraph("Tổng số: %d mô hình đã chấm, trong đó %d mô hình thẩm định xong.".formatted(totals.size(), appraised)), new Table(COLUMNS, rows));
    }

    private static String points(BigDecimal points) {
        return points == null ? "" : VietnameseNumbers.format(points);
    }
}
