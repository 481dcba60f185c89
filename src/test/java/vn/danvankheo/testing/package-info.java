/** What tests share: a database for each context, a clock that can be set, a counter of statements, a browser. */
package vn.danvankheo.testing;
