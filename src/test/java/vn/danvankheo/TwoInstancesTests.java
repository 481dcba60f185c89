package vn.danvankheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import vn.danvankheo.account.BrowserSession;
import vn.danvankheo.testing.DatabasePair;
import vn.danvankheo.testing.Instance;

/** Two instances over a primary and its streaming copy serve as one, and what one of each is killed takes nothing along that was acknowledged. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(180)
class TwoInstancesTests {

    private static final String PASSWORD = "dan-van-kheo-2023";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final String BOARD = "/api/v1/scoreboards/HK/2023?asOf=2023-12";

    private static DatabasePair databases;
    private static Instance a;
    private static Instance b;
    private static BrowserSession cadre;
    private static String ward;

    @BeforeAll
    static void start() throws Exception {
        try {
            databases = new DatabasePair();
            a = instance("a");
            b = instance("b");
            a.port();
            b.port();
            databases.startCopy();
            ward = databases.primary().sql("select id from unit where code = 'HK-06'").query(String.class).single();
        } catch (Exception | AssertionError failed) {
            stop();
            throw failed;
        }
    }

    @AfterAll
    static void stop() throws Exception {
        for (var running : new AutoCloseable[] {a, b, databases}) {
            if (running != null) {
                running.close();
            }
        }
    }

    private static Instance instance(String name) throws Exception {
        return new Instance(name, List.of("spring.profiles.active=demo", "danvankheo.demo-story=false",
                "spring.datasource.url=" + databases.url(), "spring.datasource.username=" + databases.username(),
                "danvankheo.read-replica-url=" + databases.copyUrl(), "danvankheo.read-replica-max-lag=8s",
                "danvankheo.reminder.write=* * * * * *", "danvankheo.reminder.send=-", "danvankheo.audit.seal=-"));
    }

    @Test
    @Order(1)
    void whoSignedInOnOneIsSignedInOnTheOther() throws Exception {
        cadre = signedIn(a, "phuong06");

        cadre.turnTo(b.port());

        assertThat(cadre.get("/").status()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void aFormOfOneIsSentToTheOther() throws Exception {
        cadre.turnTo(a.port());
        var token = CSRF.matcher(cadre.get("/mat-khau").body());
        assertThat(token.find()).isTrue();

        cadre.turnTo(b.port());
        var answer = cadre.postWithToken("/mo-hinh/dang-ky", token.group(1), draft("Khéo trong giữ ngõ sạch"));

        assertThat(answer.status()).isEqualTo(302);
        cadre.turnTo(a.port());
        assertThat(cadre.get("/mo-hinh").body()).contains("Khéo trong giữ ngõ sạch");
    }

    @Test
    @Order(3)
    void whatOneFiledOneSeesAtTheNextRequestThoughTheCopyHoldsBack() throws Exception {
        var colleague = signedIn(a, "phuong06");
        eventually(() -> colleague.get("/mo-hinh").status() == 200 && copyWasAsked());
        databases.copy().sql("select pg_wal_replay_pause()").query().singleRow();
        try {
            cadre.turnTo(a.port());
            assertThat(cadre.post("/mo-hinh/dang-ky", draft("Khéo trong tiếp dân")).status()).isEqualTo(302);

            assertThat(colleague.get("/mo-hinh").body()).as("the copy is read").doesNotContain("Khéo trong tiếp dân");
            cadre.turnTo(b.port());
            assertThat(cadre.get("/mo-hinh").body()).contains("Khéo trong tiếp dân");
            eventually(() -> colleague.get("/mo-hinh").body().contains("Khéo trong tiếp dân"));
        } finally {
            databases.copy().sql("select pg_wal_replay_resume()").query().singleRow();
        }
    }

    /** Boards are kept in the memory of each instance, and lists may come from the copy, which holds back here. */
    @Test
    @Order(4)
    void aReportAcceptedOnOneIsOnEverybodysBoardOnTheOtherAtTheNextRequest() throws Exception {
        var staff = signedIn(a, "quan");
        var leader = signedIn(b, "lanhdao");
        var before = leader.get(BOARD).body();
        var report = databases.primary().sql("select r.id, r.version from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-01' and r.month = '2023-12-01'")
                .query().singleRow();
        databases.copy().sql("select pg_wal_replay_pause()").query().singleRow();
        try {
            assertThat(staff.post("/giao-ban/" + report.get("id") + "/duyet", "version", report.get("version").toString()).status()).isEqualTo(302);

            assertThat(leader.get(BOARD).body()).isNotEqualTo(before).isEqualTo(staff.get(BOARD).body());
        } finally {
            databases.copy().sql("select pg_wal_replay_resume()").query().singleRow();
        }
    }

    @Test
    @Order(5)
    void guessesAreCountedTogether() throws Exception {
        for (var guess = 0; guess < 5; guess++) {
            new BrowserSession(guess % 2 == 0 ? a.port() : b.port()).signIn("phuong07", "doan-mo-lan-" + guess);
        }

        var slowed = new BrowserSession(b.port());

        assertThat(slowed.signIn("phuong07", PASSWORD).location()).isEqualTo("/dang-nhap?sai");
    }

    @Test
    @Order(6)
    void ofBothOneDoesWhatIsDueForAll() throws Exception {
        var rounds = new TreeSet<String>();
        for (var look = 0; look < 20; look++) {
            rounds.add(databases.primary().sql("select locked_at::text from shedlock where name = 'reminder'").query(String.class).single());
            Thread.sleep(200);
        }

        assertThat(rounds).as("each wants to every second, and who did keeps the lock for ten").hasSizeLessThanOrEqualTo(2);
    }

    @Test
    @Order(7)
    void whenOneIsKilledTheOtherGoesOn() throws Exception {
        cadre.turnTo(a.port());
        assertThat(cadre.post("/mo-hinh/dang-ky", draft("Khéo trước khi một máy hỏng")).status()).isEqualTo(302);

        a.kill();

        cadre.turnTo(b.port());
        assertThat(cadre.get("/mo-hinh").body()).contains("Khéo trước khi một máy hỏng");
        assertThat(cadre.post("/mo-hinh/dang-ky", draft("Khéo sau khi một máy hỏng")).status()).isEqualTo(302);
    }

    @Test
    @Order(8)
    void whenThePrimaryIsKilledTheCopyHoldsEverythingAcknowledged() throws Exception {
        var acknowledged = new CopyOnWriteArrayList<String>();
        var colleague = signedIn(b, "phuong06");
        var writer = Executors.newSingleThreadExecutor();
        var writing = writer.submit(() -> {
            for (var number = 1; ; number++) {
                var title = "Khéo từng việc %03d.".formatted(number);
                var answer = colleague.post("/mo-hinh/dang-ky", draft(title));
                if (answer.status() != 302 || !answer.location().startsWith("/mo-hinh/")) {
                    return answer.status();
                }
                acknowledged.add(title);
            }
        });
        eventually(() -> acknowledged.size() >= 10);

        databases.killPrimary();

        assertThat(writing.get(30, TimeUnit.SECONDS)).as("no failure but the one that says so").isEqualTo(503);
        writer.shutdown();
        databases.promoteCopy();
        eventually(() -> cadre.get("/mo-hinh").status() == 200);
        assertThat(databases.copy().sql("select title from registered_model").query(String.class).list()).containsAll(acknowledged)
                .contains("Khéo trong giữ ngõ sạch", "Khéo trong tiếp dân", "Khéo trước khi một máy hỏng", "Khéo sau khi một máy hỏng");
        assertThat(cadre.post("/mo-hinh/dang-ky", draft("Khéo trên máy chủ mới")).status()).isEqualTo(302);
        assertThat(cadre.get("/mo-hinh").body()).contains("Khéo trên máy chủ mới");
    }

    private static BrowserSession signedIn(Instance instance, String username) throws Exception {
        var person = new BrowserSession(instance.port());
        assertThat(person.signIn(username, PASSWORD).location()).isEqualTo("/");
        return person;
    }

    private static String[] draft(String title) {
        return new String[] {"key", UUID.randomUUID().toString(), "version", "0", "year", "2023", "owner", ward, "subjectType", "COLLECTIVE",
                "title", title, "field", "ECONOMY", "kind", "NEW"};
    }

    private static boolean copyWasAsked() {
        return databases.copy().sql("select exists (select from pg_stat_activity where usename = ? and query = 'COMMIT')")
                .param(databases.username()).query(Boolean.class).single();
    }

    private static void eventually(BooleanSupplier happens) throws InterruptedException {
        var patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!happens.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited long enough").isLessThan(patience);
            Thread.sleep(200);
        }
    }
}
