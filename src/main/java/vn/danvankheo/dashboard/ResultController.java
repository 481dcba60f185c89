package vn.danvankheo.dashboard;

import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.briefing.CountedFigures;
import vn.danvankheo.briefing.Explanations;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.scoring.DistrictScoring;
import vn.danvankheo.scoring.Months;
import vn.danvankheo.scoring.ScoringService;
import vn.danvankheo.scoring.StandingWords;
import vn.danvankheo.target.Target;
import vn.danvankheo.target.TargetScope;
import vn.danvankheo.target.Targets;
import vn.danvankheo.web.NotFoundException;

/** One target's result: its months, its wards, and why. A ward sees its own alone. */
@Controller
@RequiredArgsConstructor
class ResultController {

    private final Targets targets;
    private final ScoringService scoring;
    private final CountedFigures counted;
    private final Explanations explanations;
    private final ChosenDistrict districts;
    private final UnitRepository units;
    private final Months months;

    @GetMapping("/chi-tieu/{id}/ket-qua")
    String result(@PathVariable long id, @RequestParam(name = "thang", required = false) YearMonth month,
            @RequestParam(name = "phuong", required = false) String wardCode, @Me Viewer me, Model model) {
        var target = targets.find(id).orElseThrow(() -> new NotFoundException("target " + id));
        var district = districts.of(me, target.getTargetSet().getDistrict().getCode());
        var asOf = asOf(month, target, district);
        var scored = scoring.scoring(district.getId(), asOf).orElseThrow(() -> new NotFoundException("targets of " + asOf.getYear()));
        var ward = ward(wardCode, target, district, me);
        model.addAttribute("district", district);
        model.addAttribute("target", target);
        model.addAttribute("asOf", asOf);
        model.addAttribute("months", months.choices(asOf));
        model.addAttribute("words", new StandingWords());
        model.addAttribute("register", target.getTerms().isFromRegister() ? new RegisterLists(target.getTerms(), district) : null);
        model.addAttribute("explained", explanations.about(target, asOf, me));
        model.addAttribute("mayAsk", me.readsAllOf(district.getId()) && target.getTerms().scope() == TargetScope.WARDS && !target.getTerms().isFromRegister());
        if (ward == null) {
            fillDistrict(target, scored, district, model);
        } else {
            fillWard(target, scored, ward, model);
        }
        return "dashboard/result";
    }

    private void fillDistrict(Target target, DistrictScoring scored, District district, Model model) {
        var course = scored.official().districtCourse(target.getCode(), scored.asOf());
        var reporting = units.reportingUnits(district.getId());
        var codes = reporting.stream().collect(Collectors.toMap(Unit::getId, Unit::getCode));
        model.addAttribute("course", course);
        model.addAttribute("standing", course.get(course.size() - 1));
        model.addAttribute("wards", scored.official().wards(target.getCode(), scored.asOf()));
        model.addAttribute("reports", counted.reports(codes.keySet(), scored.asOf()).entrySet().stream()
                .collect(Collectors.toMap(report -> codes.get(report.getKey()), Map.Entry::getValue)));
    }

    private void fillWard(Target target, DistrictScoring scored, Unit ward, Model model) {
        var course = scored.official().wardCourse(target.getCode(), ward.getCode(), scored.asOf());
        model.addAttribute("ward", ward);
        model.addAttribute("course", course);
        model.addAttribute("standing", course.get(course.size() - 1));
        model.addAttribute("reports", counted.reports(ward.getId(), scored.asOf().getYear()));
    }

    /** The ward asked for, or for a ward's cadre the own one; null: the whole district. */
    private Unit ward(String code, Target target, District district, Viewer me) {
        var asked = code != null || me.seesDistrict() ? code : me.wardPosts().stream()
                .filter(post -> post.districtId().equals(district.getId())).findFirst().orElseThrow(() -> new NotFoundException("ward")).unitCode();
        if (asked == null) {
            return null;
        }
        if (target.getTerms().scope() != TargetScope.WARDS) {
            throw new NotFoundException("a target that the district itself reports");
        }
        return units.findByCode(asked).filter(me.scope()::sees).filter(unit -> unit.getParent() != null)
                .filter(unit -> unit.owningDistrict().getId().equals(district.getId())).orElseThrow(() -> new NotFoundException("ward " + asked));
    }

    /** A target belongs to one year: without a month, the newest one of it. */
    private YearMonth asOf(YearMonth month, Target target, District district) {
        var year = target.getTargetSet().getYear();
        var asked = months.asked(month, district);
        if (month != null && month.getYear() != year) {
            throw new NotFoundException("month " + month + " of a target of " + year);
        }
        return asked.getYear() == year ? asked : months.asked(YearMonth.of(year, 12), district);
    }
}
