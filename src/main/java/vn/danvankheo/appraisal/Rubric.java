package vn.danvankheo.appraisal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.organization.District;
import vn.danvankheo.web.ConflictException;

/**
 * Bộ tiêu chí chấm điểm: by which a district scores one year's models of one kind of subject. Once in use it is frozen;
 * a change makes a new one, and the sheets that were scored by the old keep it.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Rubric {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rubric_seq")
    @SequenceGenerator(name = "rubric_seq")
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private District district;
    @Column(name = "of_year")
    private int year;
    @Enumerated(EnumType.STRING)
    private SubjectType subjectType;
    /** The year's running number; null for a draft. */
    private Integer number;
    @Enumerated(EnumType.STRING)
    private RubricStatus status = RubricStatus.DRAFT;
    private Instant inUseSince;
    /** Of the form that made it: pressed twice, it makes one draft. */
    private UUID requestKey;
    private String name;
    private BigDecimal total;
    @Embedded
    private Bonus bonus;
    @ElementCollection
    @CollectionTable(name = "rubric_group", joinColumns = @JoinColumn(name = "rubric_id"))
    @OrderColumn(name = "position")
    private List<CriteriaGroup> groups = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "rubric_criterion", joinColumns = @JoinColumn(name = "rubric_id"))
    @OrderColumn(name = "position")
    private List<Criterion> criteria = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "rubric_step", joinColumns = @JoinColumn(name = "rubric_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "rubric_class", joinColumns = @JoinColumn(name = "rubric_id"))
    @OrderColumn(name = "position")
    private List<ScoreClass> classes = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "rubric_gate", joinColumns = @JoinColumn(name = "rubric_id"))
    @OrderColumn(name = "position")
    private List<Gate> gates = new ArrayList<>();

    Rubric(District district, int year, SubjectType subjectType, UUID requestKey, Scale scale) {
        Assert.notNull(district, "a rubric belongs to a district");
        Assert.notNull(subjectType, "a rubric is for bodies or for persons");
        this.district = district;
        this.year = year;
        this.subjectType = subjectType;
        this.requestKey = requestKey;
        rewrite(scale);
    }

    void rewrite(Scale scale) {
        if (!isDraft()) {
            throw new ConflictException("a rubric that is " + status + " is not changed");
        }
        name = scale.name();
        total = scale.total();
        bonus = scale.bonus();
        rewrite(groups, scale.groups());
        rewrite(criteria, scale.criteria());
        rewrite(steps, scale.steps());
        rewrite(classes, scale.classes());
        rewrite(gates, scale.gates());
    }

    /** @param number the next of its year and subject */
    void putToUse(int number, Instant now) {
        moveTo(RubricStatus.IN_USE);
        Assert.state(scale().flaws().isEmpty(), "a rubric is sound when it is put to use");
        this.number = number;
        inUseSince = now;
    }

    void replace() {
        moveTo(RubricStatus.REPLACED);
    }

    public boolean isDraft() {
        return status == RubricStatus.DRAFT;
    }

    Scale scale() {
        return new Scale(name, total, groups, criteria, steps, bonus, classes, gates);
    }

    private void moveTo(RubricStatus next) {
        if (!status.canBecome(next)) {
            throw new ConflictException("a rubric that is " + status + " cannot become " + next);
        }
        status = next;
    }

    private static <R> void rewrite(List<R> stored, List<R> written) {
        if (!stored.equals(written)) {
            stored.clear();
            stored.addAll(written);
        }
    }
}
