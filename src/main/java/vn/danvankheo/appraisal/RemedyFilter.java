package vn.danvankheo.appraisal;

import lombok.Getter;
import lombok.Setter;

/** What the list of remedies is narrowed to; it lives in the page's address. Null: any. */
@Getter
@Setter
class RemedyFilter {

    private Integer nam;
    private String phuong;
    private RemedyStatus trangThai;
    private int trang = 1;
}
