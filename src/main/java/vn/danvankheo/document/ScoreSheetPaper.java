package vn.danvankheo.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.appraisal.PrintedScores;
import vn.danvankheo.appraisal.PrintedScores.Line;
import vn.danvankheo.appraisal.ScorePrinting;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.calendar.ClockConfiguration;
import vn.danvankheo.document.Block.Align;
import vn.danvankheo.document.Block.Column;
import vn.danvankheo.document.Block.Paragraph;
import vn.danvankheo.document.Block.Row;
import vn.danvankheo.document.Block.Table;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.web.VietnameseNumbers;

/** Phiếu chấm điểm trên giấy: the ward's points beside those that decide; before these are known, a sheet of the ward's own. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class ScoreSheetPaper {

    private static final List<Column> COLUMNS = List.of(new Column("TT", 9, Align.CENTRE), new Column("Tiêu chí", 62, Align.LEFT),
            new Column("Điểm tối đa", 17, Align.CENTRE), new Column("Tự chấm", 17, Align.CENTRE), new Column("Thẩm định", 18, Align.CENTRE),
            new Column("Lý do", 42, Align.LEFT));

    static final Skeleton SKELETON = new Skeleton(List.of(new Paragraph("Tên mô hình:", ""), new Paragraph("Đơn vị đăng ký:", ""), new Paragraph("Bộ tiêu chí:", ""),
            new Table(COLUMNS, List.of()), new Paragraph("Kết quả:", "")), List.of(), false, true);

    private final ScorePrinting scores;
    private final Letterheads letterheads;
    private final BriefingCalendar calendar;

    Paper of(long id, Viewer me) {
        var printed = scores.of(id, me);
        var model = printed.model();
        var day = day(printed);
        var letterhead = letterheads.of(printed.decided() ? model.getDistrict() : model.getWard(), day);
        return new Paper("Phiếu chấm điểm " + model.getCode(), letterhead.layout(), false, letterhead.head(null, false),
                printed.decided() ? "PHIẾU CHẤM ĐIỂM" : "PHIẾU TỰ CHẤM ĐIỂM", "Mô hình “Dân vận khéo” năm %d, mã số %s".formatted(model.getYear(), model.getCode()),
                body(printed, day), printed.decided() ? letterhead.signed("Đại diện đơn vị tự chấm", "Tổ trưởng tổ thẩm định") : letterhead.closing()).issued(PaperKind.SCORE_SHEET, model.getDistrict());
    }

    private LocalDate day(PrintedScores printed) {
        var appraised = printed.model().getAppraisedAt();
        return printed.decided() && appraised != null ? LocalDate.ofInstant(appraised, ClockConfiguration.HA_NOI) : calendar.today();
    }

    private static List<Block> body(PrintedScores printed, LocalDate day) {
        var body = new ArrayList<Block>(List.of(
                new Paragraph("Tên mô hình:", printed.model().getProposal().title()),
                new Paragraph("Đơn vị đăng ký:", owner(printed.model(), day)),
                new Paragraph("Bộ tiêu chí:", printed.rubric()),
                new Table(COLUMNS, rows(printed))));
        if (printed.result() != null) {
            body.add(new Paragraph("Kết quả:", printed.result()));
        }
        return body;
    }

    /** {@code Chi bộ tổ dân phố số 7, Phường Chương Dương} */
    static String owner(RegisteredModel model, LocalDate day) {
        var owner = model.getOwner().nameOn(day);
        return model.getOwner().getId().equals(model.getWard().getId()) ? owner : owner + ", " + model.getWard().nameOn(day);
    }

    private static List<Row> rows(PrintedScores printed) {
        var rows = new ArrayList<Row>();
        for (var group : printed.groups()) {
            rows.add(Row.of("%s. %s: tối đa %s%s%s".formatted(group.sum().code(), group.sum().text(), points(group.sum().maximum()),
                    given(", tự chấm ", group.sum().self()), given(", thẩm định ", group.sum().decided()))));
            group.criteria().forEach(line -> rows.add(row(line)));
        }
        if (printed.bonus() != null) {
            rows.add(row(printed.bonus()));
        }
        rows.add(row(printed.total()));
        return rows;
    }

    private static Row row(Line line) {
        return Row.of(line.code() == null ? "" : line.code(), line.text(), points(line.maximum()), points(line.self()), points(line.decided()), line.reason());
    }

    private static String given(String words, BigDecimal points) {
        return points == null ? "" : words + points(points);
    }

    private static String points(BigDecimal points) {
        return points == null ? "" : VietnameseNumbers.format(points);
    }
}
