package vn.danvankheo.appraisal;

import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.movement.Level;

/** What a list of commendations is narrowed to; it lives in the page's address. Null: any. */
@Getter
@Setter
class CommendationFilter {

    /** The campaign's year. */
    private Integer nam;
    private String phuong;
    private CommendationKind hinhThuc;
    private Level cap;
    private String q;
    private int trang = 1;
}
