package vn.danvankheo.search;

import java.time.YearMonth;

/**
 * Một kết quả tìm.
 *
 * @param about  the ward of a model, the district of a target, what a unit stands under, the unit of a report; null: nothing
 * @param state  of a model or a report, its status; of a unit, its kind; null: nothing
 * @param month  of a report; null for everything else
 * @param ended  a unit that is closed, a target that is withdrawn, an account that is locked
 * @param coded  whether exactly its code, or sign-in name, was typed
 * @param listed whether its list finds it by what was typed
 * @param alike  whether it is not what was typed, but nearly
 */
record Hit(Kind kind, long id, String code, String name, String about, String state, YearMonth month, boolean ended, boolean coded, boolean listed, boolean alike) {

    public String getPath() {
        return kind.page(id);
    }
}
