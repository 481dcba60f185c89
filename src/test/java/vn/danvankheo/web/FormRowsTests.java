package vn.danvankheo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lombok.Getter;
import lombok.Setter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRowsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1=rác 2=xe | 1=rác 2=xe đạp          | 1=rác 2=xe     | rác/rác xe/xe đạp      | false
            1=rác 2=xe | 2=xe 1=rác              | 1=rác 2=xe     | rác/rác xe/xe          | false
            1=rác 2=xe | 2=xe                    | 1=rác 2=xe     | rác/null xe/xe         | false
            9=rác 2=xe | 1=rác 2=xe              | 9=rác 2=xe     | rác/rác xe/xe          | false
            1=rác      | 3=ồn 1=rác              | 1=rác 3=ồn     | rác/rác ồn/ồn          | true
            1=rác 4=   | 1=rác 3=ồn               | 1=rác 4= 3=ồn  | rác/rác null/null ồn/ồn | true
            =rác =     | =rác                    | =rác =         | rác/rác null/null      | false
            =rác =     | =rác =xe                | =rác =         | rác/rác null/xe        | false
            =rác =xe   | =rác thải =xe =ồn       | =rác =xe =ồn   | rác/rác thải xe/xe ồn/ồn | true
            """)
    void rowsStandBesideTheirsByTheirKeysOrElseByTheirPlaces(String own, String stored, String then, String beside, boolean added) {
        var mine = list(own);
        var theirs = list(stored);

        assertThat(FormRows.align(mine, theirs)).isEqualTo(added);

        assertThat(mine.rows).extracting(Row::toString).containsExactlyElementsOf(list(then).rows.stream().map(Row::toString).toList());
        assertThat(String.join(" ", pairs(mine, theirs))).isEqualTo(beside);
    }

    @Test
    void whereNothingIsStoredEmptyRowsStandBesideThemselves() {
        var mine = list("=rác =");
        var theirs = new Rows();

        assertThat(FormRows.align(mine, theirs)).isFalse();

        assertThat(theirs.rows).containsExactly(null, mine.rows.get(1));
    }

    @Test
    void alsoWithinRowsAndByNames() {
        var mine = list("1=rác");
        var theirs = list("1=rác");
        mine.rows.get(0).parts.put("bậc", new ArrayList<>(List.of("85 %")));
        theirs.rows.get(0).parts.put("bậc", new ArrayList<>(List.of("85 %", "50 %")));

        assertThat(FormRows.align(mine, theirs)).isTrue();

        assertThat(mine.rows.get(0).parts.get("bậc")).containsExactly("85 %", "50 %");
    }

    private static List<String> pairs(Rows mine, Rows theirs) {
        return IntStream.range(0, mine.rows.size()).mapToObj(at -> mine.rows.get(at).text + "/" + (theirs.rows.get(at) == null ? null : theirs.rows.get(at).text)).toList();
    }

    private static Rows list(String rows) {
        var form = new Rows();
        Stream.of(rows.split(" (?=\\d?=)")).map(row -> row.split("=", 2)).forEach(row -> form.rows.add(new Row(row[0].isEmpty() ? null : new UUID(0, Long.parseLong(row[0])), row[1].isEmpty() ? null : row[1])));
        return form;
    }

    @Getter
    @Setter
    static class Rows {

        private List<Row> rows = new ArrayList<>();
    }

    @Getter
    @Setter
    static class Row implements FormRow {

        private UUID key;
        private String text;
        private Map<String, List<String>> parts = new HashMap<>();

        Row(UUID key, String text) {
            this.key = key;
            this.text = text;
        }

        @Override
        public boolean isEmpty() {
            return text == null;
        }

        @Override
        public String toString() {
            return key + "=" + text;
        }
    }
}
