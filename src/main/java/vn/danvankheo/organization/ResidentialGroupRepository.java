package vn.danvankheo.organization;

/** The typed repository of residential groups. */
public interface ResidentialGroupRepository extends UnitsOfKind<ResidentialGroup> {
}
