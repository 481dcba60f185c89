package vn.danvankheo.appraisal;

import java.util.Map;

/**
 * Những điểm đã cho one model by one person, with the results that fill the quantified criteria.
 *
 * @param given by the criterion's code; at a deduction, what is taken off
 * @param bonus null: none
 */
record Marks(Map<String, Mark> given, Mark bonus, Attainment attainment) {

    Marks {
        given = Map.copyOf(given);
    }
}
