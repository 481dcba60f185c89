/** The demonstration year: quận Hoàn Kiếm in 2023, with its accounts. Profile {@code demo} only. */
package vn.danvankheo.demo;
