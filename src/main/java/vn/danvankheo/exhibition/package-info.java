/** The public exhibition: recognised models as their wards released them, for whoever walks by. Owns no table; it reads what the features it uses have stored. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"appraisal", "movement", "attachment", "organization", "account", "text", "calendar", "web"})
package vn.danvankheo.exhibition;
