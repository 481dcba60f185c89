package vn.danvankheo.attachment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.testing.Browser;
import vn.danvankheo.testing.HoanKiemTest;

/** An album that anybody may open, in a real browser: sending with and without JavaScript, and looking at what was sent. */
@HoanKiemTest
@Import({AlbumTests.Album.class, AlbumTests.Door.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlbumTests {

    private static final int DESK = 1366;
    private static final int PHONE = 390;
    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort
    private int port;
    @Autowired
    private Album album;
    @Autowired
    private Uploads uploads;
    @Autowired
    private MockMvc mvc;
    private Browser browser;

    /** How a feature uses files. */
    @Controller
    @RequestMapping("/thu-tep")
    @RequiredArgsConstructor
    static class Album {

        private final Uploads uploads;
        private final Attachments attachments;
        private final List<StoredFile> kept = new CopyOnWriteArrayList<>();

        @GetMapping
        String look(Model model) {
            model.addAttribute("exhibits", kept.stream().map(file -> new Exhibit(file, "", file.getStoredDay())).toList());
            return "attachment/album";
        }

        @PostMapping
        Object add(@RequestParam List<MultipartFile> files, NativeWebRequest request, RedirectAttributes redirect) {
            return uploads.receive(files, kept::add).answer(request, redirect, "redirect:/thu-tep");
        }

        @GetMapping("/tep/{file}")
        ResponseEntity<byte[]> file(@PathVariable UUID file) {
            return attachments.whole(file);
        }

        @GetMapping("/tep/{file}/nho")
        ResponseEntity<byte[]> thumbnail(@PathVariable UUID file) {
            return attachments.thumbnail(file);
        }
    }

    static class Door {

        @Bean
        @Order(0)
        SecurityFilterChain openAlbum(HttpSecurity http) {
            return http.securityMatcher("/thu-tep/**").authorizeHttpRequests(requests -> requests.anyRequest().permitAll()).build();
        }
    }

    @BeforeAll
    void open() {
        browser = Browser.open("http://localhost:" + port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @BeforeEach
    void anEmptyAlbum() {
        album.kept.clear();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void photosAndPapersGoOneByOneAndAreSeenAtOnce(int width) {
        var page = browser.page(width);
        page.navigate("/thu-tep");

        choose(page, photo("Ngõ 12 trước.jpg"), photo("Ngõ 12 sau.jpg"), file("Kế hoạch 31.docx", Samples.docx()));
        send(page);

        assertThat(page.getByText("Đã nhận 3 trên 3 tệp.")).isVisible();
        assertThat(page.getByAltText("Ảnh: Ngõ 12 sau.jpg")).isVisible();
        page.getByAltText("Ảnh: Ngõ 12 sau.jpg").scrollIntoViewIfNeeded();
        page.waitForFunction("[...document.images].every(image => image.complete && image.naturalWidth > 0)");
        browser.looksRight(page, "album");
        page.getByAltText("Ảnh: Ngõ 12 sau.jpg").click();
        assertThat(page).hasURL(Pattern.compile("/thu-tep/tep/[0-9a-f-]{36}"));
        assertThat(page.evaluate("document.images[0].naturalWidth")).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void whatIsRefusedIsToldBesideItsNameAndTheOthersAreKept(int width) {
        var page = browser.page(width);
        page.navigate("/thu-tep");

        choose(page, photo("Ngõ 12.jpg"), file("phim.mp4", "không phải ảnh".getBytes()));
        send(page);

        assertThat(page.getByText("Đã nhận 1 trên 2 tệp.")).isVisible();
        assertThat(row(page, "phim.mp4")).containsText("Loại tệp này không nhận.");
        browser.looksRight(page, "album-refused");
        button(page, "Xem các tệp đã gửi").click();
        assertThat(page.getByAltText("Ảnh: Ngõ 12.jpg")).isVisible();
    }

    @Test
    void whatIsTooBigIsToldBeforeItIsSent(@TempDir Path folder) throws IOException {
        var film = folder.resolve("ảnh to.jpg");
        Files.write(film, new byte[FileInspection.MOST_BYTES + 1]);
        var page = browser.page(PHONE);
        page.navigate("/thu-tep");
        page.route("**/thu-tep", route -> route.abort());

        page.getByLabel("Thêm ảnh, giấy tờ").setInputFiles(film);
        send(page);

        assertThat(row(page, "ảnh to.jpg")).containsText("Tệp lớn hơn 10 MB.");
    }

    @Test
    void whatWasLostOnTheWayIsSentAgain() {
        var page = browser.page(PHONE);
        page.navigate("/thu-tep");
        var tries = new AtomicInteger();
        page.route("**/thu-tep", route -> {
            if (route.request().method().equals("POST") && tries.getAndIncrement() == 0) {
                route.abort();
            } else {
                route.resume();
            }
        });

        choose(page, photo("Ngõ 12.jpg"));
        send(page);
        assertThat(page.getByText("Chưa gửi được, có thể do mất kết nối.")).isVisible();
        browser.screenshot(page, "album-lost");
        button(page, "Gửi lại Ngõ 12.jpg").click();

        assertThat(page.getByAltText("Ảnh: Ngõ 12.jpg")).isVisible();
    }

    @Test
    void withoutJavaScriptTheFormSendsThemAllAtOnce() {
        var page = browser.page(DESK, options -> options.setJavaScriptEnabled(false));
        page.navigate("/thu-tep");

        choose(page, photo("Ngõ 12.jpg"), file("rỗng.pdf", new byte[0]), file("Biên bản.pdf", Samples.pdf()));
        send(page);

        assertThat(page.locator("#files-receipts")).containsText("Ngõ 12.jpg: Đã nhận.");
        assertThat(page.locator("#files-receipts")).containsText("rỗng.pdf: Tệp trống (0 byte).");
        assertThat(page.getByLabel("Thêm ảnh, giấy tờ")).hasAttribute("aria-invalid", "true");
        assertThat(page.getByAltText("Ảnh: Ngõ 12.jpg")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Biên bản.pdf"))).isVisible();
        browser.screenshot(page, "album-plain");
    }

    @Test
    void aFormWithoutAFileIsAskedForOne() {
        var page = browser.page(PHONE);
        page.navigate("/thu-tep");

        send(page);

        assertThat(page.locator("#files-receipts")).containsText("Chưa chọn tệp nào.");
    }

    @Test
    void aHundredMegabytesAreAnsweredBesideTheField() throws Exception {
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var page = browser.send(HttpRequest.newBuilder(address()).build(), BodyHandlers.ofString()).body();
        var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page).results().findFirst().orElseThrow().group(1);
        var body = List.of("--cut\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n--cut\r\nContent-Disposition: form-data; name=\"files\"; filename=\"phim.mp4\"\r\n\r\n"
                .formatted(token).getBytes(), new byte[100 * MEGABYTE], "\r\n--cut--\r\n".getBytes());

        var answer = browser.send(HttpRequest.newBuilder(address()).header("Content-Type", "multipart/form-data; boundary=cut").header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArrays(body)).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"name\":\"phim.mp4\"", "\"ok\":false", "Tệp lớn hơn 10 MB.");
    }

    @Test
    void aFileCarriesItsOwnPolicyAndIsAskedForAgainEachTime() throws Exception {
        uploads.receive(List.of(new MockMultipartFile("files", "Ngõ 12.jpg", null, Samples.jpeg(40, 30))), album.kept::add);
        var photo = HttpRequest.newBuilder(URI.create(address() + "/tep/" + album.kept.get(0).getId()));

        var first = HttpClient.newHttpClient().send(photo.build(), BodyHandlers.ofByteArray());
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().allValues("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(first.headers().allValues("Cache-Control")).containsExactly("no-cache, private");
        assertThat(first.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(first.headers().firstValueAsLong("Content-Length")).hasValue(first.body().length);

        var again = HttpClient.newHttpClient().send(photo.header("If-None-Match", first.headers().firstValue("ETag").orElseThrow()).build(), BodyHandlers.ofByteArray());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aFormThatLacksTheFieldIsAnsweredWith400() throws Exception {
        mvc.perform(multipart("/thu-tep").with(csrf())).andExpect(status().isBadRequest());
    }

    @Test
    void moreThanOneFormMayHoldIsAnsweredToABrowserThatSendsItAllTheSame() throws Exception {
        assertThat(answerTo("Content-Length: " + 120L * MEGABYTE, 120)).startsWith("HTTP/1.1 413").contains("<h1>Tệp quá lớn</h1>", "110 MB");
    }

    @Test
    void anUploadThatBreaksOffIsAnsweredWith400() throws Exception {
        assertThat(answerTo("Content-Length: " + 5L * MEGABYTE, 1)).startsWith("HTTP/1.1 400").contains("<h1>Yêu cầu chưa đúng</h1>");
    }

    /** Sends a file of so many megabytes, whatever the header said of it, hangs up, and reads what comes back. */
    private String answerTo(String header, int megabytes) throws IOException {
        try (var line = new Socket("localhost", port)) {
            line.setSoTimeout(60_000);
            var out = line.getOutputStream();
            out.write("POST /thu-tep HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nContent-Type: multipart/form-data; boundary=cut\r\n%s\r\n\r\n".formatted(header).getBytes());
            out.write("--cut\r\nContent-Disposition: form-data; name=\"files\"; filename=\"phim.mp4\"\r\n\r\n".getBytes());
            for (var sent = 0; sent < megabytes; sent++) {
                out.write(new byte[MEGABYTE]);
            }
            line.shutdownOutput();
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private URI address() {
        return URI.create("http://localhost:" + port + "/thu-tep");
    }

    private static void choose(Page page, FilePayload... files) {
        page.getByLabel("Thêm ảnh, giấy tờ").setInputFiles(files);
    }

    private static void send(Page page) {
        button(page, "Gửi tệp").click();
    }

    private static Locator row(Page page, String name) {
        return page.locator("li", new Page.LocatorOptions().setHasText(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static FilePayload photo(String name) {
        return file(name, Samples.jpeg(400, 300));
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }
}
