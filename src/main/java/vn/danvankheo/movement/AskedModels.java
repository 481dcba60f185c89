package vn.danvankheo.movement;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import lombok.Getter;
import org.springframework.util.StringUtils;
import vn.danvankheo.calendar.ClockConfiguration;
import vn.danvankheo.text.VietnameseText;

/**
 * Điều kiện lọc: what a filter asks of the models of certain wards, as SQL with nothing in it that was not asked, so that the database can take its indexes.
 * Which models belong to a stage is {@link RegisterLine}'s rule once more, so that a list shows what was counted.
 */
@Getter
class AskedModels {

    private static final String VALID = "exists (select from unit u where u.id = %s and u.valid_from <= :on and (u.valid_to is null or u.valid_to > :on))";

    private final StringBuilder sql = new StringBuilder("from registered_model m\n");
    private final Map<String, Object> parameters = new HashMap<>();
    /** Only those of which nothing was heard for too long. */
    private final boolean stale;

    /** @param rewarded the models that were rewarded by the day {@code on}, when the filter asks for them */
    AskedModels(ModelFilter filter, Collection<Long> wards, LocalDate today, LocalDate on, Collection<Long> rewarded) {
        stale = filter.isCham();
        parameters.put("today", today);
        parameters.put("on", on);
        parameters.put("end", on.plusDays(1).atStartOfDay(ClockConfiguration.HA_NOI).withZoneSameInstant(ZoneOffset.UTC).toOffsetDateTime());
        sql.append(stale ? "join (" + Silence.QUESTION + ") s on s.model_id = m.id and s.ward_id = any(:wards) and s.of_year >= extract(year from cast(:today as date)) and :today between s.stale_from and s.stale_to\n" : "");
        sql.append(filter.isChuaKiemTra() ? "join (" + Upkeep.QUESTION + ") k on k.model_id = m.id and k.ward_id = any(:wards) and k.due_on < :today\n" : "");
        sql.append("where m.ward_id = any(:wards)");
        parameters.put("wards", wards.toArray(Long[]::new));
        ask("m.district_id = (select d.id from unit d where d.code = :district)", "district", filter.getQuan());
        ask("m.of_year = :year", "year", filter.getNam());
        ask("m.ward_id = (select w.id from unit w where w.code = :ward)", "ward", filter.getPhuong());
        ask("m.field = :field", "field", filter.getLinhVuc());
        ask("m.status = :status", "status", filter.getTrangThai());
        ask("m.kind = :kind", "kind", filter.getLoai());
        askWords(VietnameseText.folded(filter.getQ()));
        if (filter.getChang() != null) {
            askStage(filter.getChang(), filter.isCon(), rewarded);
        }
        if (filter.isDonVi()) {
            and("m.owner_id <> m.ward_id");
        }
        if (filter.isCon()) {
            and("(m.stopped_at is null or m.stopped_at >= :end) and " + VALID.formatted("m.ward_id") + (filter.isDonVi() ? " and " + VALID.formatted("m.owner_id") : ""));
        }
    }

    /** The units are looked up first and once, so that the words lead to models by indexes alone. */
    private void askWords(String words) {
        if (!words.isEmpty()) {
            and("""
                    (m.folded like :words
                        or m.owner_id = any(array(select u.id from unit u where (u.id = any(:wards) or u.parent_id = any(:wards)) and u.folded like :words))
                        or m.ward_id = any(array(select u.id from unit u where u.id = any(:wards) and u.folded like :words)))""");
            parameters.put("words", "%" + words + "%");
        }
    }

    private void askStage(Stage stage, boolean standing, Collection<Long> rewarded) {
        and("m.registered_at < :end");
        switch (stage) {
            case REGISTERED -> { }
            case SURVEYED -> and("m.surveyed_on <= :on");
            case SELF_SCORED -> and("m.self_scored_at < :end");
            case APPRAISED -> and("m.appraised_at < :end");
            case RECOGNIZED -> and("m.decided_on <= :on and (m.status = 'RECOGNIZED' or exists (select from taken_move t where t.model_id = m.id and t.move in ('REVOKE', 'LAPSE')"
                    + (standing ? " and t.taken_at >= :end))" : "))"));
            case REWARDED -> ask("m.id = any(:rewarded)", "rewarded", rewarded.toArray(Long[]::new));
        }
    }

    private void ask(String condition, String name, Object value) {
        if (!(value == null || value instanceof String text && !StringUtils.hasLength(text))) {
            and(condition);
            parameters.put(name, value instanceof Enum<?> word ? word.name() : value);
        }
    }

    private void and(String condition) {
        sql.append("\n  and ").append(condition);
    }
}
