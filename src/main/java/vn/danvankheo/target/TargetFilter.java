package vn.danvankheo.target;

import lombok.Getter;
import lombok.Setter;

/** What a list of targets is narrowed to; it lives in the page's address. Null: any; without a year the newest. */
@Getter
@Setter
class TargetFilter {

    private String quan;
    private Integer nam;
    private String q;
    private String nhom;
    private TargetStatus hieuLuc;
    private int trang = 1;
}
