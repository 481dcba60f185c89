package vn.danvankheo.exhibition;

import java.math.BigDecimal;
import java.util.UUID;
import vn.danvankheo.organization.Field;
import vn.danvankheo.web.VietnameseNumbers;

/**
 * Mô hình trưng bày: one card of the exhibition.
 *
 * @param person    whom it is about, when an individual is and the name was released; otherwise null
 * @param typical   whether it stands in the narrower circle of the typical ones
 * @param photo     a released photo; null when there is none
 * @param indicator its first indicator, with the newest value or, before anything was counted, the goal; null when it has none
 */
record ShownModel(long id, String title, String ward, String owner, String person, Field field, boolean typical, Integer households, UUID photo, String photoWords,
        String indicator, BigDecimal value, String unit) {

    /** {@code 92,5 %}; empty without a number. */
    public String number() {
        if (value == null) {
            return "";
        }
        return VietnameseNumbers.format(value) + (unit == null ? "" : "\u00A0" + unit);
    }

    public String householdWords() {
        return households == null || households == 0 ? "" : VietnameseNumbers.format(BigDecimal.valueOf(households)) + "\u00A0hộ";
    }
}
