package vn.danvankheo.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.web.servlet.DispatcherServlet;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.attachment.Samples;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;

/** Phường Hàng Buồm (HK-09) shows with photos and papers what came of its model. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=model-pages") // writes, so in a context and database of its own
class EvidenceControllerTests {

    private static final String WARD = "phuong09";
    private static final byte[] PHOTO = Samples.jpeg(640, 480);

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    private long id;

    @BeforeEach
    void aModelIsRegistered() throws Exception {
        id = TypedRegistration.registered(mvc, database, "HK-09", WARD);
    }

    @Test
    void aWardsPhotosAndPapersAreSeenByWhoeverSeesTheModel() throws Exception {
        send(file("ngo-12.jpg", PHOTO), file("ke-hoach.pdf", Samples.pdf())).andExpect(redirectedUrl("/mo-hinh/" + id + "#minh-chung"));

        for (var reader : List.of(WARD, "quan", "lanhdao")) {
            seen(reader, allOf(containsString(">(2/30)<"), containsString(path("ngo-12.jpg") + "/nho\""), containsString(path("ke-hoach.pdf") + "\""), containsString("Gửi ảnh, giấy tờ")));
            mvc.perform(get(path("ngo-12.jpg")).with(SignedIn.as(reader))).andExpect(status().isOk()).andExpect(content().contentType(MediaType.IMAGE_JPEG))
                    .andExpect(header().string("Content-Security-Policy", "sandbox; default-src 'none'"));
            mvc.perform(get(path("ngo-12.jpg") + "/nho").with(SignedIn.as(reader))).andExpect(status().isOk());
        }
        seen(WARD, containsString(path("ngo-12.jpg") + "/sua"));
        seen("quan", not(containsString(path("ngo-12.jpg") + "/sua")));
        assertThat(audited()).containsExactly("evidence.added phuong09 ngo-12.jpg", "evidence.added phuong09 ke-hoach.pdf");
    }

    @Test
    void aFileIsFoundUnderItsOwnModelAlone() throws Exception {
        send(file("ngo-12.jpg", PHOTO));
        var path = path("ngo-12.jpg");
        var elsewhere = TypedRegistration.registered(mvc, database, "HK-08", "phuong08");

        for (var stranger : List.of(path.replace("/" + id + "/", "/" + elsewhere + "/"), path)) {
            for (var part : List.of("", "/nho", "/sua")) {
                mvc.perform(get(stranger + part).with(SignedIn.as("phuong08"))).andExpect(status().isNotFound());
            }
            act(post(stranger + "/sua").param("caption", "Của tôi"), "phuong08").andExpect(status().isNotFound());
            act(post(stranger + "/cong-bo").param("released", "true"), "phuong08").andExpect(status().isNotFound());
            act(post(stranger + "/go"), "phuong08").andExpect(status().isNotFound());
        }
        act(files(id, file("la.jpg", PHOTO)), "phuong08").andExpect(status().isNotFound());
        mvc.perform(get("/mo-hinh/{id}/tep/khong-phai", id).with(SignedIn.as(WARD))).andExpect(status().isNotFound());
        assertThat(kept()).containsExactly("ngo-12.jpg");
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of("phim.mp4", new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2'}, "Loại tệp này không nhận."),
                Arguments.of("anh.jpg", "MZ this program cannot be run in DOS mode".getBytes(), "Nội dung tệp không đúng với đuôi của tên tệp."),
                Arguments.of("anh.jpg", new byte[11 * 1024 * 1024], "Tệp lớn hơn 10 MB."),
                Arguments.of("trong.jpg", new byte[0], "Tệp trống (0 byte)."),
                Arguments.of("dai.png", Samples.pngThatSaysItIs(5_000, 30_000), "Ảnh 5.000 × 30.000 điểm ảnh là quá lớn."),
                Arguments.of("nua.jpg", Samples.half(PHOTO), "Tệp bị hỏng hoặc bị cắt giữa chừng"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("badFiles")
    void aBadFileIsToldBesideTheFieldAndTheGoodOnesAreKept(String name, byte[] content, String sentence) throws Exception {
        var answer = send(file("ngo-12.jpg", PHOTO), file(name, content), file("ngo-35.jpg", Samples.jpeg(300, 200))).andExpect(status().is3xxRedirection()).andReturn();

        mvc.perform(get("/mo-hinh/{id}", id).requestAttr(DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE, answer.getFlashMap()).with(SignedIn.as(WARD)))
                .andExpect(content().string(allOf(containsString("id=\"files-receipts\""), containsString(sentence), containsString("aria-invalid=\"true\" aria-describedby=\"files-receipts"))));
        assertThat(kept()).containsExactly("ngo-12.jpg", "ngo-35.jpg");
        act(files(id, file(name, content)).accept(MediaType.APPLICATION_JSON), WARD).andExpect(status().isUnprocessableContent()).andExpect(jsonPath("$.ok").value(false));
    }

    @Test
    void aPathInTheNameIsOnlyAName() throws Exception {
        send(file("../../../etc/C:\\anh\\ngo-12.jpg", PHOTO));

        assertThat(kept()).containsExactly("ngo-12.jpg");
    }

    @Test
    void theSameFileIsKeptOnce() throws Exception {
        send(file("ngo-12.jpg", PHOTO));

        act(files(id, file("ban-sao.jpg", PHOTO)).accept(MediaType.APPLICATION_JSON), WARD).andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.sentence").value("Mô hình đã có tệp này, không cần gửi lại."));
        assertThat(kept()).containsExactly("ngo-12.jpg");
        assertThat(database.sql("select count(*) from stored_file where name = 'ban-sao.jpg'").query(Integer.class).single()).isZero();
    }

    @Test
    void thirtyAreEnoughHoweverManyComeAtOnce() throws Exception {
        for (var number = 1; number <= 28; number++) {
            send(file("anh-" + number + ".png", Samples.png(40 + number, 30)));
        }
        var people = Executors.newFixedThreadPool(4);
        try {
            var presses = IntStream.range(0, 4).<Callable<Integer>>mapToObj(number -> () -> act(files(id, file("them-" + number + ".png", Samples.png(100 + number, 30)))
                    .accept(MediaType.APPLICATION_JSON), WARD).andReturn().getResponse().getStatus()).toList();
            var answers = people.invokeAll(presses).stream().map(answer -> {
                try {
                    return answer.get();
                } catch (Exception failed) {
                    throw new AssertionError(failed);
                }
            }).toList();
            assertThat(answers).containsExactlyInAnyOrder(200, 200, 422, 422);
        } finally {
            people.shutdown();
        }

        assertThat(kept()).hasSize(30);
        seen(WARD, containsString(">(30/30)<"));
        act(files(id, file("nua.png", Samples.png(200, 30))).accept(MediaType.APPLICATION_JSON), WARD)
                .andExpect(jsonPath("$.sentence").value("Mô hình đã có đủ 30 tệp nên tệp này chưa nhận. Gỡ bớt tệp không cần nữa rồi gửi lại."));
    }

    @Test
    void photosComeWithTheirProgressEntryAndStayWhenItIsRefused() throws Exception {
        var key = UUID.randomUUID().toString();
        var refused = entry(key, "nhiều", file("ngo-12.jpg", PHOTO), file("trong.jpg", new byte[0])).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("Phải là một số"), containsString("Tệp trống (0 byte)"), containsString("Đã gửi kèm lần ghi này"))));
        refused.andExpect(content().string(containsString(path("ngo-12.jpg") + "/nho")));

        entry(key, "62").andExpect(redirectedUrl("/mo-hinh/" + id));

        var page = mvc.perform(get("/mo-hinh/{id}", id).with(SignedIn.as("quan"))).andReturn().getResponse().getContentAsString();
        assertThat(page.substring(page.indexOf("Kết quả: Hộ phân loại rác 62 %"))).contains(path("ngo-12.jpg") + "/nho");
        assertThat(page).doesNotContain("Gửi ảnh, giấy tờ");
        assertThat(kept()).containsExactly("ngo-12.jpg");
    }

    @Test
    void aPhotoAloneIsAnEntryToo() throws Exception {
        entry(UUID.randomUUID().toString(), "", file("ngo-12.jpg", PHOTO)).andExpect(redirectedUrl("/mo-hinh/" + id));

        seen("quan", containsString("Gửi ảnh, giấy tờ"));
    }

    @Test
    void aCaptionSaysWhatIsToBeSeen() throws Exception {
        send(file("ngo-12.jpg", PHOTO));
        var path = path("ngo-12.jpg");
        mvc.perform(get(path + "/sua").with(SignedIn.as(WARD))).andExpect(status().isOk()).andExpect(content().string(containsString("Cho phép công bố")));

        act(post(path + "/sua").param("caption", "Ngõ 12 sau khi dọn"), WARD).andExpect(redirectedUrl("/mo-hinh/" + id));
        act(post(path + "/sua").param("caption", "x".repeat(201)), WARD).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ô này dài quá 200 ký tự.")));
        act(post(path + "/sua").param("caption", "Ngõ 12 sau khi dọn"), WARD).andExpect(redirectedUrl("/mo-hinh/" + id));
        assertThat(audited()).as("what was changed once is told once, without the words").containsExactly("evidence.added phuong09 ngo-12.jpg", "evidence.described phuong09 ngo-12.jpg");

        seen("quan", containsString("alt=\"Ảnh: Ngõ 12 sau khi dọn\""));
    }

    @Test
    void theWardConsentsToShowingAPhotoAndMayTakeItBack() throws Exception {
        send(file("ngo-12.jpg", PHOTO), file("ke-hoach.pdf", Samples.pdf()));
        var path = path("ngo-12.jpg");
        assertThat(released()).isEmpty();

        act(post(path + "/cong-bo").param("released", "true"), WARD).andExpect(redirectedUrl(path + "/sua"));
        assertThat(released()).as("without saying how those in the photo agreed").isEmpty();
        act(post(path + "/cong-bo").param("released", "true").param("consent", "WRITTEN"), WARD).andExpect(redirectedUrl(path + "/sua"));
        act(post(path + "/cong-bo").param("released", "true").param("consent", "SPOKEN"), WARD).andExpect(redirectedUrl(path + "/sua"));

        assertThat(released()).containsExactly("ngo-12.jpg, phuong09");
        mvc.perform(get(path + "/sua").with(SignedIn.as(WARD))).andExpect(content().string(containsString("đồng ý: bằng văn bản")));
        seen("quan", containsString("<strong>1</strong> ảnh được phường cho phép công bố"));
        mvc.perform(get(path + "/sua").with(SignedIn.as(WARD))).andExpect(content().string(allOf(containsString("Phường cho phép đưa ảnh này ra trưng bày"), containsString(WARD))));
        act(post(path("ke-hoach.pdf") + "/cong-bo").param("released", "true").param("consent", "SPOKEN"), WARD).andExpect(status().isNotFound());

        act(post(path + "/cong-bo").param("released", "false"), WARD).andExpect(status().is3xxRedirection());
        assertThat(released()).isEmpty();
        assertThat(audited().subList(2, 4)).containsExactly("evidence.released phuong09 ngo-12.jpg", "evidence.held-back phuong09 ngo-12.jpg");
    }

    @Test
    void whatIsTakenBackIsGoneAndSaysWhoTookIt() throws Exception {
        send(file("ngo-12.jpg", PHOTO));
        var path = path("ngo-12.jpg");
        act(post(path + "/cong-bo").param("released", "true").param("consent", "SPOKEN"), WARD);

        act(post(path + "/go"), WARD).andExpect(redirectedUrl("/mo-hinh/" + id));
        act(post(path + "/go"), WARD).andExpect(status().isNotFound());

        mvc.perform(get(path).with(SignedIn.as(WARD))).andExpect(status().isNotFound());
        assertThat(kept()).isEmpty();
        assertThat(released()).isEmpty();
        assertThat(database.sql("select count(*) from stored_file where id::text = ?").param(path.substring(path.lastIndexOf('/') + 1)).query(Integer.class).single()).isZero();
        var page = mvc.perform(get("/mo-hinh/{id}", id).with(SignedIn.as("quan"))).andReturn().getResponse().getContentAsString();
        assertThat(page.replaceAll("<[^>]*>", "")).contains("Đã gỡ ngo-12.jpg (phuong09, 18/12/2023).");
        send(file("ngo-12.jpg", PHOTO));
        assertThat(kept()).containsExactly("ngo-12.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPRAISED", "RECOGNIZED"})
    void whatWasAppraisedKeepsItsEvidenceAndTakesMore(String state) throws Exception {
        send(file("ngo-12.jpg", PHOTO));
        database.sql("update registered_model set status = ? where id = ?").params(state, id).update();

        act(post(path("ngo-12.jpg") + "/go"), WARD).andExpect(status().isConflict()).andExpect(content().string(containsString("nên không gỡ minh chứng được nữa.")));
        mvc.perform(get(path("ngo-12.jpg") + "/sua").with(SignedIn.as(WARD))).andExpect(content().string(not(containsString("Gỡ tệp"))));
        send(file("le-cong-nhan.jpg", Samples.jpeg(300, 200)));

        assertThat(kept()).containsExactly("ngo-12.jpg", "le-cong-nhan.jpg");
    }

    @Test
    void aStoppedModelTakesNoEvidence() throws Exception {
        database.sql("update registered_model set status = 'STOPPED' where id = ?").param(id).update();

        send(file("ngo-12.jpg", PHOTO)).andExpect(status().isConflict()).andExpect(content().string(containsString("Mô hình đang ở trạng thái “Đã dừng” nên không thêm")));
        assertThat(kept()).isEmpty();
    }

    @Test
    void theModelsPageCostsTheSameHoweverManyFilesItHas() throws Exception {
        send(file("mot.jpg", Samples.jpeg(41, 30)));
        var few = StatementCount.of(() -> seen("quan", containsString("(1/30)"))).count();
        for (var number = 2; number <= 9; number++) {
            send(file("anh-" + number + ".png", Samples.png(40 + number, 30)));
        }

        assertThat(StatementCount.of(() -> seen("quan", containsString("(9/30)"))).count()).isEqualTo(few);
        assertThat(StatementCount.of(() -> mvc.perform(get(path("mot.jpg") + "/nho").with(SignedIn.as("quan"))).andExpect(status().isOk())).count()).isLessThan(9);
    }

    private ResultActions entry(String key, String value, MockMultipartFile... files) throws Exception {
        var request = multipart("/mo-hinh/{id}/ket-qua", id);
        Stream.of(files).forEach(request::file);
        return act(request.param("key", key).param("day", "18/12/2023").param("values[0]", value), WARD);
    }

    private ResultActions send(MockMultipartFile... files) throws Exception {
        return act(files(id, files), WARD);
    }

    private static MockMultipartHttpServletRequestBuilder files(long model, MockMultipartFile... files) {
        var request = multipart("/mo-hinh/{id}/tep", model);
        Stream.of(files).forEach(request::file);
        return request;
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, "application/octet-stream", content);
    }

    private ResultActions act(MockMultipartHttpServletRequestBuilder request, String who) throws Exception {
        return mvc.perform(request.with(csrf()).with(SignedIn.as(who)));
    }

    private ResultActions act(MockHttpServletRequestBuilder request, String who) throws Exception {
        return mvc.perform(request.with(csrf()).with(SignedIn.as(who)));
    }

    private void seen(String who, Matcher<String> matcher) throws Exception {
        mvc.perform(get("/mo-hinh/{id}", id).with(SignedIn.as(who))).andExpect(status().isOk()).andExpect(content().string(matcher));
    }

    private String path(String name) {
        return "/mo-hinh/" + id + "/tep/" + database.sql("select max(file_id::text) from evidence where model_id = ? and name = ?").params(id, name).query(String.class).single();
    }

    private List<String> kept() {
        return database.sql("select name from evidence where model_id = ? and file_id is not null order by id").param(id).query(String.class).list();
    }

    private List<String> released() {
        return database.sql("select name || ', ' || released_by from evidence where model_id = ? and released_at is not null").param(id).query(String.class).list();
    }

    private List<String> audited() {
        return database.sql("""
                select action || ' ' || actor || ' ' || detail from audit_entry
                where subject like (select code || ',%' from registered_model where id = ?) and action like 'evidence.%' order by id""").param(id).query(String.class).list();
    }
}
