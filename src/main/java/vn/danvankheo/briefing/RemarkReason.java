package vn.danvankheo.briefing;

/** Lý do có sẵn: what reviewers find most often; the words stand in messages.properties under {@code remark-reason.}. */
public enum RemarkReason {
    CONTRADICTION, NO_LEGAL_BASIS, COPIED, NO_OWNER, NO_STAGED_DEADLINES, NO_RECIPIENTS, NO_LIMITATION, DOUBTFUL_FIGURE, TOO_GENERAL
}
