/** Read-only JSON for other systems. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"scoring", "briefing", "movement", "target", "organization", "account", "calendar", "web"})
package vn.danvankheo.api;
