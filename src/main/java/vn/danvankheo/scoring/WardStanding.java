package vn.danvankheo.scoring;

/** Kết quả của một phường: how one ward stands with one target, as on its own board. */
public record WardStanding(ReportingUnit ward, Standing standing) {
}
