/** Surveys, rubrics, score sheets, recognition, commendation, replication. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"movement", "organization", "account", "attachment", "text", "calendar", "web", "audit"})
package vn.danvankheo.appraisal;
