package vn.danvankheo.appraisal;

import vn.danvankheo.movement.Level;

/** Hình thức khen thưởng: giấy khen of a ward, district or party committee, bằng khen of the city, biểu dương. */
public enum CommendationKind {
    CERTIFICATE_OF_MERIT, DIPLOMA_OF_MERIT, PRAISE;

    /** Bằng khen is the city's to give. */
    boolean isGivenAt(Level level) {
        return this != DIPLOMA_OF_MERIT || level == Level.CITY;
    }
}
