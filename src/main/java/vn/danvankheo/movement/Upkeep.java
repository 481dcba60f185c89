package vn.danvankheo.movement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/**
 * Duy trì: until when somebody is to look whether a recognised model still works, the months that its campaign sets after its decision or its last
 * check. Of a model whose decision nobody knows, as in older registers, nothing is due.
 */
@Entity
@Immutable
@Subselect(Upkeep.QUESTION)
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Upkeep {

    static final String QUESTION = """
            select m.id as model_id, m.ward_id, cast(coalesce(m.checked_on, m.decided_on) + make_interval(months => coalesce(c.upkeep_months, """ + Campaign.USUAL_UPKEEP_MONTHS + """
            )) as date) as due_on
            from registered_model m
            left join campaign c on c.district_id = m.district_id and c.of_year = m.of_year
            where m.status = 'RECOGNIZED' and coalesce(m.checked_on, m.decided_on) is not null""";

    @Id
    private long modelId;
    private long wardId;
    private LocalDate dueOn;
}
