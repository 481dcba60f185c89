package vn.danvankheo.appraisal;

import java.util.List;
import vn.danvankheo.movement.Stage;

/** Phễu: how many models of one ward, of one field or of all came to each stage, and how their own scores stand to those that decided. @param ward its code; null unless it is one ward's */
record Funnel(String name, String ward, List<Share> shares, ScoreGap gap) {

    Share of(Stage stage) {
        return shares.get(stage.ordinal());
    }

    public Share recognized() {
        return of(Stage.RECOGNIZED);
    }

    public Share rewarded() {
        return of(Stage.REWARDED);
    }

    /** Whether some were recognised that nobody appraised here, as in old registers. */
    public boolean withoutScores() {
        return recognized().count() > of(Stage.APPRAISED).count();
    }

    public long registered() {
        return of(Stage.REGISTERED).count();
    }
}
