package vn.danvankheo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvankheo.account.BrowserSession;
import vn.danvankheo.testing.Instance;

/**
 * Cả nước một năm: how long it takes an administrator to bring in 3,321 wards' 38 figures of twelve months through the import page, from an application
 * that has 512 MB, and a database that is as durable as the one it comes with; then the same file again, of which every row is there already.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportBenchmark {

    private static final int DISTRICTS = 185;
    private static final int WARDS = 3_321;
    private static final int TARGETS = 38;
    private static final int MONTHS = 12;
    private static final String ONCE = "cho-lan-dau-01";
    private static final String PASSWORD = "khong-de-doan-2023";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern HEAP = Pattern.compile("(\\d+)M->(\\d+)M");
    private static final Path COLLECTIONS = Path.of("target", "instances", "import-benchmark-gc.log");
    private static final Random RANDOM = new Random(2023);

    private static EmbeddedPostgres postgres;
    private static JdbcClient database;
    private static Instance application;
    private static BrowserSession admin;
    private static byte[] country;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        country = country();
        var folder = Files.createDirectories(Path.of("target", "postgres").toAbsolutePath());
        System.setProperty("ot.epg.working-dir", folder.toString());
        postgres = EmbeddedPostgres.builder().setDataDirectory(Files.createTempDirectory(folder, "import"))
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").setServerConfig("full_page_writes", "on").setPGStartupWait(Duration.ofMinutes(1)).start();
        database = JdbcClient.create(postgres.getPostgresDatabase());
        application = new Instance("import-benchmark", List.of("-Xmx512m", "-Xlog:gc:file=" + COLLECTIONS),
                List.of("spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"), "spring.datasource.username=postgres", "spring.datasource.password=",
                        "danvankheo.admin-password=" + ONCE, "danvankheo.second-factor.required-of="));
        admin = new BrowserSession(application.port());
        admin.signIn("admin", ONCE);
        admin.post("/mat-khau", "current", ONCE, "chosen", PASSWORD, "again", PASSWORD);
    }

    @AfterAll
    static void stop() throws IOException {
        application.close();
        postgres.close();
    }

    @Test
    @Order(1)
    void aWholeCountrysYear() throws InterruptedException {
        bringIn("A whole country's year");

        assertThat(database.sql("select count(*) from figure where counted_value is not null").query(Integer.class).single()).isEqualTo(WARDS * TARGETS * MONTHS);
    }

    @Test
    @Order(2)
    void theSameAgain() throws InterruptedException {
        bringIn("The same again");

        assertThat(database.sql("select count(*) from figure").query(Integer.class).single()).isEqualTo(WARDS * TARGETS * MONTHS);
    }

    private static void bringIn(String what) throws InterruptedException {
        System.out.printf("%s (%,d figures, a file of %.1f MB):%n", what, WARDS * TARGETS * MONTHS, country.length / 1e6);
        var from = System.nanoTime();
        var preview = send(country);
        System.out.printf("  sent and looked through   %6.1f s%n", since(from));
        var confirmed = System.nanoTime();
        assertThat(admin.post(preview + "/xac-nhan").status()).isEqualTo(302);
        var page = admin.get(preview + "/tien-do").body();
        while (page.contains("<progress")) {
            Thread.sleep(2_000);
            page = admin.get(preview + "/tien-do").body();
        }
        assertThat(page).contains("Đã nhập");
        System.out.printf("  confirmed until all stood %6.1f s%n  together                  %6.1f s%n", since(confirmed), since(from));
        System.out.printf("  heap: %d MB at most, %d MB after a collection%n", heap(1), heap(2));
    }

    /** The page of the file, as a browser is led to it. */
    private static String send(byte[] file) {
        var token = CSRF.matcher(admin.get("/nhap-du-lieu").body()).results().map(found -> found.group(1)).findFirst().orElseThrow();
        var body = new ByteArrayOutputStream();
        body.writeBytes("--X\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ca-nuoc.zip\"\r\n\r\n"
                .formatted(token).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--X--\r\n".getBytes(StandardCharsets.UTF_8));
        var answer = admin.send(HttpRequest.newBuilder(admin.address("/nhap-du-lieu")).header("Content-Type", "multipart/form-data; boundary=X")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        return answer.location();
    }

    private static double since(long from) {
        return (System.nanoTime() - from) / 1e9;
    }

    /** @param group 1: before the collections, 2: after them */
    private static int heap(int group) {
        try {
            return HEAP.matcher(Files.readString(COLLECTIONS)).results().map((MatchResult collection) -> collection.group(group)).mapToInt(Integer::parseInt).max().orElse(0);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static byte[] country() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file); var csv = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
            sheet(zip, csv, Sheet.UNITS);
            for (var district = 0; district < DISTRICTS; district++) {
                csv.append("Q%03d,DISTRICT,Quận %1$d,,,1981-01-01,\n".formatted(district));
            }
            for (var ward = 0; ward < WARDS; ward++) {
                csv.append("%s,WARD,Phường %d,,Q%03d,1981-01-01,\n".formatted(code(ward), ward, ward % DISTRICTS));
            }
            sheet(zip, csv, Sheet.TARGETS);
            for (var district = 0; district < DISTRICTS; district++) {
                csv.append("2023,KT,GROUP,,Kinh tế,ECONOMY,,,,,,,,,,ACTIVE,Q%03d\n".formatted(district));
                for (var target = 0; target < TARGETS; target++) {
                    csv.append("2023,KT-%02d,TARGET,KT,Chỉ tiêu %1$d,ECONOMY,hộ,%s,AT_LEAST,50,,%s,SUM,WARDS,VALUE,ACTIVE,Q%03d\n"
                            .formatted(target, isShare(target) ? "RATIO" : "NUMBER", isShare(target) ? "LATEST" : "SUM", district));
                }
            }
            sheet(zip, csv, Sheet.REPORTS);
            for (var month = 1; month <= MONTHS; month++) {
                for (var ward = 0; ward < WARDS; ward++) {
                    csv.append("%s,2023-%02d,ACCEPTED,2023-%2$02d-18T09:00:00+07:00,2023-%2$02d-25T09:00:00+07:00,%s,%s\n".formatted(code(ward), month,
                            "Nhân dân phường %d quan tâm đến chỉnh trang tuyến phố, vệ sinh môi trường. ".formatted(ward).repeat(4), "Một số tổ nộp số liệu chậm; tháng %d. ".formatted(month).repeat(3)));
                }
            }
            sheet(zip, csv, Sheet.FIGURES);
            for (var month = 1; month <= MONTHS; month++) {
                for (var ward = 0; ward < WARDS; ward++) {
                    for (var target = 0; target < TARGETS; target++) {
                        csv.append(code(ward)).append(",2023-%02d,KT-%02d,".formatted(month, target)).append(figure(target)).append('\n');
                    }
                }
            }
            csv.flush();
        }
        return file.toByteArray();
    }

    private static void sheet(ZipOutputStream zip, Writer csv, Sheet sheet) throws IOException {
        csv.flush();
        zip.putNextEntry(new ZipEntry(sheet.title() + ".csv"));
        csv.append(String.join(",", sheet.columns())).append(sheet == Sheet.TARGETS ? ",district\n" : "\n");
    }

    private static String figure(int target) {
        if (isShare(target)) {
            var of = 100 + RANDOM.nextInt(900);
            return RANDOM.nextInt(of) + "," + of;
        }
        return target % 3 == 0 ? BigDecimal.valueOf(RANDOM.nextInt(10_000_000), 2) + "," : RANDOM.nextInt(500) + ",";
    }

    private static boolean isShare(int target) {
        return target % 5 == 4;
    }

    private static String code(int ward) {
        return "Q%03d-P%02d".formatted(ward % DISTRICTS, ward / DISTRICTS);
    }
}
