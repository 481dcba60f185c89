package vn.danvankheo.appraisal;

import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.organization.Field;

/** What a list of models to copy is narrowed to; it lives in the page's address. Null: any. */
@Getter
@Setter
class PublishedFilter {

    private Integer nam;
    private String phuong;
    private Field linhVuc;
    private String q;
    private int trang = 1;
}
