package vn.danvankheo.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import lombok.Getter;
import lombok.Setter;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.web.util.UriComponentsBuilder;
import vn.danvankheo.organization.Field;

/** What a list of models is narrowed to; it lives in the page's address. Null: any. */
@Getter
@Setter
public class ModelFilter {

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
    /** Recognised, and not checked in time. */
    private boolean chuaKiemTra;
    private String q;
    private int trang = 1;

    /** What it is narrowed by, by the names of the address and in one order: all but the page. */
    public SortedMap<String, Object> parameters() {
        var parameters = new TreeMap<String, Object>();
        var properties = new BeanWrapperImpl(this);
        for (var property : properties.getPropertyDescriptors()) {
            var asked = properties.getPropertyValue(property.getName());
            if (property.getWriteMethod() != null && !property.getName().equals("trang") && asked != null && !Boolean.FALSE.equals(asked)) {
                parameters.put(property.getName(), asked);
            }
        }
        return parameters;
    }

    /** The address of the list so narrowed, after the question mark; empty when by nothing. */
    public String query() {
        var address = UriComponentsBuilder.newInstance().encode();
        parameters().keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return Objects.requireNonNullElse(address.buildAndExpand(parameters()).getQuery(), "");
    }

    /** What needs the viewer first: what the district is to answer, or what the ward is to write on. */
    static List<ModelStatus> urgentFor(boolean reviewer) {
        return reviewer ? List.of(ModelStatus.SUBMITTED) : List.of(ModelStatus.RETURNED, ModelStatus.DRAFT);
    }
}
