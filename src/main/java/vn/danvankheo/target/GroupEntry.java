package vn.danvankheo.target;

import vn.danvankheo.organization.Field;

/** Dòng nhóm chỉ tiêu: a group as a register writes it, its district by code. */
public record GroupEntry(Key key, String name, Field field) {

    /** Which group or target of which set is meant: {@code HK, 2023, KT-01}. */
    public record Key(String district, int year, String code) {
    }
}
