package vn.danvankheo.exhibition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.danvankheo.web.VietnameseNumbers;

/**
 * Câu chuyện trưng bày: what the exhibition tells of one model.
 *
 * @param year   of its registration
 * @param copies how many other bodies have taken it up
 */
record ShownStory(ShownModel model, int year, String problem, String approach, String outputs, String sustainability, List<Photo> photos, List<Number> numbers,
        List<Honour> honours, int copies) {

    /** A released photo. @param words what it shows; null when its ward wrote nothing */
    record Photo(UUID file, String words) {
    }

    /** An indicator from where to where. @param baseline null when nobody counted before. @param latest null when nothing was counted yet */
    record Number(String name, String unit, BigDecimal baseline, BigDecimal goal, BigDecimal latest) {

        public String words(BigDecimal number) {
            return number == null ? "–" : VietnameseNumbers.format(number) + (unit == null ? "" : "\u00A0" + unit);
        }
    }

    /** A decision that recognised it and stands. */
    record Honour(String number, LocalDate on, String organ, boolean typical) {
    }
}
