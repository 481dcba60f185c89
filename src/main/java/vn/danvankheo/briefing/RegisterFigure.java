package vn.danvankheo.briefing;

import java.time.YearMonth;

/** What the register of models answers to one target for one unit and month; nobody files it. */
public record RegisterFigure(String unitCode, YearMonth month, String targetCode, FigureValue value) {
}
