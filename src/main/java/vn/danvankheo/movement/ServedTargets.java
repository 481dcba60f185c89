package vn.danvankheo.movement;

import java.util.Collection;
import java.util.List;

/** Chỉ tiêu mà mô hình góp sức: what the register of models has to know of the year's targets; told by the feature that knows them. */
public interface ServedTargets {

    /** A target to serve: {@code KT-02}, "Thu ngân sách trên địa bàn". */
    record Choice(long id, String code, String name) {
    }

    /** The active targets of a district's year, in their order. */
    List<Choice> choices(long districtId, int year);

    /** Certain targets, in their order. */
    List<Choice> named(Collection<Long> ids);
}
