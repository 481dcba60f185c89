package vn.danvankheo.briefing;

import java.time.YearMonth;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.target.Target;

/** Số liệu được hỏi: one ward's figure of a month. @param filed null when there is none. @param reportId null when nothing was begun */
record AskedFigure(Unit unit, Target target, YearMonth month, FigureValue filed, Long reportId) {

    /** The figure with its unit of measure, as people read it. */
    public String words() {
        if (filed == null) {
            return "chưa có số liệu";
        }
        return filed.words(target.getTerms());
    }
}
