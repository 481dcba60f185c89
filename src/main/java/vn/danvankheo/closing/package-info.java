/** The end of a district's month: its board closed and kept as it stood. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"scoring", "briefing", "organization", "account", "calendar", "web"})
package vn.danvankheo.closing;
