package vn.danvankheo.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

import vn.danvankheo.account.SignInHints;
import vn.danvankheo.testing.StatementCount;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class DemoYearTests {

    @Autowired
    private JdbcClient client;

    @Autowired
    private MockMvc browser;

    @Autowired
    private DemoYear demo;

    @Autowired
    private SignInHints hints;

    @Test
    void theWholeYearIsThere() {
        assertThat(count("unit")).isEqualTo(365);
        assertThat(count("target")).isEqualTo(38);
        assertThat(count("target_group")).isEqualTo(12);
        assertThat(count("allocation")).isEqualTo(180);
        assertThat(count("briefing_report")).isEqualTo(430);
        assertThat(count("figure f join briefing_report r on r.id = f.report_id where r.month < '2023-12-01'")).isEqualTo(6787);
        assertThat(count("figure f join briefing_report r on r.id = f.report_id where r.month = '2023-12-01'")).isEqualTo(6 * 33 - 2); // six wards handed December in, one forgot two
        assertThat(count("registered_model")).isEqualTo(208); // eight of the year before
        assertThat(count("account")).isEqualTo(23);
    }

    @Test
    void lastYearsCountsBelongToThisYearsChangeTarget() {
        var targets = client.sql("""
                select distinct t.code || ' ' || s.of_year from figure f join briefing_report r on r.id = f.report_id
                join target t on t.id = f.target_id join target_set s on s.id = t.target_set_id
                where r.month < '2023-01-01'""").query(String.class).list();

        assertThat(targets).containsExactly("AN-01 2023");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "quan", "lanhdao", "phuong01", "phuong18"})
    void itsAccountsSignIn(String username) throws Exception {
        browser.perform(formLogin("/dang-nhap").user(username).password(hints.password())).andExpect(authenticated());
    }

    @Test
    void theSignInPageNamesEveryAccount() {
        assertThat(hints.accounts()).hasSize(23)
                .contains(new SignInHints.Hint("phuong13", "Cán bộ phường Hàng Trống"));
    }

    @Test
    void aLaterStartAsksOnceAndDoesNothing() throws Exception {
        var statements = StatementCount.of(() -> demo.prepare());

        assertThat(statements.count()).as("how the transaction is isolated, and whether the year is there").isEqualTo(2);
        assertThat(count("unit")).isEqualTo(365);
    }

    private long count(String table) {
        return client.sql("select count(*) from " + table).query(Long.class).single();
    }
}
