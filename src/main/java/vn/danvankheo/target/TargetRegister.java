package vn.danvankheo.target;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.organization.Field;

/** Sổ chỉ tiêu: reads and writes groups, targets and allocations at once, for imports. Whoever writes has checked the entries first. */
@Service
@RequiredArgsConstructor
public class TargetRegister {

    private static final int BATCH = 500;
    private static final String SET = "(select s.id from target_set s join unit d on d.id = s.district_id where d.code = ? and s.of_year = ?)";
    private static final String GROUP = "(select g.id from target_group g where g.target_set_id = " + SET + " and g.code = ?)";
    private static final String TARGET = "(select t.id from target t where t.target_set_id = " + SET + " and t.code = ?)";

    private final JdbcTemplate jdbc;

    public List<GroupEntry> groups() {
        return jdbc.query("""
                select d.code as district, s.of_year, g.code, g.name, g.field
                from target_group g join target_set s on s.id = g.target_set_id join unit d on d.id = s.district_id
                order by d.code, s.of_year, g.position""",
                (row, at) -> new GroupEntry(key(row), row.getString("name"), Field.valueOf(row.getString("field"))));
    }

    public List<TargetEntry> targets() {
        return jdbc.query("""
                select d.code as district, s.of_year, t.*, g.code as group_code
                from target t join target_group g on g.id = t.target_group_id
                join target_set s on s.id = t.target_set_id join unit d on d.id = s.district_id
                order by d.code, s.of_year, g.position, t.position""", (row, at) -> new TargetEntry(
                key(row), row.getString("group_code"), row.getString("name"), Field.valueOf(row.getString("field")), terms(row),
                TargetStatus.valueOf(row.getString("status"))));
    }

    public List<AllocationEntry> allocations() {
        return jdbc.query("""
                select d.code as district, s.of_year, t.code, w.code as ward, a.assigned
                from allocation a join unit w on w.id = a.ward_id
                join target t on t.id = a.target_id join target_set s on s.id = t.target_set_id join unit d on d.id = s.district_id""",
                (row, at) -> new AllocationEntry(new AllocationEntry.Key(key(row), row.getString("ward")), row.getBigDecimal("assigned")));
    }

    /** New groups come after those that are there, in the order given; a set that is missing is made. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeGroups(List<GroupEntry> fresh, List<GroupEntry> changed) {
        jdbc.batchUpdate("""
                insert into target_set (id, district_id, of_year) select nextval('target_set_seq'), d.id, ? from unit d where d.code = ?
                on conflict on constraint target_set_one_per_district_and_year do nothing""", fresh, BATCH, (insert, group) -> {
            insert.setInt(1, group.key().year());
            insert.setString(2, group.key().district());
        });
        jdbc.batchUpdate("insert into target_group (id, name, field, target_set_id, code, position) values (nextval('target_group_seq'), ?, ?, " + SET + ", ?, "
                + "(select coalesce(max(g.position), 0) + 1 from target_group g where g.target_set_id = " + SET + "))", fresh, BATCH, (insert, group) -> {
            insert.setString(1, group.name());
            insert.setString(2, group.field().name());
            setKey(insert, 3, group.key());
            insert.setString(6, group.key().district());
            insert.setInt(7, group.key().year());
        });
        jdbc.batchUpdate("update target_group set name = ?, field = ? where id = " + GROUP, changed, BATCH, (update, group) -> {
            update.setString(1, group.name());
            update.setString(2, group.field().name());
            setKey(update, 3, group.key());
        });
    }

    /** New targets come last in their groups, in the order given. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeTargets(List<TargetEntry> fresh, List<TargetEntry> changed) {
        jdbc.batchUpdate("""
                insert into target (id, name, field, unit_of_measure, measure, direction, assigned, stretch, accumulation, consolidation, scope, basis, status,
                    source, counting, target_group_id, target_set_id, code, position)
                select nextval('target_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, g.id, g.target_set_id, ?,
                    (select coalesce(max(t.position), 0) + 1 from target t where t.target_group_id = g.id)
                from target_group g where g.id =\s""" + GROUP, fresh, BATCH, (insert, target) -> {
            setContent(insert, target);
            insert.setString(15, target.key().code());
            setKey(insert, 16, groupOf(target));
        });
        jdbc.batchUpdate("""
                update target set version = version + 1, name = ?, field = ?, unit_of_measure = ?, measure = ?, direction = ?, assigned = ?, stretch = ?,
                    accumulation = ?, consolidation = ?, scope = ?, basis = ?, status = ?, source = ?, counting = ?, target_group_id =\s""" + GROUP + " where id = " + TARGET,
                changed, BATCH, (update, target) -> {
            setContent(update, target);
            setKey(update, 15, groupOf(target));
            setKey(update, 18, target.key());
        });
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void writeAllocations(List<AllocationEntry> fresh, List<AllocationEntry> changed) {
        jdbc.batchUpdate("insert into allocation (id, assigned, target_id, ward_id) values (nextval('allocation_seq'), ?, " + TARGET
                + ", (select w.id from unit w where w.code = ?))", fresh, BATCH, TargetRegister::setAllocation);
        jdbc.batchUpdate("update allocation set version = version + 1, assigned = ? where target_id = " + TARGET
                + " and ward_id = (select w.id from unit w where w.code = ?)", changed, BATCH, TargetRegister::setAllocation);
    }

    private static void setAllocation(PreparedStatement statement, AllocationEntry allocation) throws SQLException {
        statement.setBigDecimal(1, allocation.assigned());
        setKey(statement, 2, allocation.key().target());
        statement.setString(5, allocation.key().ward());
    }

    private static void setContent(PreparedStatement statement, TargetEntry target) throws SQLException {
        var terms = target.terms();
        statement.setString(1, target.name());
        statement.setString(2, target.field().name());
        statement.setString(3, terms.unit());
        statement.setString(4, terms.measure().name());
        statement.setString(5, terms.direction().name());
        statement.setBigDecimal(6, terms.assigned());
        statement.setBigDecimal(7, terms.stretch());
        statement.setString(8, terms.accumulation().name());
        statement.setString(9, terms.consolidation().name());
        statement.setString(10, terms.scope().name());
        statement.setString(11, terms.basis().name());
        statement.setString(12, target.status().name());
        statement.setString(13, terms.source().name());
        statement.setString(14, terms.counting() == null ? null : terms.counting().name());
    }

    private static void setKey(PreparedStatement statement, int from, GroupEntry.Key key) throws SQLException {
        statement.setString(from, key.district());
        statement.setInt(from + 1, key.year());
        statement.setString(from + 2, key.code());
    }

    private static GroupEntry.Key groupOf(TargetEntry target) {
        return new GroupEntry.Key(target.key().district(), target.key().year(), target.group());
    }

    private static GroupEntry.Key key(ResultSet row) throws SQLException {
        return new GroupEntry.Key(row.getString("district"), row.getInt("of_year"), row.getString("code"));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(row.getString("unit_of_measure"), Measure.valueOf(row.getString("measure")), Direction.valueOf(row.getString("direction")),
                row.getBigDecimal("assigned"), row.getBigDecimal("stretch"), Accumulation.valueOf(row.getString("accumulation")),
                Consolidation.valueOf(row.getString("consolidation")), TargetScope.valueOf(row.getString("scope")), Basis.valueOf(row.getString("basis")),
                FigureSource.valueOf(row.getString("source")), row.getString("counting") == null ? null : Counting.valueOf(row.getString("counting")));
    }
}
