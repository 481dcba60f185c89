/** Excel and CSV in and out. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"briefing", "movement", "target", "organization", "account", "attachment", "text", "calendar", "web", "audit"})
package vn.danvankheo.workbook;
