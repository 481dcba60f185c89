package vn.danvankheo.briefing;

/** Tình trạng một mục: how far the unit has come with a section of its report. */
public enum SectionState {
    NOT_STARTED, IN_PROGRESS, DONE,
    /** There is nothing to report. */
    NOTHING
}
