package vn.danvankheo.movement;

import java.time.LocalDate;
import java.util.List;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.organization.Field;

/** What a list of models is narrowed to; it lives in the page's address. Null: any. */
@Getter
@Setter
class ModelFilter {

    private String quan;
    private Integer nam;
    private String phuong;
    private Field linhVuc;
    private ModelStatus trangThai;
    private ModelKind loai;
    private boolean cham;
    /** As in {@link RegisterPart}: the stage that was reached, by which day (none: today), only what still stood then, only what bodies carry. */
    private Stage chang;
    private LocalDate den;
    private boolean con;
    private boolean donVi;
    private String q;
    private int trang = 1;

    /** What needs the viewer first: what the district is to answer, or what the ward is to write on. */
    static List<ModelStatus> urgentFor(boolean reviewer) {
        return reviewer ? List.of(ModelStatus.SUBMITTED) : List.of(ModelStatus.RETURNED, ModelStatus.DRAFT);
    }
}
