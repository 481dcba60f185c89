package vn.danvankheo.scoring;

import java.util.Collection;
import java.util.List;

/**
 * Sổ mô hình của năm: what it answers to the targets that ask it. No report is awaited for these figures.
 *
 * @param isOver whether the year's last day has passed, so that its December no longer changes
 */
public record RegisterYear(Collection<FiledFigure> figures, boolean isOver) {

    /** For a year whose targets are all answered by reports. */
    static final RegisterYear UNASKED = new RegisterYear(List.of(), false);
}
