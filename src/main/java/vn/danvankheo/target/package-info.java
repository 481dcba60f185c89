/** A year's targets: target sets, groups, targets, allocations to wards. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"organization", "account", "text", "calendar", "web", "audit"})
package vn.danvankheo.target;
