package vn.danvankheo.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.danvankheo.DanVanKheoApplication;
import vn.danvankheo.account.BrowserSession;
import vn.danvankheo.account.BrowserSession.Answer;

/** The time-outs are shorter here than in earnest. The database freezes, dies, fills up or is held by somebody: people are told so in time, nothing is taken for a wrong password, and it recovers by itself. */
class DatabaseFaultTests {

    private static final String PASSWORD = "dan-van-kheo-2023";
    private static final Duration IN_TIME = Duration.ofSeconds(12);

    private static MortalPostgres database;
    private static ConfigurableApplicationContext application;
    private static int port;
    private static BrowserSession cadre;

    @BeforeAll
    static void begin() {
        database = new MortalPostgres();
        application = new SpringApplicationBuilder(DanVanKheoApplication.class).profiles("demo").run(
                "--server.port=0", "--spring.datasource.url=" + database.url(), "--spring.datasource.username=danvankheo", "--spring.datasource.password=",
                "--danvankheo.demo-story=false", "--danvankheo.reminder.write=-", "--danvankheo.reminder.send=-", "--danvankheo.audit.seal=-",
                "--spring.datasource.hikari.connection-timeout=2000", "--spring.datasource.hikari.data-source-properties.socketTimeout=3",
                "--spring.datasource.hikari.data-source-properties.options=-c lock_timeout=1s");
        port = ((WebServerApplicationContext) application).getWebServer().getPort();
        cadre = new BrowserSession(port);
        assertThat(cadre.signIn("phuong05", PASSWORD).location()).isEqualTo("/");
    }

    @AfterAll
    static void end() throws IOException {
        application.close();
        database.close();
    }

    @Test
    void aServerThatStandsStillIsToldInTimeAndForgotten() {
        database.freeze();
        try {
            Stream.of("/", "/giao-ban", "/mo-hinh", "/chi-tieu/1").forEach(path -> unavailable(() -> cadre.get(path)));
            unavailable(() -> new BrowserSession(port).get("/dang-nhap"));
        } finally {
            database.thaw();
        }

        recovers();
    }

    @Test
    void aServerThatDiedIsNoWrongPasswordAndIsFoundAgain() {
        var stranger = new BrowserSession(port);
        stranger.get("/dang-nhap");
        database.kill();
        try {
            unavailable(() -> cadre.get("/giao-ban"));
            unavailable(() -> stranger.postWithToken("/dang-nhap", "", "username", "phuong05", "password", PASSWORD));
        } finally {
            database.start();
        }

        recovers();
        assertThat(database.owner().queryForObject("select count(*) from audit_entry where actor = 'phuong05' and action = 'sign-in.failed'", Integer.class)).isZero();
        assertThat(new BrowserSession(port).signIn("phuong05", PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void aFullDiskRefusesTheWriteAndShowsWhatIsThere() {
        database.owner().execute("""
                create function disk_is_full() returns trigger language plpgsql as
                $$ begin raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$;
                create trigger disk_is_full before insert on saved_filter for each row execute function disk_is_full()""");
        try {
            unavailable(() -> cadre.post("/mo-hinh/bo-loc", "name", "Khéo của tôi", "trangThai", "SUBMITTED"));
            assertThat(cadre.get("/mo-hinh").status()).isEqualTo(200);
        } finally {
            database.owner().execute("drop function disk_is_full cascade");
        }

        assertThat(cadre.post("/mo-hinh/bo-loc", "name", "Khéo của tôi", "trangThai", "SUBMITTED").status()).isEqualTo(302);
    }

    @Test
    void whoeverHoldsATableForLongHoldsNobodyElseUp() {
        database.owner().execute((Connection held) -> {
            held.setAutoCommit(false);
            held.createStatement().execute("lock table registered_model in access exclusive mode");
            var began = Instant.now();
            var answer = cadre.get("/mo-hinh");
            assertThat(Duration.between(began, Instant.now())).isLessThan(IN_TIME);
            assertThat(answer.status()).as(answer.body()).isEqualTo(409);
            held.rollback();
            return null;
        });

        assertThat(cadre.get("/mo-hinh").status()).isEqualTo(200);
    }

    @Test
    void aConnectionThatEndsInTheMiddleIsReplaced() {
        database.owner().execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'danvankheo' and pid <> pg_backend_pid()");

        recovers();
    }

    private static void unavailable(Supplier<Answer> request) {
        var began = Instant.now();
        var answer = request.get();

        assertThat(Duration.between(began, Instant.now())).as(answer.whole().uri().toString()).isLessThan(IN_TIME);
        assertThat(answer.status()).as(answer.whole().uri() + "\n" + answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("Hệ thống tạm thời chưa trả lời").doesNotContain("Exception", "Mật khẩu chưa đúng");
        assertThat(answer.whole().headers().firstValue("Content-Security-Policy")).isPresent();
    }

    /** Connections that died are found out one by one; nobody signs in anew. */
    private static void recovers() {
        var until = Instant.now().plus(Duration.ofSeconds(30));
        while (cadre.get("/giao-ban").status() != 200) {
            assertThat(Instant.now()).as("recovered by itself").isBefore(until);
        }
        Stream.of("/", "/mo-hinh", "/giao-ban").forEach(path -> assertThat(cadre.get(path).status()).as(path).isEqualTo(200));
    }
}
