package vn.danvankheo.movement;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;

/** Các bộ lọc đã lưu của một người: nobody sees or drops another's. */
@Service
@Transactional
@RequiredArgsConstructor
class SavedFilters {

    private static final int MOST = 20;
    private static final int LONGEST = 2_000;

    private final JdbcClient database;

    @Transactional(readOnly = true)
    List<SavedFilter> of(Viewer me) {
        return database.sql("select id, name, query from saved_filter where account_id = ? order by name").param(me.accountId()).query(SavedFilter.class).list();
    }

    /** Keeps a filter; under a name in use it takes the other's place. Refusals stand in the errors, and then nothing was written. */
    void save(SavedFilterForm form, ModelFilter filter, Errors errors, Viewer me) {
        var query = filter.query();
        if (query.isEmpty()) {
            errors.rejectValue("name", "saved-filter.empty");
        } else if (query.length() > LONGEST) {
            errors.rejectValue("name", "saved-filter.too-long");
        }
        if (!errors.hasErrors() && !write(form.getName(), query, me)) {
            errors.rejectValue("name", "saved-filter.too-many", new Object[] {MOST}, null);
        }
    }

    /** Dropped twice it is gone once. */
    void drop(long id, Viewer me) {
        database.sql("delete from saved_filter where id = ? and account_id = ?").params(id, me.accountId()).update();
    }

    /** @return false when every place is taken */
    private boolean write(String name, String query, Viewer me) {
        return database.sql("update saved_filter set query = :query where account_id = :account and name = :name")
                .param("query", query).param("account", me.accountId()).param("name", name).update() > 0
                || database.sql("""
                        insert into saved_filter (id, account_id, place, name, query)
                        select nextval('saved_filter_seq'), :account, min(place), :name, :query from generate_series(1, :most) as free (place)
                        where place not in (select place from saved_filter where account_id = :account)
                        having min(place) is not null
                        on conflict (account_id, name) do update set query = excluded.query""")
                .param("query", query).param("account", me.accountId()).param("name", name).param("most", MOST).update() > 0;
    }
}
