package vn.danvankheo.briefing;

import java.util.List;
import vn.danvankheo.target.Target;

/** Lời của các phường về một tháng, as far as one reader may read them. */
public record SaidWords(List<ExplanationRow> explanations) {

    /** What one ward says about one target. */
    public WardWords of(String ward, Target target) {
        return new WardWords(explanations.stream().filter(row -> row.unitCode().equals(ward) && row.targetId() == target.getId()).toList());
    }
}
