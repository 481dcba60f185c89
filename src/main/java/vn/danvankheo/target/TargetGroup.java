package vn.danvankheo.target;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.organization.Field;

/** Chỉ tiêu chủ yếu: a group of targets; it is completed when all of them are. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class TargetGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "target_group_seq")
    @SequenceGenerator(name = "target_group_seq")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private TargetSet targetSet;
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    private Field field;
    /** Its place in the list, from 1. */
    private int position;

    public TargetGroup(TargetSet targetSet, String code, String name, Field field, int position) {
        Assert.notNull(targetSet, "a group belongs to a target set");
        Assert.hasText(code, "a group has a code");
        this.targetSet = targetSet;
        this.code = code;
        describe(name, field, position);
    }

    public void describe(String name, Field field, int position) {
        Assert.hasText(name, "a group has a name");
        this.name = name;
        this.field = field;
        this.position = position;
    }
}
