package vn.danvankheo.organization;

/** Lĩnh vực: kinh tế, văn hóa - xã hội, quốc phòng - an ninh, xây dựng hệ thống chính trị. */
public enum Field {
    ECONOMY, CULTURE_SOCIETY, SECURITY_DEFENCE, POLITICAL_SYSTEM
}
