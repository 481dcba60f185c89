/** A copy of the database for looking at lists, when there is one; each session sees what it wrote. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.danvankheo.replica;
