package vn.danvankheo.organization;

/** The typed repository of wards. */
public interface WardRepository extends UnitsOfKind<Ward> {
}
