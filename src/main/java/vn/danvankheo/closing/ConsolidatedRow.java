package vn.danvankheo.closing;

import java.time.LocalDate;
import java.time.YearMonth;

/** A consolidated report as lists show it. */
public record ConsolidatedRow(long id, YearMonth month, int edition, ConsolidatedReport.Status status, String number, LocalDate issuedOn, String replacedReason) {
}
