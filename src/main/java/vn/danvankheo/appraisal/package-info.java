/** Surveys, rubrics, score sheets, recognition, commendation, replication. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"movement", "organization", "account", "attachment", "calendar", "web", "audit"})
package vn.danvankheo.appraisal;
