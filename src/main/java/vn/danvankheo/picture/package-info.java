/** The year in pictures: the board as tiles, wards ranked, wards × targets, the map. Owns no table; every picture has its numbers as a table and a workbook. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"scoring", "briefing", "target", "organization", "account", "calendar", "web"})
package vn.danvankheo.picture;
