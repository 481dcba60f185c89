package vn.danvankheo.appraisal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.hibernate.annotations.BatchSize;
import org.springframework.util.Assert;
import vn.danvankheo.account.Account;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.ClockConfiguration;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.StoredNumber;
import vn.danvankheo.web.VietnameseDates;

/** Phiếu chấm điểm: what the ward, or one member of the panel, gives a model by a rubric, which the sheet keeps. A member's also is the place on the panel. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class ScoreSheet {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "score_sheet_seq")
    @SequenceGenerator(name = "score_sheet_seq")
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private RegisteredModel model;
    @ManyToOne(fetch = FetchType.LAZY)
    private Rubric rubric;
    @Enumerated(EnumType.STRING)
    private SheetKind kind;
    /** Null when the ward scores itself. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Account appraiser;
    /** Tổ trưởng: whose score decides. */
    private boolean chair;
    /** When the appraiser was put on the panel; null when the ward scores itself. */
    private Instant assignedAt;
    /** When the appraiser was taken off the panel; null while on it. */
    private Instant removedAt;
    @Enumerated(EnumType.STRING)
    private SheetStatus status = SheetStatus.DRAFT;
    private BigDecimal bonus;
    private String bonusReason;
    private Instant editedAt;
    private Instant sentAt;
    /** By the criterion's code. */
    @ElementCollection
    @BatchSize(size = 50)
    @CollectionTable(name = "score_entry", joinColumns = @JoinColumn(name = "sheet_id"))
    @MapKeyColumn(name = "criterion_code")
    private Map<String, ScoreEntry> entries = new LinkedHashMap<>();

    private ScoreSheet(RegisteredModel model, Rubric rubric, SheetKind kind, Account appraiser) {
        Assert.notNull(model, "a sheet scores a model");
        Assert.isTrue(rubric.getSubjectType() == model.getProposal().subjectType(), "by a rubric for its kind of subject");
        this.model = model;
        this.rubric = rubric;
        this.kind = kind;
        this.appraiser = appraiser;
    }

    static ScoreSheet ofWard(RegisteredModel model, Rubric rubric) {
        return new ScoreSheet(model, rubric, SheetKind.SELF, null);
    }

    static ScoreSheet ofAppraiser(RegisteredModel model, Rubric rubric, Account appraiser, Instant now) {
        Assert.notNull(appraiser, "somebody appraises");
        var sheet = new ScoreSheet(model, rubric, SheetKind.APPRAISAL, appraiser);
        sheet.joinPanel(now);
        return sheet;
    }

    /** @throws ConflictException when it was sent, or its appraiser is no longer on the panel */
    void write(WrittenMarks written, Instant now) {
        if (removedAt != null) {
            throw new ConflictException("sheet " + id + " is of somebody who left the panel", "conflict.sheet.removed");
        }
        if (isSent()) {
            throw new ConflictException("sheet " + id + " was sent", "conflict.sheet.sent", VietnameseDates.format(LocalDate.ofInstant(sentAt, ClockConfiguration.HA_NOI)));
        }
        if (!entries.equals(written.entries())) {
            entries.clear();
            entries.putAll(written.entries());
        }
        bonus = written.bonus();
        bonusReason = written.bonusReason();
        editedAt = now;
    }

    /** Once every criterion has its points. */
    void send(Instant now) {
        Assert.state(score().isComplete(), "a sheet that is sent has points for every criterion");
        status = SheetStatus.SENT;
        sentAt = now;
    }

    /** Whether it says the very same already; what the results give is filled in when it is sent. */
    boolean says(WrittenMarks written) {
        return entries.equals(written.entries()) && StoredNumber.same(bonus, written.bonus()) && Objects.equals(bonusReason, written.bonusReason());
    }

    void leavePanel(Instant now) {
        removedAt = now;
        chair = false;
    }

    void joinPanel(Instant now) {
        removedAt = null;
        assignedAt = now;
    }

    void lead(boolean chair) {
        this.chair = chair;
    }

    public boolean isSent() {
        return status == SheetStatus.SENT;
    }

    boolean isOf(Viewer me) {
        return appraiser != null && appraiser.getId() == me.accountId();
    }

    public boolean isOnPanel() {
        return kind == SheetKind.APPRAISAL && removedAt == null;
    }

    /** By the points that stand on it. */
    Score score() {
        return scoreBy(rubric.scale());
    }

    /** The same by its rubric's scale at hand. */
    Score scoreBy(Scale scale) {
        var points = new LinkedHashMap<String, BigDecimal>();
        entries.forEach((code, entry) -> {
            if (entry.points() != null) {
                points.put(code, entry.points());
            }
        });
        return Score.of(scale, points, bonus == null ? BigDecimal.ZERO : bonus);
    }
}
