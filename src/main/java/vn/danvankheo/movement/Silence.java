package vn.danvankheo.movement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/**
 * Im ắng: since when nothing was heard of a model that its ward is carrying out, counted from its registration, its planned start or its last
 * progress entry, whichever came last. After the days that the campaign sets it is stale, until its year is over or closed. What is scored by its
 * ward was told in full and is not stale any more.
 */
@Entity
@Immutable
@Subselect(Silence.QUESTION)
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Silence {

    static final String QUESTION = """
            select m.id as model_id, m.ward_id, m.of_year, heard.since, heard.since + coalesce(c.stale_days, """ + Campaign.USUAL_STALE_DAYS + """
            ) as stale_from, make_date(m.of_year, 12, 31) as stale_to
            from registered_model m
            left join campaign c on c.district_id = m.district_id and c.of_year = m.of_year
            cross join lateral (select coalesce(greatest(cast(m.registered_at at time zone 'Asia/Ho_Chi_Minh' as date), m.start_date,
                (select max(e.on_day) from progress_entry e where e.model_id = m.id)), make_date(m.of_year, 1, 1)) as since) heard
            where m.status = 'REGISTERED' and c.closed_at is null""";

    @Id
    private long modelId;
    private LocalDate since;
    private LocalDate staleFrom;
    private LocalDate staleTo;

    boolean isStale(LocalDate today) {
        return !today.isBefore(staleFrom) && !today.isAfter(staleTo);
    }

    long days(LocalDate today) {
        return ChronoUnit.DAYS.between(since, today);
    }
}
