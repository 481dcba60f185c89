package vn.danvankheo.appraisal;

import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.organization.Field;

/** What the ranked list is narrowed to; it lives in the page's address. Null: any. */
@Getter
@Setter
public class RankingFilter {

    private Integer nam;
    private Field linhVuc;
    private SubjectType chuThe;
    private String phuong;
    private int trang = 1;
}
