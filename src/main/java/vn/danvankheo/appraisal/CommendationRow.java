package vn.danvankheo.appraisal;

import java.time.LocalDate;
import vn.danvankheo.movement.Level;

/** A commendation as lists show it. */
record CommendationRow(long id, CommendationKind kind, Level level, String number, LocalDate decidedOn, String recipient, String modelCode, String modelTitle, String ward,
        LocalDate revokedOn) {
}
