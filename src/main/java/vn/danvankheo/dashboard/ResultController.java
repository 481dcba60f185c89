package vn.danvankheo.dashboard;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.briefing.CountedFigures;
import vn.danvankheo.briefing.ExplanationRow;
import vn.danvankheo.briefing.OwnWords;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.picture.TargetCourse;
import vn.danvankheo.picture.TargetCourses;
import vn.danvankheo.picture.WardBars;
import vn.danvankheo.scoring.DistrictScoring;
import vn.danvankheo.scoring.Months;
import vn.danvankheo.scoring.ScoringService;
import vn.danvankheo.scoring.StandingWords;
import vn.danvankheo.scoring.WardStanding;
import vn.danvankheo.target.Target;
import vn.danvankheo.target.TargetScope;
import vn.danvankheo.target.Targets;
import vn.danvankheo.web.NotFoundException;

/** One target's result: its months, its wards, and why. A ward sees its own alone. */
@Controller
@RequiredArgsConstructor
class ResultController {

    /** Among themselves as they came. */
    private static final Comparator<WardStanding> HOLDING_BACK_FIRST = Comparator.comparing(ward -> !ward.standing().verdict().isAskedAbout());

    private final Targets targets;
    private final ScoringService scoring;
    private final TargetCourses courses;
    private final CountedFigures counted;
    private final OwnWords ownWords;
    private final ChosenDistrict districts;
    private final UnitRepository units;
    private final Months months;

    @GetMapping("/chi-tieu/{id}/ket-qua")
    String result(@PathVariable long id, @RequestParam(name = "thang", required = false) YearMonth month,
            @RequestParam(name = "phuong", required = false) String wardCode, @Me Viewer me, Model model) {
        var asked = asked(id, month, wardCode, me);
        var target = asked.target();
        var asOf = asked.scored().asOf();
        model.addAttribute("district", asked.district());
        model.addAttribute("target", target);
        model.addAttribute("asOf", asOf);
        model.addAttribute("months", months.choices(asOf));
        model.addAttribute("words", new StandingWords());
        model.addAttribute("register", target.getTerms().isFromRegister() ? new RegisterLists(target.getTerms(), asked.district()) : null);
        model.addAttribute("mayAsk", me.readsAllOf(asked.district().getId()) && target.getTerms().scope() == TargetScope.WARDS && !target.getTerms().isFromRegister());
        var said = ownWords.about(target, asOf, me);
        model.addAttribute("ownWords", said.orElse(null));
        var course = course(asked);
        model.addAttribute("course", course);
        model.addAttribute("standing", course.newest());
        if (asked.ward() == null) {
            fillDistrict(asked, course, said.map(ResultController::answering).orElse(Set.of()), model);
        } else {
            model.addAttribute("ward", asked.ward());
            model.addAttribute("reports", counted.reports(asked.ward().getId(), asOf.getYear()));
        }
        return "dashboard/result";
    }

    @GetMapping("/chi-tieu/{id}/ket-qua.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable long id, @RequestParam(name = "thang", required = false) YearMonth month,
            @RequestParam(name = "phuong", required = false) String wardCode, @Me Viewer me) {
        var asked = asked(id, month, wardCode, me);
        return course(asked).sheet((asked.ward() == null ? asked.district() : asked.ward()).getName()).download();
    }

    /** What is looked at. @param ward null: the whole district */
    private record Asked(Target target, District district, Unit ward, DistrictScoring scored) {
    }

    private Asked asked(long id, YearMonth month, String wardCode, Viewer me) {
        var target = targets.find(id).orElseThrow(() -> new NotFoundException("target " + id));
        var district = districts.of(me, target.getTargetSet().getDistrict().getCode());
        var asOf = asOf(month, target, district);
        var scored = scoring.scoring(district.getId(), asOf).orElseThrow(() -> new NotFoundException("targets of " + asOf.getYear()));
        return new Asked(target, district, ward(wardCode, target, district, me), scored);
    }

    private TargetCourse course(Asked asked) {
        return courses.of(asked.target(), asked.scored(), asked.district(), asked.ward() == null ? null : asked.ward().getCode());
    }

    /** The codes of the wards that answered; one that was only asked has told nothing yet. */
    private static Set<String> answering(Map<String, List<ExplanationRow>> said) {
        return said.values().stream().flatMap(List::stream).filter(ExplanationRow::isAnswered).map(ExplanationRow::unitCode).collect(Collectors.toSet());
    }

    /** @param explained the codes of the wards that told why */
    private void fillDistrict(Asked asked, TargetCourse course, Set<String> explained, Model model) {
        var scored = asked.scored();
        var codes = units.reportingUnits(asked.district().getId()).stream().collect(Collectors.toMap(Unit::getId, Unit::getCode));
        var wards = scored.official().wards(asked.target().getCode(), scored.asOf());
        model.addAttribute("wards", wards.stream().sorted(HOLDING_BACK_FIRST.thenComparing(ward -> !explained.contains(ward.ward().code())).thenComparing(WardStanding.furthestFirst())).toList());
        var holdingBack = wards.stream().filter(ward -> ward.standing().verdict().isAskedAbout()).map(ward -> ward.ward().code()).toList();
        model.addAttribute("holdingBack", holdingBack.size());
        model.addAttribute("explained", holdingBack.stream().filter(explained::contains).count());
        model.addAttribute("bars", WardBars.of(wards, course.newest()));
        model.addAttribute("reports", counted.reports(codes.keySet(), scored.asOf()).entrySet().stream()
                .collect(Collectors.toMap(report -> codes.get(report.getKey()), Map.Entry::getValue)));
    }

    /** The ward asked for, or for a ward's cadre the own one; null: the whole district. */
    private Unit ward(String code, Target target, District district, Viewer me) {
        var asked = code != null || me.seesDistrict() ? code : me.wardPosts().stream()
                .filter(post -> post.districtId().equals(district.getId())).findFirst().orElseThrow(() -> new NotFoundException("ward")).unitCode();
        if (asked == null && me.seesBoardOf(district.getId())) {
            return null;
        } else if (asked == null) {
            throw new NotFoundException("wards of " + district.getCode());
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
