package vn.danvankheo.briefing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitKind;

/** Kết luận giao ban: what the meeting about a month asked of wards, and until when. Each answers it in its next reports until it is done. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class MeetingConclusion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_conclusion_seq")
    @SequenceGenerator(name = "meeting_conclusion_seq")
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private District district;
    /** The month that the meeting was about. */
    private YearMonth month;
    private String text;
    private LocalDate dueOn;
    /** Empty: every ward. */
    @ElementCollection
    @CollectionTable(name = "meeting_conclusion_unit", joinColumns = @JoinColumn(name = "conclusion_id"))
    @Column(name = "unit_id")
    private Set<Long> unitIds = new HashSet<>();
    private String writtenBy;
    private Instant writtenAt;
    private UUID requestKey;

    MeetingConclusion(District district, YearMonth month, UUID requestKey) {
        this.district = district;
        this.month = month;
        this.requestKey = requestKey;
    }

    void write(String text, LocalDate dueOn, Set<Long> unitIds, Instant at, String by) {
        Assert.hasText(text, "a conclusion says something");
        Assert.notNull(dueOn, "a conclusion has a deadline");
        this.text = text;
        this.dueOn = dueOn;
        this.unitIds.retainAll(unitIds);
        this.unitIds.addAll(unitIds);
        this.writtenAt = at;
        this.writtenBy = by;
    }

    public boolean isForAll() {
        return unitIds.isEmpty();
    }

    public boolean isFor(Unit unit) {
        return unit.getKind() == UnitKind.WARD && (isForAll() || unitIds.contains(unit.getId()));
    }
}
