package vn.danvankheo.briefing;

import java.util.List;
import vn.danvankheo.target.TargetGroup;

/** The figures of one group of targets. */
public record FigureGroup(TargetGroup group, List<FigureLine> lines) {
}
