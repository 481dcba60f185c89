/** Who did what when; append-only. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"calendar", "web"})
package vn.danvankheo.audit;
