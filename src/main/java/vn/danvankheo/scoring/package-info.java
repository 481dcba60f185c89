/** The roll-up: 31/38 and why. Owns no table. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"briefing", "movement", "target", "organization", "account", "calendar", "web"})
package vn.danvankheo.scoring;
