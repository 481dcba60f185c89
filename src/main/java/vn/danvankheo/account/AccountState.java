package vn.danvankheo.account;

import java.util.ArrayList;
import java.util.List;

/** Trạng thái tài khoản: what an administrator may have to do something about; several may hold at once. */
public enum AccountState {
    LOCKED, NEVER_SIGNED_IN, MUST_CHANGE_PASSWORD, IN_USE;

    static List<AccountState> of(boolean locked, boolean neverSignedIn, boolean mustChangePassword) {
        var states = new ArrayList<AccountState>();
        if (locked) {
            states.add(LOCKED);
        }
        if (neverSignedIn) {
            states.add(NEVER_SIGNED_IN);
        }
        if (mustChangePassword) {
            states.add(MUST_CHANGE_PASSWORD);
        }
        return states.isEmpty() ? List.of(IN_USE) : List.copyOf(states);
    }
}
