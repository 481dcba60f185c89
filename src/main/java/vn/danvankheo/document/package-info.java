/** Docx and pdf papers by layout profile. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"closing", "scoring", "appraisal", "briefing", "movement", "target", "organization", "account", "attachment", "calendar", "web", "audit"})
package vn.danvankheo.document;
