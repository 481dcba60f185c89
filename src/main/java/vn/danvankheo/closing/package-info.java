/** The end of a district's month: its board closed and kept as it stood, and the report that the district makes of its wards'. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"scoring", "briefing", "organization", "account", "calendar", "web", "audit"})
package vn.danvankheo.closing;
