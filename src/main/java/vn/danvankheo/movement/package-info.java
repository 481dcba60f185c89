/** The movement's registered models. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"organization", "account", "attachment", "text", "calendar", "web", "audit"})
package vn.danvankheo.movement;
