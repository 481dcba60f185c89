package vn.danvankheo.movement;

import java.time.LocalDate;
import org.springframework.util.Assert;
import org.springframework.web.util.UriComponentsBuilder;
import vn.danvankheo.organization.Field;

/**
 * Phần của sổ mô hình: which models of a year a number counts; the list at its address shows exactly these.
 *
 * @param on       the day to whose end the register is read
 * @param standing only what still stood that day: not stopped, its ward not ended, its recognition neither revoked nor lapsed; otherwise whatever became of it
 * @param bodies   only what party cells, residential groups and mass organisations carry; they are what is counted, rather than their models
 * @param ward     its code; null: all wards of the district
 * @param field    null: any
 */
public record RegisterPart(int year, Stage stage, LocalDate on, boolean standing, boolean bodies, String ward, Field field) {

    public RegisterPart {
        Assert.notNull(stage, "a stage");
        Assert.notNull(on, "a day");
    }

    RegisterPart reaching(Stage other) {
        return new RegisterPart(year, other, on, standing, bodies, ward, field);
    }

    /** Where its list stands. @param district whose register it is a part of, by code */
    public String address(String district) {
        var address = UriComponentsBuilder.fromPath("/mo-hinh").queryParam("nam", year).queryParam("chang", stage).queryParam("den", on);
        if (standing) {
            address.queryParam("con", true);
        }
        if (bodies) {
            address.queryParam("donVi", true);
        }
        if (field != null) {
            address.queryParam("linhVuc", field);
        }
        return (ward == null ? address.queryParam("quan", district) : address.queryParam("phuong", ward)).build().toUriString();
    }
}
