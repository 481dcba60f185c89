package vn.danvankheo.scoring;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;
import vn.danvankheo.calendar.Validity;

/** Đơn vị báo cáo: the district or one of its wards, as the scoring knows it. */
public record ReportingUnit(String code, String name, String shortName, Kind kind, Validity validity) {

    /** Cấp đơn vị, with the word that reasons call such a unit by. */
    @RequiredArgsConstructor
    @Getter
    @Accessors(fluent = true)
    public enum Kind {
        DISTRICT("quận"), WARD("phường");

        private final String word;
    }

    boolean isWard() {
        return kind == Kind.WARD;
    }
}
