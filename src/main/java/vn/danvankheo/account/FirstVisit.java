package vn.danvankheo.account;

import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hướng dẫn bước đầu: the few steps that the first page shows until the person has gone through them or put them away. */
@Service
@Transactional
@RequiredArgsConstructor
class FirstVisit {

    private final AccountRepository accounts;
    private final Clock clock;

    void over(Viewer me) {
        accounts.guideSeen(me.accountId(), clock.instant());
    }

    void again(Viewer me) {
        accounts.guideSeen(me.accountId(), null);
    }
}
