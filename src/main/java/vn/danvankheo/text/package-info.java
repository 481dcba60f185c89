/** Vietnamese text in one Unicode form; its folding for search (ủy = uỷ = uy, đ = d) is the function {@code folded} in the database. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.danvankheo.text;
