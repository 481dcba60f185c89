package vn.danvankheo.briefing;

/** Kết quả một việc đã hứa: what became of a promise. */
public enum Outcome {
    DONE, PARTLY, NOT_DONE
}
