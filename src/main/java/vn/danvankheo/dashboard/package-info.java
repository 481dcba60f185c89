/** The first page of each role. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"picture", "scoring", "appraisal", "briefing", "movement", "target", "organization", "account", "calendar", "web"})
package vn.danvankheo.dashboard;
