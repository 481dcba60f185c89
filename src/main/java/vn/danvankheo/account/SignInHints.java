package vn.danvankheo.account;

import java.util.List;

/** Accounts that the sign-in page lists with their password; there is such a bean in a demonstration only. */
public interface SignInHints {

    List<Hint> accounts();

    String password();

    /** @param who what the account shows, in words */
    record Hint(String username, String who) {
    }
}
