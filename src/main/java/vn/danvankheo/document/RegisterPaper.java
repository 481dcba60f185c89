package vn.danvankheo.document;

import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.document.Block.Align;
import vn.danvankheo.document.Block.Column;
import vn.danvankheo.document.Block.Paragraph;
import vn.danvankheo.document.Block.Row;
import vn.danvankheo.document.Block.Table;
import vn.danvankheo.movement.ModelFilter;
import vn.danvankheo.movement.ModelRow;
import vn.danvankheo.movement.Models;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Words;

/** Danh sách mô hình trên giấy: what the list on the screen shows, all its pages at once. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class RegisterPaper {

    private static final List<Column> COLUMNS = List.of(new Column("TT", 12, Align.CENTRE), new Column("Mã số", 30, Align.CENTRE),
            new Column("Tên mô hình", 78, Align.LEFT), new Column("Phường", 28, Align.LEFT), new Column("Đơn vị đăng ký", 42, Align.LEFT),
            new Column("Lĩnh vực", 30, Align.LEFT), new Column("Loại", 18, Align.CENTRE), new Column("Trạng thái", 26, Align.CENTRE));

    static final Skeleton SKELETON = new Skeleton(List.of(new Paragraph(""), new Table(COLUMNS, List.of())), List.of(), true, false);

    private final Models models;
    private final ChosenDistrict districts;
    private final UnitRepository units;
    private final Letterheads letterheads;
    private final BriefingCalendar calendar;
    private final MessageSource messages;

    Paper of(ModelFilter filter, Viewer me) {
        var rows = models.register(filter, me);
        var issuer = issuer(filter, me);
        var letterhead = letterheads.of(issuer, calendar.today());
        var year = filter.getNam() == null ? "" : " năm " + filter.getNam();
        return new Paper("Danh sách mô hình Dân vận khéo" + year, letterhead.layout(), true, letterhead.head(null, false), "DANH SÁCH",
                "Mô hình “Dân vận khéo”" + year, body(rows), letterhead.closing()).issued(PaperKind.REGISTER, issuer);
    }

    /** A ward's cadre prints for the ward, everybody else for the district. */
    private Unit issuer(ModelFilter filter, Viewer me) {
        if (me.seesDistrict()) {
            return districts.of(me, filter.getQuan());
        }
        var ward = me.wardPosts().get(0).unitId();
        return units.findById(ward).orElseThrow(() -> new NotFoundException("ward " + ward));
    }

    private List<Block> body(List<ModelRow> rows) {
        var lines = new ArrayList<Row>();
        for (var row : rows) {
            lines.add(Row.of(Integer.toString(lines.size() + 1), row.code(), row.title(), row.ward(), row.owner(), words("field", row.field()),
                    words("model-kind", row.kind()), words("model-status", row.status())));
        }
        return List.of(new Paragraph("Tổng số: %d mô hình.".formatted(rows.size())), new Table(COLUMNS, lines));
    }

    private String words(String group, Enum<?> constant) {
        return messages.getMessage(Words.of(group, constant), LocaleContextHolder.getLocale());
    }
}
