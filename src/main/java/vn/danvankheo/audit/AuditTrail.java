package vn.danvankheo.audit;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Nhật ký: writes down who did what, when, from which address, in the same transaction as the act itself.
 * The sentence of an action stands in messages.properties under {@code audit.}.
 */
@Service
@RequiredArgsConstructor
public class AuditTrail {

    /** The actor of what the system does by itself, such as its first start. */
    public static final String SYSTEM = "hệ thống";

    private final AuditEntryRepository entries;
    private final Clock clock;

    /**
     * @param action  a code such as {@code report.submitted}
     * @param subject what it was done to, in words: {@code "Phường Hàng Bạc, tháng 12/2023"}
     * @param detail  the reason or the change, in words; may be null
     */
    @Transactional
    public void record(String action, String subject, String detail) {
        recordAs(actor(), action, subject, detail);
    }

    /** For acts of somebody who is not signed in, such as a failed sign-in. */
    @Transactional
    public void recordAs(String actor, String action, String subject, String detail) {
        entries.save(new AuditEntry(clock.instant(), actor, action, subject, detail, address()));
    }

    /** The newest line of any of these actions. */
    @Transactional(readOnly = true)
    public Optional<AuditLine> last(Collection<String> actions) {
        return entries.findFirstByActionInOrderByIdDesc(actions).map(entry -> new AuditLine(entry.getAt(), entry.getAction(), entry.getSubject(), entry.getDetail()));
    }

    private static String actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? SYSTEM : authentication.getName();
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr() : null;
    }
}
