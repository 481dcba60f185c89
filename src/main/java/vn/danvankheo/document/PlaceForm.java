package vn.danvankheo.document;

import java.math.BigDecimal;
import lombok.Getter;
import lombok.Setter;
import org.springframework.validation.Errors;
import vn.danvankheo.document.Block.Align;

/** One place as typed. */
@Getter
@Setter
class PlaceForm {

    private boolean shown;
    private BigDecimal x;
    private BigDecimal y;
    private BigDecimal width;
    private Integer size;
    private boolean bold;
    private Align align = Align.LEFT;

    static PlaceForm of(Place place) {
        var form = new PlaceForm();
        form.shown = place.shown();
        form.x = place.x();
        form.y = place.y();
        form.width = place.width();
        form.size = place.size();
        form.bold = place.bold();
        form.align = place.align();
        return form;
    }

    /** @param field the name of the place in the form. @return null when it was refused */
    Place read(String field, BigDecimal right, BigDecimal down, Errors errors) {
        check(field + ".x", x, errors);
        check(field + ".y", y, errors);
        check(field + ".width", width, errors);
        if (!errors.hasFieldErrors(field + ".size") && (size == null || size < Place.SMALLEST || size > Place.LARGEST)) {
            errors.rejectValue(field + ".size", "certificate.size");
        }
        if (align == null) {
            errors.rejectValue(field + ".align", "certificate.align");
        }
        if (errors.hasFieldErrors(field + ".*")) {
            return null;
        }
        if (!Place.isOnPaper(x.add(right), y.add(down), width, size)) {
            errors.rejectValue(field + ".x", "certificate.off-paper");
            return null;
        }
        return new Place(shown, x.add(right), y.add(down), width, size, bold, align);
    }

    private static void check(String field, BigDecimal length, Errors errors) {
        if (errors.hasFieldErrors(field)) {
            return;
        }
        if (length == null) {
            errors.rejectValue(field, "certificate.length-missing");
        } else if (length.stripTrailingZeros().scale() > 1 || length.abs().compareTo(BigDecimal.valueOf(Place.PAPER_WIDTH)) > 0) {
            errors.rejectValue(field, "certificate.length");
        }
    }
}
