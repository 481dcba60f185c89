/** The handbook of those who work here: read from Markdown, shown as a page, beside each page as its help, and as pdf. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"document", "web"})
package vn.danvankheo.handbook;
