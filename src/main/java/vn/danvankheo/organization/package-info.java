/** Units: district, wards, party cells, residential groups, mass organisations, and what became of them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"text", "text", "calendar", "web", "audit"})
package vn.danvankheo.organization;
