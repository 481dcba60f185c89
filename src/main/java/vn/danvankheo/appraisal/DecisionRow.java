package vn.danvankheo.appraisal;

import java.time.LocalDate;
import vn.danvankheo.movement.Level;

/** A decision as lists show it. @param revoked how many of its models it recognises no more */
record DecisionRow(long id, int year, Level level, String number, LocalDate decidedOn, String organ, long models, long typical, long revoked) {
}
