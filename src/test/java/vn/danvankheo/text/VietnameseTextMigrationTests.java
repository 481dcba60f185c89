package vn.danvankheo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.danvankheo.testing.TestDatabase;

class VietnameseTextMigrationTests {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private final JdbcClient client = JdbcClient.create(
            new DriverManagerDataSource(DATABASE.url(), DATABASE.username(), DATABASE.password()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ủy ban MTTQ – Đồng Xuân    | uy ban mttq dong xuan",
        "Uỷ ban                     | uy ban",
        "ĐƯỜNG ĐINH TIÊN HOÀNG      | duong dinh tien hoang",
        "Dân vận khéo: mô hình số 3 | dan van kheo mo hinh so 3",
        "  Phường   Hàng Bạc        | phuong hang bac"
    })
    void wordsFoldToSmallLettersWithoutMarks(String words, String folded) {
        assertThat(folded(words)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ủy ban", "Uỷ ban", "uy ban", "ỦY BAN", "UỶ BAN"})
    void everySpellingOfUyIsOne(String words) {
        assertThat(folded(words)).isEqualTo("uy ban");
    }

    @Test
    void composedAndDecomposedLettersAreOne() {
        var decomposed = Normalizer.normalize("Ủy ban MTTQ – Đồng Xuân", Normalizer.Form.NFD);

        assertThat(folded(decomposed)).isEqualTo(folded("Ủy ban MTTQ – Đồng Xuân"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "%_\\", " ", ""})
    void wildcardsVanish(String words) {
        assertThat(folded(words)).isEmpty();
    }

    @Test
    void nothingFoldsToNothing() {
        assertThat(client.sql("select folded(null)").query(String.class).single()).isEmpty();
    }

    @Test
    void namesSortTheVietnameseWay() {
        var sorted = client.sql("""
                select name from (values ('Đồng Xuân'), ('Cửa Đông'), ('Hàng Bạc'), ('Hàng Đào'), ('Hàng Bài'), ('Điện Biên')) unit (name)
                order by name collate vi""").query(String.class).list();

        assertThat(sorted).containsExactly("Cửa Đông", "Điện Biên", "Đồng Xuân", "Hàng Bạc", "Hàng Bài", "Hàng Đào");
    }

    private String folded(String words) {
        return client.sql("select folded(?)").param(words).query(String.class).single();
    }
}
