/** What people are reminded of, on their page, by mail and in their calendar. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"briefing", "movement", "appraisal", "organization", "account", "calendar", "web", "audit"})
package vn.danvankheo.reminder;
