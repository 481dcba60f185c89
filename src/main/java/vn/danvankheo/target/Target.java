package vn.danvankheo.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.organization.Field;
import vn.danvankheo.web.ConflictException;

/** Chỉ tiêu: a number to reach within the year, and how the monthly figures answer it. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Target {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "target_seq")
    @SequenceGenerator(name = "target_seq")
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private TargetSet targetSet;
    @ManyToOne(fetch = FetchType.LAZY)
    private TargetGroup targetGroup;
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    private Field field;
    @Embedded
    private Terms terms;
    @Enumerated(EnumType.STRING)
    private TargetStatus status = TargetStatus.ACTIVE;
    /** Its place within the group, from 1. */
    private int position;
    @Column(insertable = false, updatable = false)
    private String folded;

    public Target(TargetGroup group, String code, String name, Field field, Terms terms, int position) {
        Assert.notNull(group, "a target stands in a group");
        Assert.hasText(code, "a target has a code");
        this.targetSet = group.getTargetSet();
        this.code = code;
        describe(group, name, field, position);
        agreeOn(terms);
    }

    public void describe(TargetGroup group, String name, Field field, int position) {
        Assert.hasText(name, "a target has a name");
        this.targetGroup = group;
        this.name = name;
        this.field = field;
        this.position = position;
    }

    /** Sets what is measured and what is to be reached. */
    public void agreeOn(Terms terms) {
        Assert.notNull(terms, "a target says what is to be reached");
        this.terms = terms;
    }

    public boolean isActive() {
        return status == TargetStatus.ACTIVE;
    }

    public void withdraw() {
        if (!isActive()) {
            throw new ConflictException("target " + code + " is withdrawn already");
        }
        status = TargetStatus.WITHDRAWN;
    }

    public void reinstate() {
        status = TargetStatus.ACTIVE;
    }
}
