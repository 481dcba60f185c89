package vn.danvankheo.picture;

import java.time.YearMonth;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.briefing.BoardState;
import vn.danvankheo.briefing.BriefingBoard;
import vn.danvankheo.briefing.Briefings;
import vn.danvankheo.scoring.DistrictScoring;
import vn.danvankheo.scoring.Months;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.Words;

/** The year in pictures, each on a page of its own and as a workbook. A ward's cadre has the own board alone. */
@Controller
@RequestMapping("/nam-qua-hinh")
@RequiredArgsConstructor
class PictureController {

    private final ViewedBoards boards;
    private final Briefings briefings;
    private final Months months;
    private final MessageSource messages;

    @GetMapping
    String tiles(@RequestParam(name = "thang", required = false) YearMonth month, @RequestParam(name = "quan", required = false) String district,
            @RequestParam(name = "phuong", required = false) String ward, @Me Viewer me, Model model) {
        var board = boards.of(month, district, ward, me);
        fill(board, model);
        model.addAttribute("tiles", board.scored() == null ? null : TileBoard.of(board.scored(), board.wardCode()));
        return "picture/tiles";
    }

    @GetMapping("/bang-o.xlsx")
    ResponseEntity<byte[]> tilesAsWorkbook(@RequestParam(name = "thang", required = false) YearMonth month, @RequestParam(name = "quan", required = false) String district,
            @RequestParam(name = "phuong", required = false) String ward, @Me Viewer me) {
        var board = boards.of(month, district, ward, me);
        return TileBoard.of(scored(board), board.wardCode()).sheet(board.unit().getName()).download();
    }

    @GetMapping("/xep-hang")
    String ranking(@RequestParam(name = "thang", required = false) YearMonth month, @RequestParam(name = "quan", required = false) String district, @Me Viewer me, Model model) {
        var board = boards.of(month, district, me);
        fill(board, model);
        model.addAttribute("ranking", board.scored() == null ? null : Ranking.of(board.scored()));
        return "picture/ranking";
    }

    @GetMapping("/xep-hang.xlsx")
    ResponseEntity<byte[]> rankingAsWorkbook(@RequestParam(name = "thang", required = false) YearMonth month, @RequestParam(name = "quan", required = false) String district, @Me Viewer me) {
        var board = boards.of(month, district, me);
        return Ranking.of(scored(board)).sheet(board.unit().getName(), board.asOf().getYear()).download();
    }

    @GetMapping("/phuong-chi-tieu")
    String heatMap(@RequestParam(name = "thang", required = false) YearMonth month, @RequestParam(name = "quan", required = false) String district, @Me Viewer me, Model model) {
        var board = boards.of(month, district, me);
        fill(board, model);
        model.addAttribute("heat", board.scored() == null ? null : HeatMap.of(board.scored()));
        return "picture/heat-map";
    }

    @GetMapping("/phuong-chi-tieu.xlsx")
    ResponseEntity<byte[]> heatMapAsWorkbook(@RequestParam(name = "thang", required = false) YearMonth month, @RequestParam(name = "quan", required = false) String district, @Me Viewer me) {
        var board = boards.of(month, district, me);
        return HeatMap.of(scored(board)).sheet(board.unit().getName(), board.asOf().getYear()).download();
    }

    @GetMapping("/ban-do")
    String map(@RequestParam(name = "thang", required = false) YearMonth month, @RequestParam(name = "quan", required = false) String district,
            @RequestParam(name = "xem", defaultValue = "hoan-thanh") String shown, @Me Viewer me, Model model) {
        var board = boards.of(month, district, me);
        fill(board, model);
        model.addAttribute("map", WardMap.of(round(board, me), board.scored(), board.asOf()));
        model.addAttribute("byReport", "bao-cao".equals(shown) || board.scored() == null);
        return "picture/ward-map";
    }

    @GetMapping("/ban-do.xlsx")
    ResponseEntity<byte[]> mapAsWorkbook(@RequestParam(name = "thang", required = false) YearMonth month, @RequestParam(name = "quan", required = false) String district, @Me Viewer me) {
        var board = boards.of(month, district, me);
        return WardMap.of(round(board, me), board.scored(), board.asOf()).sheet(board.unit().getName(), this::words).download();
    }

    private String words(BoardState state) {
        return messages.getMessage(Words.of("board-state.long", state), LocaleContextHolder.getLocale());
    }

    private BriefingBoard round(ViewedBoard board, Viewer me) {
        return briefings.round(board.district().getId(), board.asOf(), me.scope());
    }

    private void fill(ViewedBoard board, Model model) {
        model.addAttribute("district", board.district());
        model.addAttribute("districts", board.districts());
        model.addAttribute("ward", board.ward());
        model.addAttribute("unit", board.unit());
        model.addAttribute("asOf", board.asOf());
        model.addAttribute("months", months.choices(board.asOf()));
        model.addAttribute("stillComing", months.isStillComing(board.asOf(), board.district()));
    }

    private static DistrictScoring scored(ViewedBoard board) {
        if (board.scored() == null) {
            throw new ConflictException("no targets of " + board.asOf().getYear(), "conflict.picture.none", Integer.toString(board.asOf().getYear()), board.district().getName());
        }
        return board.scored();
    }
}
