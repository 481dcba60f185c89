package vn.danvankheo.appraisal;

import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.organization.Field;

/** What the panorama is narrowed to; it lives in the page's address. Null: any; without a year this one, or the newest that has models. */
@Getter
@Setter
class PanoramaFilter {

    private String quan;
    private Integer nam;
    private String phuong;
    private Field linhVuc;
}
