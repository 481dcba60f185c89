/** Surveys, rubrics, score sheets, recognition, commendation, replication. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"movement", "organization", "account", "calendar", "web", "audit"})
package vn.danvankheo.appraisal;
