package vn.danvankheo.scoring;

/** Hoàn thành: how many of the counted targets are completed; 12 exceeded and 19 met of 38 print as {@code 31/38}. */
public record Completion(int exceeded, int met, int total) {

    public Completion {
        if (exceeded < 0 || met < 0 || exceeded + met > total) {
            throw new IllegalArgumentException("%d exceeded and %d met are not of %d".formatted(exceeded, met, total));
        }
    }

    public int completed() {
        return exceeded + met;
    }

    /** All of them; nothing counted is nothing completed. */
    public boolean isComplete() {
        return total > 0 && completed() == total;
    }

    /** {@code 31/38 chỉ tiêu hoàn thành (12 vượt, 19 đạt)}. */
    public String inWords() {
        return "%s chỉ tiêu hoàn thành (%d %s, %d %s)".formatted(this, exceeded, Verdict.EXCEEDED.words(), met, Verdict.MET.words());
    }

    @Override
    public String toString() {
        return completed() + "/" + total;
    }
}
