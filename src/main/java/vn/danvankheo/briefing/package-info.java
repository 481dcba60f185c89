/** Monthly briefing reports, their figures, and their review. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"movement", "target", "organization", "account", "attachment", "text", "calendar", "web", "audit"})
package vn.danvankheo.briefing;
