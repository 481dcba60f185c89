package vn.danvankheo.target;

/** Phạm vi báo cáo: every ward reports the target, or the district itself does. */
public enum TargetScope {
    WARDS, DISTRICT
}
