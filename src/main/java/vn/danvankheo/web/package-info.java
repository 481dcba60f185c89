/** Shared page furniture: notices, error pages, 422, input trimming, and numbers the Vietnamese way. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"text"})
package vn.danvankheo.web;
