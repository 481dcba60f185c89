package vn.danvankheo.page;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.danvankheo.account.BrowserSession;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.Instance;

/**
 * Tốc độ các trang: what a page costs beside the same page of constants and beside its SQL alone, in turns, in an application of its own; then with a longer
 * history, and with the whole country beside the district.
 */
@HoanKiemTest
@Import(RecordedSql.class)
@TestPropertySource(properties = {"spring.application.name=page-benchmark", "logging.level.root=warn"})
class PagesBenchmark {

    private static final int WARM = Integer.getInteger("bench.warm", 50_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 5);
    /** Words that the pages' names have; none: all pages. */
    private static final String ONLY = System.getProperty("bench.only", "");
    private static final String CONNECTIONS = "" + ConstantPages.AT_ONCE;
    private static final int SIGN_INS = 60;
    private static final String PASSWORD = "dan-van-kheo-2023";
    private static final Path SCRIPT = Path.of("target", "page.sql");
    private static final int COUNTRY = 185;
    private static final int TICKS_A_SECOND = 100;

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcTemplate database;
    @Value("${spring.datasource.url}")
    private String url;

    private final List<String> report = new ArrayList<>();

    @Test
    void besideConstantsAndSql() throws Exception {
        database.execute("update unit set valid_from = '2000-01-01'");
        try (var application = application("-Xmx512m")) {
            Supplier<Duration> both = () -> application.cpu().plus(postgres());
            var copies = new Copies(database);
            say("| history | page | SQL statements | CPU ms a request | of constants | ratio | of its SQL | requests a second | of constants | ratio |");
            say("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
            measure("1 year", WARM, application, both);
            IntStream.rangeClosed(2019, 2021).forEach(copies::year);
            copies.settle();
            measure("5 years", WARM / 20, application, both);
            IntStream.rangeClosed(2004, 2018).forEach(copies::year);
            copies.settle();
            measure("20 years", WARM / 20, application, both);
            IntStream.range(1, COUNTRY).forEach(number -> copies.district());
            copies.settle();
            measure("20 years, and %,d wards with %,d figures".formatted(COUNTRY * 18, copies.count("figure")), WARM / 20, application, both);
            signIns(application, both);
        }
    }

    /** A heap of 256 MB, and fifty people of whom each asks for the next page as soon as the last one came. */
    @Test
    void fiftyPeopleOnASmallMachine() throws Exception {
        try (var application = application("-Xmx256m")) {
            say("%nWith a heap of 256 MB, fifty at once:".formatted());
            for (var page : pages()) {
                var people = new ArrayList<>(wrk(page, application, null));
                people.set(2, "-c50");
                warm(people, WARM / 20);
                say("%s: %,.0f requests a second".formatted(page.name(), Load.ofPage(people, application::cpu).perSecond()));
            }
        }
    }

    private Instance application(String heap) throws Exception {
        var application = new Instance("benchmark", List.of(heap), List.of("spring.profiles.active=demo", "danvankheo.demo-story=false", "spring.application.name=benchmark",
                "spring.datasource.url=" + url, "spring.datasource.username=danvankheo", "spring.datasource.password=", "danvankheo.reminder.write=-", "danvankheo.reminder.send=-",
                "danvankheo.audit.seal=-"));
        application.port();
        return application;
    }

    private List<MeasuredPage> pages() {
        return every().stream().filter(page -> page.name().contains(ONLY)).toList();
    }

    private List<MeasuredPage> every() {
        return every(id("select min(t.id) from target t join target_set s on s.id = t.target_set_id where s.of_year = 2023 and t.id < 10000000"),
                id("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-02' and r.status = 'DRAFT' and r.id < 10000000"));
    }

    private List<MeasuredPage> every(String targetId, String reportId) {
        return List.of(new MeasuredPage("sign-in", null, "/dang-nhap"), new MeasuredPage("district board, a leader's", "lanhdao", "/?thang=2023-11"),
                new MeasuredPage("district board, with its staff's work", "quan", "/?thang=2023-11"),
                new MeasuredPage("district board, a leader's, computed anew", "lanhdao", "/?thang=2023-11", true),
                new MeasuredPage("target detail", "quan", "/chi-tieu/" + targetId + "/ket-qua?thang=2023-11"),
                new MeasuredPage("briefing form", "phuong02", "/giao-ban/" + reportId + "/sua"),
                new MeasuredPage("models of a year, searched", "quan", "/mo-hinh?nam=2023&q=phan+loai+rac"),
                new MeasuredPage("models of all years, searched", "quan", "/mo-hinh?q=phan+loai+rac"),
                new MeasuredPage("models, all", "quan", "/mo-hinh"));
    }

    /** All pages are warmed before the first is measured, since most of what they run they share. */
    private void measure(String history, int warm, Instance application, Supplier<Duration> both) throws Exception {
        for (var page : pages()) {
            keep(page, application);
            warm(wrk(page, application, null), warm);
            warm(wrk(page, application, "show"), warm);
        }
        for (var page : pages()) {
            var statements = sql(page);
            var constant = wrk(page, application, "show");
            var alive = wrk(page, application, null);
            var pages = new ArrayList<Load>();
            var constants = new ArrayList<Load>();
            var sqls = new ArrayList<Load>();
            for (var round = 0; round < ROUNDS; round++) {
                pages.add(Load.ofPage(alive, both));
                constants.add(Load.ofPage(constant, both));
                sqls.add(Load.ofSql(pgbench(), this::postgres));
            }
            var cost = median(pages, Load::cpuPerRequest);
            var constantCost = median(constants, Load::cpuPerRequest);
            var rate = median(pages, Load::perSecond);
            var constantRate = median(constants, Load::perSecond);
            say("| %s | %s | %d | %.2f | %.2f | **%.2f** | %.2f | %,.0f | %,.0f | %.2f |".formatted(history, page.name(), statements, cost, constantCost, constantCost / cost,
                    median(sqls, Load::cpuPerRequest), rate, constantRate, rate / constantRate));
        }
    }

    /** Whoever signs in pays for the hash of the password, on purpose. */
    private void signIns(Instance application, Supplier<Duration> both) throws Exception {
        var before = both.get();
        for (var at = 0; at < SIGN_INS; at++) {
            new BrowserSession(application.port()).signIn("phuong" + "%02d".formatted(1 + at % 18), PASSWORD);
        }
        say("%nA sign-in, from its page to the first one: %.0f ms of CPU (%d in a row).".formatted(both.get().minus(before).toMillis() / (double) SIGN_INS, SIGN_INS));
    }

    /** Writes the page's SQL, without its session's, into a script. @return how many statements it is */
    private int sql(MeasuredPage page) throws Exception {
        var request = get(page.address());
        if (page.reader() != null) {
            request.with(SignedIn.as(page.reader()));
        }
        if (page.anew()) {
            request.header("X-Anew", "1");
        }
        mvc.perform(request);
        var statements = RecordedSql.of(() -> mvc.perform(request)).stream().filter(statement -> !statement.toLowerCase(Locale.ROOT).contains("spring_session")).toList();
        Files.writeString(SCRIPT, statements.isEmpty() ? "select 1;" : String.join(";\n", statements) + ";\n");
        return statements.size();
    }

    private void keep(MeasuredPage page, Instance application) throws Exception {
        var session = new BrowserSession(application.port());
        if (page.reader() != null) {
            session.signIn(page.reader(), PASSWORD);
        }
        var asking = HttpRequest.newBuilder(session.address(page.address())).header("X-Constant", "keep");
        var answer = session.send(asking);
        for (var one = 1; one < ConstantPages.AT_ONCE; one++) {
            session.send(asking);
        }
        var constant = session.send(HttpRequest.newBuilder(session.address(page.address())).header("X-Constant", "show"));
        if (answer.status() != 200 || Math.abs(answer.body().length() - constant.body().length()) > 100) {
            throw new AssertionError("%s: %d characters, and %d of constants".formatted(page.name(), answer.body().length(), constant.body().length()));
        }
    }

    private List<String> wrk(MeasuredPage page, Instance application, String constant) throws Exception {
        var command = new ArrayList<>(List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + SECONDS + "s", "--timeout", "20s", "-H", "Accept: text/html"));
        if (page.reader() != null) {
            var session = new BrowserSession(application.port());
            session.signIn(page.reader(), PASSWORD);
            command.addAll(List.of("-H", "Cookie: DANVANKHEO=" + session.sessionId()));
        }
        if (constant != null) {
            command.addAll(List.of("-H", "X-Constant: " + constant));
        }
        if (page.anew()) {
            command.addAll(List.of("-H", "X-Anew: 1"));
        }
        command.add("http://localhost:" + application.port() + page.address());
        return command;
    }

    private List<String> pgbench() {
        var server = URI.create(url.substring("jdbc:".length()));
        return List.of("pgbench", "-n", "-M", "prepared", "-c", CONNECTIONS, "-T", "" + SECONDS, "-f", SCRIPT.getFileName().toString(), "-h", server.getHost(), "-p", "" + server.getPort(),
                "-U", "danvankheo", server.getPath().substring(1));
    }

    private static void warm(List<String> command, int requests) {
        for (var done = 0L; done < requests;) {
            done += Load.ofPage(command, () -> Duration.ZERO).requests();
        }
    }

    /** What the database took of the processors so far, those of its processes that have ended included: their parent's account has them. */
    private Duration postgres() {
        var postmaster = ProcessHandle.of(database.queryForObject("select pg_backend_pid()", Long.class)).flatMap(ProcessHandle::parent).orElseThrow();
        var ticks = ticks(postmaster, 4) + postmaster.children().mapToLong(backend -> ticks(backend, 2)).sum();
        return Duration.ofMillis(ticks * 1_000 / TICKS_A_SECOND);
    }

    /** The first of the four times in {@code /proc/PID/stat}: own in user and in kernel, ended children's in user and in kernel. */
    private static long ticks(ProcessHandle process, int times) {
        try {
            var stat = Files.readString(Path.of("/proc", "" + process.pid(), "stat"));
            return Stream.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ")).skip(11).limit(times).mapToLong(Long::parseLong).sum();
        } catch (IOException ended) {
            return 0;
        }
    }

    private static double median(List<Load> loads, ToDoubleFunction<Load> of) {
        return loads.stream().mapToDouble(of).sorted().skip(loads.size() / 2).findFirst().orElseThrow();
    }

    private String id(String question) {
        return database.queryForObject(question, String.class);
    }

    private void say(String line) throws IOException {
        System.out.println(line);
        report.add(line);
        Files.write(Path.of("target", "pages.md"), report);
    }
}
