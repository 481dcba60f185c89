/** The Clock, months, validity from-to, and due dates. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.danvankheo.calendar;
