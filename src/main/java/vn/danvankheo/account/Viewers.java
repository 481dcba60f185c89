package vn.danvankheo.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.organization.UnitRepository;

/** Makes the {@link Viewer} of an account: today's posts and the units they let see. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class Viewers {

    private final AccountRepository accounts;
    private final AssignmentRepository assignments;
    private final UnitRepository units;
    private final Clock clock;

    /** Nothing when the account was locked or its password changed since the session began. */
    Optional<Account> stillSignedIn(SignedInAccount session) {
        return accounts.findByUsername(session.getUsername())
                .filter(account -> !account.isLocked() && account.getSessionStamp() == session.getSessionStamp());
    }

    /** Somebody who asks without a session, as for a calendar; nothing when the account is locked. */
    public Optional<Viewer> viewer(long account) {
        return accounts.findById(account).filter(found -> !found.isLocked()).map(this::viewer);
    }

    Viewer viewer(Account account) {
        var posts = assignments.posts(account.getId(), LocalDate.now(clock));
        return new Viewer(account.getId(), account.getUsername(), account.getFullName(), posts, scope(posts));
    }

    private Scope scope(List<Post> posts) {
        var wards = posts.stream().filter(post -> post.role() == Role.WARD_CADRE).map(Post::unitId).toList();
        var districts = posts.stream().filter(post -> post.role() == Role.DISTRICT_STAFF || post.role() == Role.LEADER).map(Post::unitId).toList();
        var visible = new HashSet<>(wards);
        if (posts.stream().anyMatch(post -> post.role() == Role.ADMIN)) {
            visible.addAll(units.allReportingUnitIds());
        } else if (!districts.isEmpty()) {
            visible.addAll(units.reportingUnitIds(districts));
        }
        return new Scope(visible);
    }
}
