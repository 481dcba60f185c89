package vn.danvankheo.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.web.NotFoundException;

/** Tìm một người: everywhere a person's name, address or telephone is stored, in a field of its own or in a text, by words without their marks. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class PersonSearch {

    /** More than one person is found in; whoever sees so many types a longer name. */
    static final int MOST = 200;

    private static final int FEWEST_DIGITS = 6;
    private static final String EVERYWHERE = Stream.of(Place.values()).map(place -> "select '%s' as place, p.* from (%s) as p (key, what, value, path, searched)".formatted(place, place.rows()))
            .collect(Collectors.joining(" union all "));

    private static final Comparator<Finding> IN_ORDER = Comparator.comparing(Finding::place).thenComparing(Finding::what).thenComparing(Finding::key);

    private final JdbcClient database;
    private final AuditTrail audit;

    /**
     * That somebody searched, and whose data was shown, is written down without the words: the trail forgets nobody.
     *
     * @param words a name, or a telephone number in whatever groups it is written
     */
    @Transactional
    List<Finding> find(String words) {
        var digits = words.replaceAll("\\D", "");
        var found = database.sql("select distinct place, key, what, value, path from (" + EVERYWHERE + """
                ) as everywhere where (folded(:words) <> '' and position(folded(:words) in folded(searched)) > 0)
                    or (:digits <> '' and position(:digits in regexp_replace(searched, '[^0-9]', '', 'g')) > 0)
                limit :most""").param("words", words).param("digits", digits.length() < FEWEST_DIGITS ? "" : digits).param("most", MOST).query(PersonSearch::finding)
                .stream().sorted(IN_ORDER).toList();
        audit.record("person.searched", "Một người, %d nơi".formatted(found.size()), found.stream().filter(one -> one.value() != null).map(Finding::id).collect(Collectors.joining(", ")));
        return found;
    }

    /** @throws NotFoundException when one is not there, or not any more */
    List<Finding> chosen(Collection<String> ids) {
        var asked = Set.copyOf(ids);
        var found = asked.isEmpty() ? List.<Finding>of() : database.sql("select distinct place, key, what, value, path from (" + EVERYWHERE + ") as everywhere where place || ':' || key in (:ids)")
                .param("ids", asked).query(PersonSearch::finding).stream().sorted(IN_ORDER).toList();
        if (found.isEmpty() || found.size() < asked.size()) {
            throw new NotFoundException("what was chosen of a person");
        }
        return found;
    }

    private static Finding finding(ResultSet row, int at) throws SQLException {
        return new Finding(Place.valueOf(row.getString("place")), row.getString("key"), row.getString("what"), row.getString("value"), row.getString("path"));
    }
}
