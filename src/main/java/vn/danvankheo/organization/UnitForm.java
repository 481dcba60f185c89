package vn.danvankheo.organization;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.Versioned;

/** What may change of a unit. */
@Getter
@Setter
class UnitForm implements Versioned {

    private int version;
    @Size(max = 200)
    private String name;
    @Size(max = 100)
    private String shortName;
    private LocalDate validFrom;
    private LocalDate validTo;
    /** The first day of a new name; null when the old one was only misspelt. */
    private LocalDate renamedOn;

    /** A ward's place on the map, both or none. */
    @Min(1)
    @Max(MapPlace.FARTHEST)
    private Integer mapColumn;
    @Min(1)
    @Max(MapPlace.FARTHEST)
    private Integer mapRow;

    @Override
    public Set<String> saidOnce() {
        return Set.of("renamedOn");
    }

    MapPlace mapPlace() {
        return mapColumn == null ? null : new MapPlace(mapColumn, mapRow);
    }

    static UnitForm of(Unit unit) {
        var form = new UnitForm();
        form.version = unit.getVersion();
        form.name = unit.getName();
        form.shortName = unit.getShortName();
        form.validFrom = unit.getValidity().validFrom();
        form.validTo = unit.getValidity().validTo();
        form.mapColumn = unit.getMapPlace() == null ? null : unit.getMapPlace().column();
        form.mapRow = unit.getMapPlace() == null ? null : unit.getMapPlace().row();
        return form;
    }
}
