/** Tìm kiếm: one box for units, targets, models, reports and people. Owns no table, and finds what the viewer may open. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"account", "text", "calendar"})
package vn.danvankheo.search;
