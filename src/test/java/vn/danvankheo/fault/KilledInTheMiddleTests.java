package vn.danvankheo.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;
import vn.danvankheo.account.BrowserSession;
import vn.danvankheo.movement.TypedRegistration;
import vn.danvankheo.testing.Instance;

/** Five times the application and five times its database are killed while three wards write: what was acknowledged is there once, with its line in the audit trail. */
@Timeout(300)
class KilledInTheMiddleTests {

    private static final String PASSWORD = "dan-van-kheo-2023";
    private static final int TIMES = 5;

    private static MortalPostgres database;
    private static volatile Instance application;
    private static final Queue<String> ACKNOWLEDGED = new ConcurrentLinkedQueue<>();
    private static final ExecutorService WARDS = Executors.newFixedThreadPool(3);
    private static volatile boolean isOver;

    @BeforeAll
    static void begin() throws Exception {
        database = new MortalPostgres();
        application = started(0);
        application.port();
    }

    @AfterAll
    static void end() throws IOException {
        isOver = true;
        WARDS.shutdownNow();
        application.close();
        database.close();
    }

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        Stream.of("HK-01", "HK-05", "HK-09").forEach(ward -> WARDS.submit(() -> write(ward)));
        for (var time = 1; time <= TIMES; time++) {
            moreIsAcknowledged();
            application.kill();
            application = started(time);
            moreIsAcknowledged();
            database.kill();
            database.start();
        }
        moreIsAcknowledged();
        isOver = true;
        WARDS.shutdown();
        assertThat(WARDS.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        var acknowledged = List.copyOf(ACKNOWLEDGED);
        var stored = database.owner().queryForList("select title from registered_model where title like 'Khéo bền %'", String.class);
        assertThat(stored).containsAll(acknowledged).doesNotHaveDuplicates();
        assertThat(database.owner().queryForList("""
                select m.title from registered_model m
                where m.title like 'Khéo bền %' and (select count(*) from audit_entry a where a.action = 'model.submitted' and a.subject like '%' || m.title || '%') <> 1""", String.class)).as("one line each").isEmpty();
    }

    /** Each event is a line of JSON, those of a request with its number; nothing in them is a password. */
    @Test
    void theLogIsReadByMachines() throws Exception {
        var mapper = JsonMapper.shared();
        var lines = new ArrayList<String>();
        for (var time = 0; time <= TIMES && Files.exists(log(time)); time++) {
            lines.addAll(Files.readAllLines(log(time)));
        }

        assertThat(lines).filteredOn(line -> line.startsWith("{")).isNotEmpty().allSatisfy(line -> assertThat(mapper.readTree(line).has("@timestamp")).isTrue());
        assertThat(lines).noneMatch(line -> line.contains(PASSWORD));
    }

    /** One model after the other; whatever was not acknowledged is sent again as it was, as somebody does who saw no answer. */
    private static void write(String ward) {
        var unit = database.owner().queryForObject("select id from unit where code = ?", String.class, ward);
        BrowserSession browser = null;
        for (var number = 1; !isOver; number++) {
            var title = "Khéo bền %s %04d.".formatted(ward, number);
            var form = TypedRegistration.complete(title);
            form.putAll(Map.of("key", UUID.randomUUID().toString(), "owner", unit, "gui", "1"));
            var fields = form.entrySet().stream().flatMap(field -> Stream.of(field.getKey(), field.getValue())).toArray(String[]::new);
            while (!isOver) {
                try {
                    if (browser == null) {
                        browser = new BrowserSession(application.port());
                        browser.signIn("phuong" + ward.substring(3), PASSWORD);
                    }
                    browser.turnTo(application.port());
                    var answer = browser.post("/mo-hinh/dang-ky", fields);
                    if (answer.status() == 302 && answer.location().startsWith("/mo-hinh/")) {
                        ACKNOWLEDGED.add(title);
                        break;
                    }
                    browser = answer.status() == 302 ? null : browser;
                } catch (AssertionError | IOException | InterruptedException noAnswer) {
                    pause();
                }
            }
        }
    }

    private static void moreIsAcknowledged() throws InterruptedException {
        var wanted = ACKNOWLEDGED.size() + 10;
        while (ACKNOWLEDGED.size() < wanted) {
            Thread.sleep(50);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static Instance started(int time) throws IOException {
        return new Instance("killed-" + time, List.of("spring.profiles.active=demo", "danvankheo.demo-story=false", "danvankheo.reminder.write=-", "danvankheo.reminder.send=-",
                "danvankheo.audit.seal=-", "logging.structured.format.console=logstash",
                "spring.datasource.url=" + database.url(), "spring.datasource.username=danvankheo", "spring.datasource.password="));
    }

    private static Path log(int time) {
        return Path.of("target", "instances", "killed-" + time + ".log");
    }
}
