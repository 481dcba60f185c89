package vn.danvankheo.account;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how a person wants pages to look; from the next page on they do. */
@Service
@Transactional
@RequiredArgsConstructor
class OwnLook {

    private final AccountRepository accounts;

    void choose(Look look, Viewer me) {
        accounts.look(me.accountId(), look.theme(), look.largeLetters());
    }
}
