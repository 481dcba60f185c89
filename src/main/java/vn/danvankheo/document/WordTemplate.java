package vn.danvankheo.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.attachment.StoredFile;
import vn.danvankheo.organization.District;

/** Mẫu Word: one version of a district's own template for a kind of paper; ended by the next one, or by being taken back. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class WordTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "word_template_seq")
    @SequenceGenerator(name = "word_template_seq")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private District district;
    @Enumerated(EnumType.STRING)
    private PaperKind kind;
    @Enumerated(EnumType.STRING)
    private PaperLine line;
    private int number;
    @ManyToOne(fetch = FetchType.LAZY)
    private StoredFile file;
    private Instant uploadedAt;
    private String uploadedBy;
    /** Null while it is in use. */
    private Instant endedAt;
    private String endedBy;

    WordTemplate(District district, PaperKind kind, PaperLine line, int number, StoredFile file, Instant now, String by) {
        Assert.notNull(district, "a template is a district's");
        Assert.isTrue(kind.lines().contains(line), "a paper is issued in the line");
        Assert.notNull(file, "a template is a file");
        this.district = district;
        this.kind = kind;
        this.line = line;
        this.number = number;
        this.file = file;
        this.uploadedAt = now;
        this.uploadedBy = by;
    }

    void end(Instant now, String by) {
        Assert.state(isInUse(), "a template ends once");
        endedAt = now;
        endedBy = by;
    }

    public boolean isInUse() {
        return endedAt == null;
    }
}
