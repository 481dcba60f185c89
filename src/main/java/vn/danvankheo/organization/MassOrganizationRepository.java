package vn.danvankheo.organization;

/** The typed repository of mass organisations. */
public interface MassOrganizationRepository extends UnitsOfKind<MassOrganization> {
}
