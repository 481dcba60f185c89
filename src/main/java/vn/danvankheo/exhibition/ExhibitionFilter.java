package vn.danvankheo.exhibition;

import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.organization.Field;

/** What the exhibition is narrowed to; it lives in the page's address. Null: any. */
@Getter
@Setter
class ExhibitionFilter {

    private Integer nam;
    private String quan;
    private String phuong;
    private Field linhVuc;
    private String q;
    private int trang = 1;
}
