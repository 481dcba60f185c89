package vn.danvankheo.movement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.attachment.Exhibit;
import vn.danvankheo.attachment.StoredFile;
import vn.danvankheo.calendar.ClockConfiguration;

/** Minh chứng: a photo or a paper that shows what a model did. Its ward may take it back until the model is appraised; then its row stays, without the file. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_seq")
    @SequenceGenerator(name = "evidence_seq")
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private RegisteredModel model;
    /** Null once it was taken back. */
    @ManyToOne(fetch = FetchType.LAZY)
    private StoredFile file;
    private String name;
    private String sha256;
    private boolean photo;
    private String caption;
    /** Of the form of the progress entry that it was sent with; null when it was sent alone. */
    private UUID progressKey;
    private Instant addedAt;
    private String addedBy;
    /** Since when the public may see it, by its ward's consent; null: it may not. */
    private Instant releasedAt;
    private String releasedBy;
    /** Null when it was released before this was asked. */
    @Enumerated(EnumType.STRING)
    private ConsentWay releaseConsent;
    private Instant withdrawnAt;
    private String withdrawnBy;

    /** @throws vn.danvankheo.web.ConflictException when the model is not under way; it names the state */
    Evidence(RegisteredModel model, StoredFile file, UUID progressKey, Instant now, String by) {
        model.refuseUnlessUnderway("evidence");
        this.model = model;
        this.file = file;
        this.name = file.getName();
        this.sha256 = file.getSha256();
        this.photo = file.isPhoto();
        this.progressKey = progressKey;
        this.addedAt = now;
        this.addedBy = by;
    }

    /** @param caption what is to be seen; null for none */
    void describe(String caption) {
        model.refuseUnlessUnderway("evidence");
        this.caption = caption;
    }

    /** The ward has it shown to the public. @param consent how those who are seen agreed */
    void release(ConsentWay consent, Instant now, String by) {
        Assert.notNull(consent, "nothing is shown without a consent");
        releasedAt = now;
        releasedBy = by;
        releaseConsent = consent;
    }

    /** The public sees it no more. */
    void holdBack() {
        releasedAt = null;
        releasedBy = null;
        releaseConsent = null;
    }

    /** @throws vn.danvankheo.web.ConflictException once the model was judged by it; it names the state */
    void withdraw(Instant now, String by) {
        model.refuseOnceAppraised("evidence-withdraw");
        file = null;
        holdBack();
        withdrawnAt = now;
        withdrawnBy = by;
    }

    boolean isReleased() {
        return releasedAt != null;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** In Hà Nội. */
    public LocalDate getDay() {
        return addedAt.atZone(ClockConfiguration.HA_NOI).toLocalDate();
    }

    /** In Hà Nội. */
    public LocalDate getWithdrawnDay() {
        return withdrawnAt.atZone(ClockConfiguration.HA_NOI).toLocalDate();
    }

    Exhibit exhibit() {
        return new Exhibit(file, caption, getDay());
    }
}
