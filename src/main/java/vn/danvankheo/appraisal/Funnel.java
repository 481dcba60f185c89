package vn.danvankheo.appraisal;

import java.util.List;
import vn.danvankheo.movement.Stage;

/** Phễu: how many models of one ward, of one field or of all came to each stage. */
record Funnel(String name, List<Share> shares) {

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
