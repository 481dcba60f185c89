/** Backups: everything in one encrypted file, while people work, and back into an empty place. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"attachment", "audit", "calendar", "web"})
package vn.danvankheo.backup;
