package vn.danvankheo.briefing;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.danvankheo.target.FiledFigures;

/** Tells the targets' feature which targets reports have answered. */
@Component
@RequiredArgsConstructor
class FiguresOfTarget implements FiledFigures {

    private final BriefingReportRepository reports;

    @Override
    public boolean existFor(long targetId) {
        return reports.answers(targetId);
    }
}
