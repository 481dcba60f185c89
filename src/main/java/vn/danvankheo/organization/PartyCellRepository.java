package vn.danvankheo.organization;

/** The typed repository of party cells. */
public interface PartyCellRepository extends UnitsOfKind<PartyCell> {
}
