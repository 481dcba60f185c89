package vn.danvankheo.presentation;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.briefing.Agendas;
import vn.danvankheo.briefing.ExplanationRow;
import vn.danvankheo.briefing.Explanations;
import vn.danvankheo.briefing.MonthReports;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.calendar.ClockConfiguration;
import vn.danvankheo.organization.District;
import vn.danvankheo.scoring.DistrictScoring;
import vn.danvankheo.scoring.Scoreboard;
import vn.danvankheo.scoring.ScoringService;
import vn.danvankheo.scoring.Standing;
import vn.danvankheo.web.NotFoundException;

/** Gathers what the meeting looks at; every figure is the board's. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class Presentations {

    private final ScoringService scoring;
    private final MonthReports reports;
    private final Explanations explanations;
    private final Agendas agendas;
    private final BriefingCalendar calendar;

    /** @throws NotFoundException for those who do not read all of the district */
    Presentation of(District district, YearMonth month, Viewer me) {
        if (!me.readsAllOf(district.getId())) {
            throw new NotFoundException("meeting of " + district.getCode());
        }
        var scored = scoring.scoring(district.getId(), month);
        var board = scored.map(DistrictScoring::district);
        var explained = explanations.about(month, me.scope()).stream().collect(Collectors.groupingBy(ExplanationRow::targetId));
        return new Presentation(district, month, board.orElse(null), month.getMonthValue() == 1 ? null : scored.map(year -> turns(year, month)).orElse(null),
                scored.map(year -> standings(year.district()).filter(standing -> standing.verdict().isAskedAbout()).map(standing -> open(year, standing, explained)).toList()).orElse(List.of()),
                board.map(shown -> standings(shown).filter(OpenTarget::isWaiting).toList()).orElse(List.of()),
                reports.of(district.getId(), month), calendar.with(district.getCutOff()).dueDate(month), agendas.of(district, month),
                LocalDateTime.ofInstant(calendar.now(), ClockConfiguration.HA_NOI));
    }

    /** The year's scoring holds its earlier months too. */
    private static List<Turn> turns(DistrictScoring year, YearMonth month) {
        return Turn.between(year.official().district(month.minusMonths(1)), year.district());
    }

    private static Stream<Standing> standings(Scoreboard board) {
        return board.standings().stream().filter(standing -> standing.verdict().isAskedAbout() || OpenTarget.isWaiting(standing)).sorted(OpenTarget.mostUrgentFirst());
    }

    private static OpenTarget open(DistrictScoring year, Standing standing, Map<Long, List<ExplanationRow>> explained) {
        var target = year.target(standing.target().code()).orElseThrow();
        return OpenTarget.of(standing, year.official().wards(target.getCode(), year.asOf()), explained.getOrDefault(target.getId(), List.of()), !target.getTerms().isFromRegister());
    }
}
