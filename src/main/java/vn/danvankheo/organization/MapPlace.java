package vn.danvankheo.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.springframework.util.Assert;

/** Vị trí trên bản đồ: where a ward's field lies on the district's schematic map: column 1 is the westernmost, row 1 the northernmost. */
@Embeddable
public record MapPlace(@Column(name = "map_column") Integer column, @Column(name = "map_row") Integer row) {

    /** Of columns and of rows. */
    public static final int FARTHEST = 30;

    public MapPlace {
        Assert.isTrue(isNear(column) && isNear(row), "a field lies within the map");
    }

    private static boolean isNear(Integer step) {
        return step != null && step >= 1 && step <= FARTHEST;
    }
}
