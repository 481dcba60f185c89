package vn.danvankheo.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Người của quận: who holds which post there today, for whoever puts people together. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class People {

    private final AssignmentRepository assignments;
    private final AccountRepository accounts;
    private final Clock clock;

    /** One line a post; somebody with two posts stands there twice. */
    public List<Person> ofDistrict(long district) {
        return assignments.people(district, LocalDate.now(clock));
    }

    public List<Account> accounts(Collection<Long> ids) {
        return accounts.findByIdIn(ids);
    }
}
