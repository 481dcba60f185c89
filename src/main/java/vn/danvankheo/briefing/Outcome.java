package vn.danvankheo.briefing;

/** Kết quả một việc đã hứa. */
public enum Outcome {
    DONE, PARTLY, NOT_DONE
}
