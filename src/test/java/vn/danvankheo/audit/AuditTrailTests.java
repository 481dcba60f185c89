package vn.danvankheo.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvankheo.testing.HoanKiemTest;

@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=account-pages") // writes; one database for the tests of accounts
class AuditTrailTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private AuditTrail trail;
    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set actor = 'ai khác'", "delete from audit_entry", "truncate audit_entry", "truncate audit_entry cascade"})
    void whatWasWrittenStays(String attempt) {
        trail.record("account.created", "Nguyễn Văn An (an)", null);
        var lines = count();

        assertThatThrownBy(() -> database.sql(attempt).update()).hasMessageContaining("append-only");

        assertThat(count()).isEqualTo(lines);
    }

    @Test
    void anActThatFailsIsNotWrittenEither() {
        var lines = count();

        transaction.executeWithoutResult(act -> {
            trail.record("account.created", "Nguyễn Văn An (an)", null);
            act.setRollbackOnly();
        });

        assertThat(count()).isEqualTo(lines);
    }

    @Test
    void whatTheSystemDoesByItselfIsItsOwn() {
        trail.record("account.created", "Nguyễn Văn An (an)", null);

        assertThat(newest()).startsWith("hệ thống account.created");
    }

    @Test
    void signInsAndFailuresAreWrittenWithTheirAddress() throws Exception {
        signIn("phuong12", "dan-van-kheo-2023", "10.1.2.3");
        assertThat(newest()).isEqualTo("phuong12 sign-in.succeeded 10.1.2.3");

        signIn("phuong12", "sai", "10.1.2.4");
        assertThat(newest()).isEqualTo("phuong12 sign-in.failed 10.1.2.4");

        signIn("khong-co-ai", "sai", "10.1.2.5");
        assertThat(newest()).isEqualTo("khong-co-ai sign-in.failed 10.1.2.5");

        signIn("", "sai", "10.1.2.5");
        assertThat(newest()).isEqualTo("(trống) sign-in.failed 10.1.2.5");
    }

    @Test
    void aPasswordIsNeverWritten() throws Exception {
        signIn("phuong12", "mật-khẩu-lộ-ra", "10.1.2.6");

        assertThat(database.sql("select count(*) from audit_entry e where e::text like '%mật-khẩu-lộ-ra%'").query(Long.class).single()).isZero();
    }

    private void signIn(String username, String password, String address) throws Exception {
        mvc.perform(post("/dang-nhap").param("username", username).param("password", password).with(csrf()).with(request -> {
            request.setRemoteAddr(address);
            return request;
        }));
    }

    private long count() {
        return database.sql("select count(*) from audit_entry").query(Long.class).single();
    }

    private String newest() {
        return database.sql("select concat_ws(' ', actor, action, address) from audit_entry order by id desc limit 1").query(String.class).single();
    }
}
