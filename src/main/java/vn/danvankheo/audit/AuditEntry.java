package vn.danvankheo.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;

/** Dòng nhật ký: one act of one person. It is written once; the database refuses to change or delete it. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private Instant at;
    private String actor;
    private String action;
    private String subject;
    private String detail;
    private String address;
    @Column(insertable = false, updatable = false)
    private String folded;

    AuditEntry(Instant at, String actor, String action, String subject, String detail, String address) {
        Assert.hasText(actor, "somebody did it");
        Assert.hasText(action, "something was done");
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.subject = subject;
        this.detail = detail;
        this.address = address;
    }
}
