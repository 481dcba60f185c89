/** Stored files; no URL of their own, served by the feature that owns them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"calendar", "web", "audit"})
package vn.danvankheo.attachment;
