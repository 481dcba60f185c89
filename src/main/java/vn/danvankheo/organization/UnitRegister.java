package vn.danvankheo.organization;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.calendar.Validity;

/** Sổ đơn vị: reads and writes all units at once, for imports. Whoever writes has checked the entries first. */
@Service
@RequiredArgsConstructor
public class UnitRegister {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    public List<UnitEntry> all() {
        return jdbc.query("""
                select u.code, u.kind, u.name, u.short_name, p.code as parent_code, u.valid_from, u.valid_to, u.map_column, u.map_row
                from unit u left join unit p on p.id = u.parent_id""", (row, at) -> new UnitEntry(
                row.getString("code"), UnitKind.valueOf(row.getString("kind")), row.getString("name"), row.getString("short_name"),
                row.getString("parent_code"), new Validity(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                row.getObject("map_column") == null ? null : new MapPlace(row.getInt("map_column"), row.getInt("map_row"))));
    }

    /** Parents may stand among the new units themselves; they are written first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(List<UnitEntry> fresh, List<UnitEntry> changed) {
        var parentsFirst = fresh.stream().sorted(Comparator.comparing(UnitEntry::kind)).toList();
        jdbc.batchUpdate("""
                insert into unit (id, code, kind, name, short_name, valid_from, valid_to, map_column, map_row, parent_id, district_id)
                values (nextval('unit_seq'), ?, ?, ?, ?, ?, ?, ?, ?,
                    (select p.id from unit p where p.code = ?), (select coalesce(p.district_id, p.id) from unit p where p.code = ?))""",
                parentsFirst, BATCH, (insert, unit) -> {
            insert.setString(1, unit.code());
            insert.setString(2, unit.kind().name());
            insert.setString(3, unit.name());
            insert.setString(4, unit.shortName());
            insert.setObject(5, unit.validity().validFrom());
            insert.setObject(6, unit.validity().validTo());
            insert.setObject(7, column(unit));
            insert.setObject(8, row(unit));
            insert.setString(9, unit.parentCode());
            insert.setString(10, unit.parentCode());
        });
        jdbc.batchUpdate("update unit set version = version + 1, name = ?, short_name = ?, valid_from = ?, valid_to = ?, map_column = ?, map_row = ? where code = ?",
                changed, BATCH, (update, unit) -> {
            update.setString(1, unit.name());
            update.setString(2, unit.shortName());
            update.setObject(3, unit.validity().validFrom());
            update.setObject(4, unit.validity().validTo());
            update.setObject(5, column(unit));
            update.setObject(6, row(unit));
            update.setString(7, unit.code());
        });
    }

    private static Integer column(UnitEntry unit) {
        return unit.mapPlace() == null ? null : unit.mapPlace().column();
    }

    private static Integer row(UnitEntry unit) {
        return unit.mapPlace() == null ? null : unit.mapPlace().row();
    }
}
