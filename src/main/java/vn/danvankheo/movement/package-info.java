/** The movement's registered models. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"organization", "account", "text", "calendar", "web", "audit"})
package vn.danvankheo.movement;
