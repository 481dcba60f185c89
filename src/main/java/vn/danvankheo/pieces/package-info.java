/** Every piece that pages are made of, in every state, on one page: for whoever changes a style, and for the pictures that tests compare. Owns no table. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"scoring", "web"})
package vn.danvankheo.pieces;
