package vn.danvankheo.briefing;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Scope;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.target.Target;

/** Phường nói vì sao: finds what wards themselves say about what holds a target back. A ward reads its own words alone. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class OwnWords {

    private final ExplanationRepository explanations;
    private final JdbcClient database;

    /** About one target: explanations of January to the month, shortcomings of the month. Empty: the viewer reads no texts. */
    public Optional<SaidWords> about(Target target, YearMonth month, Viewer me) {
        return me.readsTexts() ? Optional.of(new SaidWords(explanations.about(me.scope().unitIds(), month.withMonth(1), month, target.getId()), shortcomings(month, me.scope())))
                : Optional.empty();
    }

    /** What was handed in: of a report that is written anew, the version that counts, or the last one. */
    private List<SaidShortcomings> shortcomings(YearMonth month, Scope scope) {
        return database.sql("""
                select u.code as ward, r.id as report_id, said.text
                from briefing_report r join unit u on u.id = r.unit_id cross join lateral (
                    select r.limitations as text where r.status in ('SUBMITTED', 'ACCEPTED')
                    union all
                    select l.line ->> 'value' from report_version v, jsonb_array_elements(v.content -> 'lines') as l (line)
                    where r.status in ('RETURNED', 'CORRECTING') and v.report_id = r.id and v.number = coalesce(r.counted_version, r.submissions)
                        and l.line ->> 'key' = 'limitations') said
                where r.unit_id = any(:units) and r.month = :month and said.text <> :nothing""")
                .param("units", scope.unitIds().toArray(Long[]::new)).param("month", month.atDay(1)).param("nothing", BriefingForm.NOTHING)
                .query(SaidShortcomings.class).list();
    }
}
