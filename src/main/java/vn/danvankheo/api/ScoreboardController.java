package vn.danvankheo.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.YearMonth;
import lombok.RequiredArgsConstructor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.UnitKind;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.scoring.ScoringService;
import vn.danvankheo.web.NotFoundException;

/** The scoreboard for other systems, by the same rules of access as the pages. */
@RestController
@RequestMapping(path = "/api/v1/scoreboards", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "scoreboards", description = "Bảng chỉ tiêu của một quận hoặc một phường")
@RequiredArgsConstructor
class ScoreboardController {

    private final ScoringService scoring;
    private final ChosenDistrict districts;
    private final UnitRepository units;
    private final BriefingCalendar calendar;

    @GetMapping("/{district}/{year}")
    @Operation(summary = "How many targets are completed, and why the others are not",
            description = "Accepted reports only. A ward's cadre sees the own ward alone and names it in the parameter ward.")
    ScoreboardAnswer scoreboard(
            @Parameter(description = "the district's code", example = "HK") @PathVariable String district,
            @Parameter(description = "the targets' year", example = "2023") @PathVariable int year,
            @Parameter(description = "the last month that counts; by default the newest one due", example = "2023-11") @RequestParam(required = false) String asOf,
            @Parameter(description = "a ward's code: its own board", example = "HK-13") @RequestParam(required = false) String ward,
            @Parameter(hidden = true) @Me Viewer me) {
        var chosen = district(district, me);
        var month = month(asOf, year, chosen);
        if (ward == null && !me.seesBoardOf(chosen.getId())) {
            throw new NotFoundException("the district's board is not for a ward");
        }
        if (ward != null) {
            mustBeVisible(ward, chosen, me);
        }
        var scored = scoring.scoring(chosen.getId(), month).orElseThrow(() -> new NotFoundException("no targets in " + year));
        return ScoreboardAnswer.of(chosen.getCode(), year, month, ward, ward == null ? scored.district() : scored.ward(ward));
    }

    private District district(String code, Viewer me) {
        return districts.all(me).stream().filter(district -> district.getCode().equals(code)).findFirst()
                .orElseThrow(() -> new NotFoundException("district " + code));
    }

    private void mustBeVisible(String ward, District district, Viewer me) {
        var visible = units.findByCode(ward).filter(unit -> unit.getKind() == UnitKind.WARD).filter(me.scope()::sees)
                .filter(unit -> unit.owningDistrict().getId().equals(district.getId()));
        if (visible.isEmpty()) {
            throw new NotFoundException("ward " + ward);
        }
    }

    private YearMonth month(String asOf, int year, District district) {
        if (year < 2000 || year > 2100) {
            throw new NotFoundException("year " + year);
        }
        if (asOf == null) {
            var newest = calendar.with(district.getCutOff()).lastDueMonth();
            return newest.getYear() == year ? newest : YearMonth.of(year, 12);
        }
        var month = parsed(asOf, year);
        if (month.getYear() != year) {
            throw new UnknownMonthException(asOf, year);
        }
        return month;
    }

    private static YearMonth parsed(String asOf, int year) {
        try {
            return YearMonth.parse(asOf);
        } catch (DateTimeException notAMonth) {
            throw new UnknownMonthException(asOf, year);
        }
    }
}
