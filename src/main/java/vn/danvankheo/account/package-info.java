/** People, their dated roles, the scope they see, and signing in. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"organization", "text", "calendar", "web", "audit"})
package vn.danvankheo.account;
