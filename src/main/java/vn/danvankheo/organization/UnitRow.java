package vn.danvankheo.organization;

import java.time.LocalDate;

/** A unit in a list, with the one that it stands under; a district stands under none: those fields are null. */
public record UnitRow(long id, UnitKind kind, String code, String name, Long parentId, String parentCode, String parentName, LocalDate validFrom, LocalDate validTo) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
