package vn.danvankheo.document;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lombok.RequiredArgsConstructor;
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
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.scoring.Months;
import vn.danvankheo.scoring.Scoreboard;
import vn.danvankheo.scoring.ScoringService;
import vn.danvankheo.scoring.Standing;
import vn.danvankheo.scoring.StandingWords;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.VietnameseNumbers;

/** Biểu chỉ tiêu trên giấy: the board of a district, or of one ward, as of a month. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class TargetsPaper {

    private static final List<Column> COLUMNS = List.of(new Column("TT", 10, Align.CENTRE), new Column("Chỉ tiêu", 58, Align.LEFT),
            new Column("Đơn vị tính", 24, Align.CENTRE), new Column("Giao", 19, Align.RIGHT), new Column("Phấn đấu", 22, Align.RIGHT),
            new Column("Kết quả", 24, Align.RIGHT), new Column("Đánh giá", 25, Align.CENTRE), new Column("Căn cứ", 74, Align.LEFT));

    static final Skeleton SKELETON = new Skeleton(List.of(new Paragraph(""), new Table(COLUMNS, List.of())), List.of(), true, false);

    private final ScoringService scoring;
    private final ChosenDistrict districts;
    private final UnitRepository units;
    private final Months months;
    private final Letterheads letterheads;
    private final BriefingCalendar calendar;

    /**
     * @param month        null: the newest one that is complete by its due date
     * @param districtCode null: the viewer's own
     * @param wardCode     null: the whole district, for a ward's cadre the own ward
     */
    Paper of(YearMonth month, String districtCode, String wardCode, Viewer me) {
        var ward = ward(wardCode, me);
        var district = ward == null ? districts.of(districts.withBoard(me), me, districtCode) : ward.owningDistrict();
        var asOf = months.asked(month, district);
        var board = board(asOf, district, ward);
        var unit = ward == null ? district : ward;
        var letterhead = letterheads.of(unit, calendar.today());
        return new Paper("Biểu chỉ tiêu đến tháng %d-%d, %s".formatted(asOf.getMonthValue(), asOf.getYear(), unit.getName()), letterhead.layout(), true,
                letterhead.head(null, false), "BIỂU TỔNG HỢP CHỈ TIÊU",
                "Kết quả thực hiện chỉ tiêu năm %d của %s, tính đến hết tháng %d".formatted(asOf.getYear(), unit.getName(), asOf.getMonthValue()),
                body(board), letterhead.closing()).issued(PaperKind.TARGETS, unit);
    }

    /** The same board as numbers for Excel. */
    byte[] xlsx(YearMonth month, String districtCode, String wardCode, Viewer me) {
        var ward = ward(wardCode, me);
        var district = ward == null ? districts.of(districts.withBoard(me), me, districtCode) : ward.owningDistrict();
        return BoardWorkbook.of(board(months.asked(month, district), district, ward));
    }

    private Scoreboard board(YearMonth asOf, District district, Unit ward) {
        var scored = scoring.scoring(district.getId(), asOf).orElseThrow(() -> new ConflictException("no targets of " + asOf.getYear(), "conflict.targets.none",
                Integer.toString(asOf.getYear()), district.getName()));
        return ward == null ? scored.district() : scored.ward(ward.getCode());
    }

    private Unit ward(String code, Viewer me) {
        if (code == null && me.seesDistrict()) {
            return null;
        }
        var asked = code == null ? me.wardPosts().get(0).unitCode() : code;
        return units.findByCode(asked).filter(me.scope()::sees).filter(unit -> unit.getParent() != null).orElseThrow(() -> new NotFoundException("ward " + asked));
    }

    private static List<Block> body(Scoreboard board) {
        var summary = "%s; %s nhóm chỉ tiêu hoàn thành. Chỉ tính báo cáo đã duyệt.".formatted(board.completion().inWords(), board.groupCompletion());
        return List.of(new Paragraph(summary), new Table(COLUMNS, rows(board)));
    }

    private static List<Row> rows(Scoreboard board) {
        var rows = new ArrayList<Row>();
        var number = new AtomicInteger();
        for (var group : board.groups()) {
            rows.add(Row.of("%s: %s".formatted(group.group().name(), group.completion())));
            group.standings().forEach(standing -> rows.add(row(number.incrementAndGet(), standing)));
        }
        return rows;
    }

    private static Row row(int number, Standing standing) {
        return Row.of(Integer.toString(number), standing.target().name(), standing.target().unit(), goal(standing.assigned()), goal(standing.stretch()),
                new StandingWords().value(standing), standing.verdict().words(), standing.reason());
    }

    private static String goal(BigDecimal goal) {
        return goal == null ? "" : VietnameseNumbers.format(goal);
    }
}
