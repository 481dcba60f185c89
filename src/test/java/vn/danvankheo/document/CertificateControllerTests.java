package vn.danvankheo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.OvertakenPage;

/** The certificates of decision 22-QĐ/QU on printed stock; each test is undone. */
@HoanKiemTest
@TestPropertySource(properties = "danvankheo.demo-story=true")
@Transactional
class CertificateControllerTests {

    private static final String LAYOUT = "/khen-thuong/mau-giay-khen";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    private long collective;
    private long individual;

    @BeforeEach
    void rewarded() {
        database.sql("delete from commendation").update();
        collective = reward("HK-05", "CERTIFICATE_OF_MERIT", "COLLECTIVE", "Chi bộ tổ dân phố số 7");
        individual = reward("HK-05", "CERTIFICATE_OF_MERIT", "INDIVIDUAL", "Cá nhân điển hình");
        reward("HK-06", "CERTIFICATE_OF_MERIT", "COLLECTIVE", "Hội Phụ nữ phường Hàng Bồ");
        reward("HK-06", "PRAISE", "COLLECTIVE", "Tổ dân phố số 3");
    }

    @Test
    void aCertificateIsOnePageWithItsWordsAtTheirPlaces() throws Exception {
        try (var paper = Loader.loadPDF(bytes("/khen-thuong/%d/giay-khen.pdf?so=12&nguoiKy=(họ và tên)".formatted(collective), "quan"))) {
            var size = paper.getPage(0).getMediaBox();
            var words = words(paper, 1);

            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(List.of(Math.round(size.getWidth() * 25.4 / 72), Math.round(size.getHeight() * 25.4 / 72))).containsExactly(297L, 210L);
            assertThat(words.keySet()).contains("Chi bộ tổ dân phố số 7", "Phường Hàng Bạc", "Quyết định số 22-QĐ/QU ngày 16/10/2023", "12", "16", "10", "2023", "Phó Bí thư", "(họ và tên)");
            assertThat(words.get("2023").getXDirAdj() * 25.4 / 72).as("the year begins where its place does").isCloseTo(249, within(0.5));
            assertThat(middle(paper, "Chi bộ tổ dân phố số 7")).as("in the middle of its place").isCloseTo(148.5, within(1.0));
        }
    }

    @Test
    void aDecisionsCertificatesComeInOneFileBodiesFirstWithRunningNumbers() throws Exception {
        try (var paper = Loader.loadPDF(bytes("/khen-thuong/%d/giay-khen.pdf?so=98&ca=true".formatted(individual), "quan"))) {
            draw(paper);

            assertThat(paper.getNumberOfPages()).isEqualTo(3);
            assertThat(words(paper, 1).keySet()).contains("Chi bộ tổ dân phố số 7", "98");
            assertThat(words(paper, 2).keySet()).contains("Hội Phụ nữ phường Hàng Bồ", "99");
            assertThat(words(paper, 3).keySet()).contains("Cá nhân điển hình", "100");
            assertThat(words(paper, 3).get("Cá nhân điển hình").getXDirAdj() * 25.4 / 72).as("persons have a layout of their own").isCloseTo(70, within(0.5));
        }
    }

    @Test
    void aWardPrintsItsOwnAlone() throws Exception {
        try (var paper = Loader.loadPDF(bytes("/khen-thuong/%d/giay-khen.pdf?ca=true".formatted(collective), "phuong05"))) {
            assertThat(paper.getNumberOfPages()).isEqualTo(2);
        }
        mvc.perform(get("/khen-thuong/%d/giay-khen.pdf".formatted(collective)).with(SignedIn.as("phuong06"))).andExpect(status().isNotFound());
    }

    @Test
    void aLongAchievementIsSetSmallerUntilItFits() throws Exception {
        database.sql("update commendation set achievement = ?").param("Vận động nhân dân phân loại rác tại nguồn và giữ gìn ngõ phố xanh, sạch, đẹp. ".repeat(12)).update();

        try (var paper = Loader.loadPDF(bytes("/khen-thuong/%d/giay-khen.pdf".formatted(collective), "quan"))) {
            var lines = words(paper, 1).entrySet().stream().filter(line -> line.getKey().contains("phân loại")).toList();
            assertThat(lines).allSatisfy(line -> assertThat(line.getValue().getFontSizeInPt()).isLessThan(18));
        }
    }

    @Test
    void praiseHasNoCertificateAndSaysSo() throws Exception {
        var praise = database.sql("select id from commendation where form = 'PRAISE'").query(Long.class).single();

        mvc.perform(get("/khen-thuong/%d/giay-khen.pdf".formatted(praise)).with(SignedIn.as("quan"))).andExpect(status().isConflict())
                .andExpect(content().string(containsString("không phải giấy khen")));
    }

    @ParameterizedTest
    @CsvSource({"so=abc, phải là số nguyên", "so=0, bắt đầu từ 1"})
    void aNumberThatIsNoneIsRefusedBesideItsField(String query, String sentence) throws Exception {
        mvc.perform(get("/khen-thuong/%d/giay-khen.pdf?%s&nguoiKy=Bí thư".formatted(collective, query)).with(SignedIn.as("quan"))).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(sentence))).andExpect(content().string(containsString("value=\"Bí thư\"")));
    }

    @Test
    void movedWordsArePrintedWhereTheyWereMovedTo() throws Exception {
        send(arranged("places[YEAR].x", "255,5", "right", "2", "down", "-1,5")).andExpect(status().is3xxRedirection());

        try (var paper = Loader.loadPDF(bytes("/khen-thuong/%d/giay-khen.pdf".formatted(collective), "quan"))) {
            assertThat(words(paper, 1).get("2023").getXDirAdj() * 25.4 / 72).isCloseTo(257.5, within(0.5));
        }
        try (var paper = Loader.loadPDF(bytes("/khen-thuong/%d/giay-khen.pdf".formatted(individual), "quan"))) {
            assertThat(words(paper, 1).get("2023").getXDirAdj() * 25.4 / 72).as("the other layout stays").isCloseTo(249, within(0.5));
        }
        mvc.perform(get(LAYOUT).with(SignedIn.as("quan"))).andExpect(content().string(containsString("value=\"257,5\""))).andExpect(content().string(containsString("value=\"148,5\"")));
    }

    @ParameterizedTest
    @CsvSource({"places[YEAR].x, '290', Chữ ra ngoài tờ giấy", "places[YEAR].y, '209', Chữ ra ngoài tờ giấy", "places[YEAR].x, '-3', Chữ ra ngoài tờ giấy", "right, '-49', Chữ ra ngoài tờ giấy",
        "places[YEAR].x, 'xa', 'Nhập số mm'", "places[YEAR].x, '', 'Nhập số mm'", "places[YEAR].x, '1,25', nhiều nhất một chữ số", "places[YEAR].size, '4', Cỡ chữ từ 8 đến 60",
        "places[YEAR].size, '', Cỡ chữ từ 8 đến 60", "right, '51', Dời nhiều nhất 50 mm", "places[YEAR].align, 'CHEO', 'Chọn Trái, Giữa hoặc Phải'"})
    void whatWouldNotBeOnThePaperIsRefusedAndNothingTypedIsLost(String field, String typed, String sentence) throws Exception {
        send(arranged(field, typed, "places[DAY].x", "77,7")).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString(sentence)))
                .andExpect(content().string(containsString("value=\"77,7\"")));
        assertThat(database.sql("select count(*) from certificate_layout where district_id is not null").query(Long.class).single()).isZero();
    }

    @Test
    void aPreviewShowsWhatWasTypedAndKeepsNothing() throws Exception {
        send(arranged("places[YEAR].x", "100", "xem", "true")).andExpect(status().isOk()).andExpect(content().string(containsString("x=\"100.0\"")));
        mvc.perform(get(LAYOUT).with(SignedIn.as("quan"))).andExpect(content().string(not(containsString("x=\"100.0\""))));
    }

    @Test
    void whoeverWasOvertakenLooksAgain() throws Exception {
        send(arranged("places[YEAR].x", "100")).andExpect(status().is3xxRedirection());
        send(arranged("places[YEAR].x", "120", "version", "-1")).andExpect(OvertakenPage.shows("places[YEAR].x", "100"));
    }

    @Test
    void aTrialShowsThePlacesInFrames() throws Exception {
        try (var paper = Loader.loadPDF(bytes(LAYOUT + ".pdf?chuThe=INDIVIDUAL", "quan"))) {
            assertThat(words(paper, 1).keySet()).contains("Chi bộ tổ dân phố số 7");
        }
    }

    private MockHttpServletRequestBuilder arranged(String... typed) {
        var form = new TreeMap<String, String>();
        database.sql("select p.* from certificate_place p join certificate_layout l on l.id = p.layout_id where l.subject_type = 'COLLECTIVE' and l.district_id is null")
                .query(row -> {
                    var place = "places[%s].".formatted(row.getString("field"));
                    form.putAll(Map.of(place + "x", row.getString("x").replace('.', ','), place + "y", row.getString("y").replace('.', ','), place + "width",
                            row.getString("width").replace('.', ','), place + "size", row.getString("size"), place + "align", row.getString("align"), place + "shown", "true"));
                });
        var own = database.sql("select version from certificate_layout where district_id is not null and subject_type = 'COLLECTIVE'").query(Integer.class).optional();
        form.put("version", own.orElse(-1).toString());
        for (var at = 0; at < typed.length; at += 2) {
            form.put(typed[at], typed[at + 1]);
        }
        var request = post(LAYOUT);
        form.forEach(request::param);
        return request;
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(SignedIn.as("quan")));
    }

    private long reward(String ward, String form, String type, String recipient) {
        return database.sql("""
                insert into commendation (id, model_id, form, level, number, decided_on, organ, signer, recipient_type, recipient, achievement, request_key)
                select nextval('commendation_seq'), min(m.id), ?, 'DISTRICT', '22-QĐ/QU', '2023-10-16', 'Ban Thường vụ Quận ủy', 'Phó Bí thư', ?, ?, 'Vận động 80 hộ phân loại rác tại nguồn', gen_random_uuid()
                from registered_model m join unit u on u.id = m.ward_id where u.code = ? and m.of_year = 2023 returning id""").params(form, type, recipient, ward).query(Long.class).single();
    }

    /** The lines of a page, each with its first letter. */
    private static Map<String, TextPosition> words(PDDocument paper, int page) throws IOException {
        var found = new TreeMap<String, TextPosition>();
        var reader = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                found.put(text.strip(), letters.get(0));
            }
        };
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(paper);
        return found;
    }

    private static double middle(PDDocument paper, String line) throws IOException {
        var at = new ArrayList<Double>();
        var reader = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                var last = letters.get(letters.size() - 1);
                if (text.strip().equals(line)) {
                    at.add((letters.get(0).getXDirAdj() + last.getXDirAdj() + last.getWidthDirAdj()) / 2 * 25.4 / 72);
                }
            }
        };
        reader.getText(paper);
        return at.get(0);
    }

    private static void draw(PDDocument paper) throws IOException {
        Files.createDirectories(Path.of("target/pictures/papers"));
        for (var page = 0; page < paper.getNumberOfPages(); page++) {
            BufferedImage picture = new PDFRenderer(paper).renderImageWithDPI(page, 60);
            ImageIO.write(picture, "png", Path.of("target/pictures/papers/CERTIFICATE-%d.png".formatted(page + 1)).toFile());
        }
    }

    private byte[] bytes(String path, String username) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(username))).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    }
}
