package vn.danvankheo.briefing;

/** Trạng thái đề nghị đính chính: ASKED → DECLINED, or ASKED → OPENED → DONE. */
public enum CorrectionStatus {
    ASKED, OPENED, DECLINED, DONE;

    boolean canBecome(CorrectionStatus next) {
        return this == ASKED && (next == OPENED || next == DECLINED) || this == OPENED && next == DONE;
    }
}
