package vn.danvankheo.organization;

/** The typed repository of districts. */
public interface DistrictRepository extends UnitsOfKind<District> {
}
