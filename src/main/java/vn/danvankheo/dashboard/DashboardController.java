package vn.danvankheo.dashboard;

import java.time.YearMonth;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Role;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.appraisal.Remedies;
import vn.danvankheo.appraisal.UpkeepChecks;
import vn.danvankheo.briefing.BoardState;
import vn.danvankheo.briefing.Briefings;
import vn.danvankheo.briefing.Explanations;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.movement.Models;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.picture.TileBoard;
import vn.danvankheo.scoring.Months;
import vn.danvankheo.scoring.ScoringService;
import vn.danvankheo.web.NotFoundException;

/** The first page of each role: what must be done now, and how the year stands. */
@Controller
@RequiredArgsConstructor
class DashboardController {

    private final ScoringService scoring;
    private final Briefings briefings;
    private final Explanations explanations;
    private final Models models;
    private final Remedies remedies;
    private final UpkeepChecks checks;
    private final ChosenDistrict districts;
    private final UnitRepository units;
    private final BriefingCalendar calendar;
    private final Months months;

    @GetMapping("/")
    String home(@RequestParam(name = "thang", required = false) YearMonth month, @RequestParam(name = "quan", required = false) String districtCode,
            @RequestParam(name = "phuong", required = false) String wardCode, @Me Viewer me, Model model) {
        if (me.posts().isEmpty()) {
            return "dashboard/unassigned";
        }
        if (!me.hasBoard()) {
            return "redirect:" + me.firstPage();
        }
        var ward = wardCode == null && me.seesDistrict() ? null : ward(wardCode == null ? me.wardPosts().get(0).unitCode() : wardCode, me);
        var visible = me.seesDistrict() ? districts.withBoard(me) : List.of(ward.owningDistrict());
        var district = ward == null ? districts.of(visible, me, districtCode) : ward.owningDistrict();
        var asOf = months.asked(month, district);
        model.addAttribute("district", district);
        model.addAttribute("districts", visible);
        model.addAttribute("asOf", asOf);
        model.addAttribute("months", months.choices(asOf));
        model.addAttribute("stillComing", months.isStillComing(asOf, district));
        return ward == null ? district(district, asOf, me, model) : ward(ward, district, asOf, me, model);
    }

    private String district(District district, YearMonth asOf, Viewer me, Model model) {
        var year = scoring.scoring(district.getId(), asOf);
        year.ifPresent(scored -> {
            model.addAttribute("view", BoardView.of(scored, district, null));
            model.addAttribute("provisional", scored.provisionalDistrict().orElse(null));
            if (me.is(Role.LEADER)) {
                model.addAttribute("tiles", TileBoard.of(scored, null));
            }
        });
        var now = calendar.thisMonth();
        var board = briefings.round(district.getId(), now, me.scope());
        model.addAttribute("now", now);
        model.addAttribute("due", calendar.with(district.getCutOff()).dueDate(now));
        model.addAttribute("board", board);
        model.addAttribute("lateNow", board.lines(now, BoardState.LATE));
        model.addAttribute("owedNow", board.lines(now, BoardState.DUE, BoardState.DRAFT));
        model.addAttribute("returnedNow", board.lines(now, BoardState.RETURNED, BoardState.CORRECTING));
        if (now.getMonthValue() > 1) {
            model.addAttribute("tardyBefore", board.tardy(now.minusMonths(1)));
            model.addAttribute("lateBefore", board.lines(now.minusMonths(1), BoardState.LATE, BoardState.DUE, BoardState.DRAFT));
        }
        if (me.readsTexts()) {
            model.addAttribute("explanations", explanations.open(me.scope()));
        }
        if (me.isStaff()) {
            model.addAttribute("waiting", board.waiting());
            model.addAttribute("staleModels", models.stale(me.scope()));
            model.addAttribute("remedies", remedies.notClosed(me.scope(), true));
            model.addAttribute("notWorking", checks.notWorking(me.scope()));
            model.addAttribute("unchecked", checks.overdue(me.scope()));
        }
        return "dashboard/district";
    }

    private String ward(Unit ward, District district, YearMonth asOf, Viewer me, Model model) {
        model.addAttribute("ward", ward);
        scoring.scoring(ward.owningDistrict().getId(), asOf).ifPresent(scored -> {
            model.addAttribute("view", BoardView.of(scored, district, ward));
            model.addAttribute("provisional", scored.provisionalWard(ward.getCode()).orElse(null));
        });
        if (me.mayFileFor(ward)) {
            model.addAttribute("duties", Duties.of(briefings, explanations, models, remedies, checks, ward, calendar.thisMonth()));
        }
        return "dashboard/ward";
    }

    private Unit ward(String code, Viewer me) {
        return units.findByCode(code).filter(me.scope()::sees).filter(unit -> unit.getParent() != null)
                .orElseThrow(() -> new NotFoundException("ward " + code));
    }
}
