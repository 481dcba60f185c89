/** Personal data: what is kept of people and why; finding, handing out and erasing one person's. Owns the register of requests; it reads and empties what the other features have stored. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"account", "attachment", "calendar", "web", "audit", "text"})
package vn.danvankheo.privacy;
