package vn.danvankheo.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lombok.Getter;
import lombok.Setter;
import org.springframework.validation.Errors;
import vn.danvankheo.web.Versioned;

/** A certificate's places as typed, with a nudge for all of them. */
@Getter
@Setter
class CertificateLayoutForm implements Versioned {

    /** Of a district that has none of its own. */
    private static final int DELIVERED = -1;
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(50);

    private int version;
    private Map<CertificateField, PlaceForm> places = new EnumMap<>(CertificateField.class);
    /** Millimetres, negative to the left; null: nothing. */
    private BigDecimal right;
    /** Millimetres, negative upwards; null: nothing. */
    private BigDecimal down;

    CertificateLayoutForm() {
        Stream.of(CertificateField.values()).forEach(field -> places.put(field, new PlaceForm()));
    }

    static CertificateLayoutForm of(CertificateLayout layout) {
        var form = new CertificateLayoutForm();
        form.version = layout.getDistrict() == null ? DELIVERED : layout.getVersion();
        layout.getPlaces().forEach((field, place) -> form.places.put(field, PlaceForm.of(place)));
        return form;
    }

    @Override
    public Set<String> saidOnce() {
        return Set.of("right", "down");
    }

    /** Where everything stands, nudged; refusals stand in the errors, and then some are missing. */
    Map<CertificateField, Place> places(Errors errors) {
        var nudgedRight = nudge("right", right, errors);
        var nudgedDown = nudge("down", down, errors);
        var read = new EnumMap<CertificateField, Place>(CertificateField.class);
        places.forEach((field, typed) -> {
            var place = typed.read("places[" + field + "]", nudgedRight, nudgedDown, errors);
            if (place != null) {
                read.put(field, place);
            }
        });
        return read;
    }

    private static BigDecimal nudge(String field, BigDecimal typed, Errors errors) {
        if (typed == null || errors.hasFieldErrors(field)) {
            return BigDecimal.ZERO;
        }
        if (typed.abs().compareTo(FARTHEST) > 0 || typed.stripTrailingZeros().scale() > 1) {
            errors.rejectValue(field, "certificate.nudge");
            return BigDecimal.ZERO;
        }
        return typed;
    }

    /** For the fields of the page, in their order. */
    public List<CertificateField> getFields() {
        return new ArrayList<>(places.keySet());
    }
}
