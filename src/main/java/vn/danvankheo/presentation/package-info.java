/** Trình chiếu: a district's month on the wall of its meeting, page by page, and the same pages on paper. Owns no table. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"document", "scoring", "briefing", "target", "organization", "account", "calendar", "web"})
package vn.danvankheo.presentation;
