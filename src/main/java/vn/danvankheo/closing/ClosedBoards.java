package vn.danvankheo.closing;

import java.time.YearMonth;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.briefing.MonthReports;
import vn.danvankheo.organization.District;
import vn.danvankheo.scoring.Scoreboard;
import vn.danvankheo.scoring.ScoringService;

/** Writes boards down and reads them back, to the digit. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class ClosedBoards {

    private final ScoringService scoring;
    private final MonthReports reports;

    /** How the month stands now; empty where the district set no targets for its year. */
    ClosedBoard now(District district, YearMonth month) {
        var board = scoring.scoring(district.getId(), month).map(scored -> scored.district()).orElse(new Scoreboard(month, List.of()));
        return ClosedBoard.of(board, reports.of(district.getId(), month));
    }

    String written(ClosedBoard board) {
        return ClosingJson.MAPPER.writeValueAsString(board);
    }

    ClosedBoard read(String written) {
        return ClosingJson.MAPPER.readValue(written, ClosedBoard.class);
    }
}
