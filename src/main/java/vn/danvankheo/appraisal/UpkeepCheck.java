package vn.danvankheo.appraisal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.attachment.StoredFile;
import vn.danvankheo.movement.RegisteredModel;

/** Kiểm tra duy trì: whether a recognised model was still working on a day; written once, its photos may follow. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class UpkeepCheck {

    static final int MOST_FILES = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "upkeep_check_seq")
    @SequenceGenerator(name = "upkeep_check_seq")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private RegisteredModel model;
    private LocalDate checkedOn;
    private boolean working;
    private String note;
    private String recordedBy;
    private Instant recordedAt;
    /** Of the form that made it: pressed twice, it makes one check. */
    private UUID requestKey;
    @ManyToMany
    @JoinTable(name = "upkeep_file", joinColumns = @JoinColumn(name = "check_id"), inverseJoinColumns = @JoinColumn(name = "file_id"))
    @OrderBy("storedAt")
    private Set<StoredFile> files = new LinkedHashSet<>();

    UpkeepCheck(RegisteredModel model, LocalDate checkedOn, boolean working, String note, String recordedBy, Instant recordedAt, UUID requestKey) {
        Assert.notNull(model, "a model is checked");
        Assert.notNull(checkedOn, "on a day");
        Assert.hasText(note, "somebody says how it is");
        this.model = model;
        this.checkedOn = checkedOn;
        this.working = working;
        this.note = note;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        this.requestKey = requestKey;
        model.checked(checkedOn);
    }

    boolean says(LocalDate otherDay, boolean otherWorking, String otherNote) {
        return checkedOn.equals(otherDay) && working == otherWorking && note.equals(otherNote);
    }
}
