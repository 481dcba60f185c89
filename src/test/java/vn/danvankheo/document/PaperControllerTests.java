package vn.danvankheo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;

/** The papers of the year 2023, downloaded from the pages that they are printed from; each test is undone. */
@HoanKiemTest
@Transactional
class PaperControllerTests {

    private static final Pattern MODEL = Pattern.compile("MH-2023-[0-9]{3}");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;

    @Test
    void aWardDownloadsItsMonthForWord() throws Exception {
        var path = "/giao-ban/%d/van-ban.docx".formatted(report("HK-05", "2023-11-01"));

        mvc.perform(get(path).with(SignedIn.as("phuong05")))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document"))
                .andExpect(header().string("Content-Disposition", containsString(
                        "filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20th%C3%A1ng%2011-2023%2C%20Ph%C6%B0%E1%BB%9Dng%20H%C3%A0ng%20B%E1%BA%A1c.docx")));
        assertThat(word(path, "phuong05")).contains("QUẬN ỦY HOÀN KIẾM", "ĐẢNG ỦY PHƯỜNG", "HÀNG BẠC", "-BC/ĐU", "Kết quả công tác dân vận tháng 11 năm 2023",
                "I- TÌNH HÌNH TRONG THÁNG", "Thu thuế, phí do phường vận động", "T/M ĐẢNG ỦY", "Lưu Đảng ủy.").doesNotContain("DỰ THẢO");
    }

    @Test
    void aWardDownloadsItsMonthAsPdf() throws Exception {
        var path = "/giao-ban/%d/van-ban.pdf".formatted(report("HK-05", "2023-11-01"));

        mvc.perform(get(path).with(SignedIn.as("phuong05"))).andExpect(status().isOk()).andExpect(content().contentType("application/pdf"));
        assertThat(pdf(path, "phuong05")).contains("ĐẢNG CỘNG SẢN VIỆT NAM", "Kết quả công tác dân vận tháng 11 năm 2023", "triệu đồng");
    }

    @Test
    void aReturnedReportSaysThatItIsADraft() throws Exception {
        var id = report("HK-05", "2023-11-01");
        database.sql("update briefing_report set status = 'RETURNED', return_reason = 'Chưa khớp.', accepted_at = null where id = ?").param(id).update();

        assertThat(word("/giao-ban/%d/van-ban.docx".formatted(id), "phuong05")).contains("(DỰ THẢO)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf"})
    void anotherWardsPapersAreNotFound(String format) throws Exception {
        mvc.perform(get("/giao-ban/%d/van-ban.%s".formatted(report("HK-05", "2023-11-01"), format)).with(SignedIn.as("phuong01"))).andExpect(status().isNotFound());
        mvc.perform(get("/mo-hinh/%d/van-ban.%s".formatted(model("HK-05"), format)).with(SignedIn.as("phuong01"))).andExpect(status().isNotFound());
        mvc.perform(get("/chi-tieu/van-ban.%s?phuong=HK-05".formatted(format)).with(SignedIn.as("phuong01"))).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mo-hinh/van-ban.xlsx", "/chi-tieu/van-ban.docx?thang=1999-12", "/chi-tieu/van-ban.docx?thang=2024-03", "/chi-tieu/van-ban.pdf?quan=BD",
        "/chi-tieu/van-ban.pdf?phuong=HK", "/giao-ban/0/van-ban.pdf"})
    void whatThereIsNotIsNotFound(String path) throws Exception {
        mvc.perform(get(path).with(SignedIn.as("quan"))).andExpect(status().isNotFound());
    }

    @Test
    void theDistrictsTableOfTargetsSaysWhatItsBoardSays() throws Exception {
        var paper = word("/chi-tieu/van-ban.docx?thang=2023-11", "quan");

        assertThat(paper).contains("BAN DÂN VẬN", "31/38 chỉ tiêu hoàn thành (12 vượt, 19 đạt)", "Quận Hoàn Kiếm, tính đến hết tháng 11", "TRƯỞNG BAN");
        assertThat(paper.lines().filter(line -> line.matches("38\t.*"))).hasSize(1);
        assertThat(pdf("/chi-tieu/van-ban.pdf?thang=2023-11", "quan")).contains("31/38 chỉ tiêu hoàn thành");
    }

    @Test
    void aYearWithoutTargetsHasNoTableAndSaysSo() throws Exception {
        mvc.perform(get("/chi-tieu/van-ban.pdf?thang=2015-05").with(SignedIn.as("quan"))).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Năm 2015 Quận Hoàn Kiếm chưa có bộ chỉ tiêu nên chưa in biểu được.")));
    }

    @Test
    void aWardsTableOfTargetsIsItsOwn() throws Exception {
        assertThat(word("/chi-tieu/van-ban.docx?thang=2023-11", "phuong05")).contains("Phường Hàng Bạc, tính đến hết tháng 11").doesNotContain("31/38");
    }

    @ParameterizedTest
    @CsvSource({"quan, nam=2023, 200", "quan, nam=2023&phuong=HK-07, 14", "quan, trangThai=SUBMITTED, 17", "phuong07, nam=2023, 14"})
    void theRegisterOnPaperHoldsWhatTheListFindsOnAllItsPages(String username, String query, int found) throws Exception {
        var paper = word("/mo-hinh/van-ban.docx?" + query, username);

        assertThat(paper).contains("Tổng số: %d mô hình.".formatted(found));
        assertThat(MODEL.matcher(paper).results().map(hit -> hit.group()).toList()).hasSize(found).isSorted();
    }

    @Test
    void aRegisterOfMoreThanAThousandIsToBeNarrowedFirst() throws Exception {
        database.sql("""
                insert into registered_model (id, owner_id, title, subject_type, field, kind, status, of_year, ward_id, district_id, code)
                select nextval('registered_model_seq'), m.owner_id, m.title, m.subject_type, m.field, m.kind, 'REGISTERED', m.of_year, m.ward_id, m.district_id, 'MH-2023-' || n
                from registered_model m, generate_series(1001, 1801) n where m.code = 'MH-2023-007'""").update();

        mvc.perform(get("/mo-hinh/van-ban.pdf").with(SignedIn.as("quan"))).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Danh sách có 1.001 mô hình, một văn bản chứa nhiều nhất 1.000.")));
    }

    @Test
    void aModelsRegistrationIsAFormToSign() throws Exception {
        var path = "/mo-hinh/%d/van-ban.".formatted(database.sql("select id from registered_model where code = 'MH-2023-007'").query(Long.class).single());

        assertThat(word(path + "docx", "quan")).contains("PHIẾU ĐĂNG KÝ", "CHI BỘ TỔ DÂN PHỐ SỐ 7", "Khéo trong vận động phân loại rác tại nguồn", "T/M CHI BỘ");
        assertThat(pdf(path + "pdf", "phuong01")).contains("Khéo trong vận động phân loại rác tại nguồn");
    }

    @ParameterizedTest
    @CsvSource({"Ban Thường vụ Quận ủy, 15-QĐ/QU, Số 15-QĐ/QU, ĐẢNG CỘNG SẢN VIỆT NAM, T/M BAN THƯỜNG VỤ",
        "Ủy ban nhân dân quận Hoàn Kiếm, 2301/QĐ-UBND, Số: 2301/QĐ-UBND, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, PHÓ BÍ THƯ"})
    void aDecisionIsADraftWithItsListBehindTheSignature(String organ, String number, String numbered, String title, String signature) throws Exception {
        var path = "/cong-nhan/%d/van-ban.".formatted(decision(organ, number));
        var paper = word(path + "docx", "quan");

        assertThat(paper).contains(organ.toUpperCase(Locale.ROOT) + " QUYẾT ĐỊNH:", numbered, title, signature, "(DỰ THẢO)", "Công nhận 1 mô hình", "Điều 3.",
                "(Kèm theo Quyết định số %s ngày 12/10/2023 của %s)".formatted(number, organ), "Khéo trong vận động phân loại rác tại nguồn", "Tiêu biểu");
        assertThat(paper.indexOf("DANH SÁCH MÔ HÌNH")).isGreaterThan(paper.indexOf(signature));
        try (var pdf = Loader.loadPDF(bytes(path + "pdf", "phuong05"))) {
            assertThat(pdf.getNumberOfPages()).as("the list begins on a page of its own").isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"/, /chi-tieu/van-ban.docx?thang=2023-11&amp;quan=HK", "/?phuong=HK-05, /chi-tieu/van-ban.pdf?thang=2023-11&amp;phuong=HK-05",
        "/mo-hinh?nam=2023&q=r%C3%A1c, /mo-hinh/van-ban.docx?nam=2023&amp;q=r%C3%A1c", "/mo-hinh, /mo-hinh/van-ban.pdf"})
    void thePagesLeadToTheirPapers(String page, String paper) throws Exception {
        mvc.perform(get(URI.create(page)).with(SignedIn.as("quan"))).andExpect(content().string(containsString("href=\"" + paper + "\"")));
    }

    @Test
    void aReportAndAModelLeadToTheirPapers() throws Exception {
        for (var page : new String[] {"/giao-ban/" + report("HK-05", "2023-11-01"), "/mo-hinh/" + model("HK-05")}) {
            mvc.perform(get(page).with(SignedIn.as("phuong05"))).andExpect(content().string(containsString("href=\"" + page + "/van-ban.docx\"")))
                    .andExpect(content().string(containsString("href=\"" + page + "/van-ban.pdf\"")));
        }
    }

    @Test
    void everyPaperAsksTheDatabaseLittle() throws Exception {
        for (var path : new String[] {"/giao-ban/" + report("HK-05", "2023-11-01") + "/van-ban.docx", "/chi-tieu/van-ban.docx", "/mo-hinh/van-ban.docx?nam=2023",
                "/mo-hinh/" + model("HK-05") + "/van-ban.docx"}) {
            assertThat(StatementCount.of(() -> mvc.perform(get(path).with(SignedIn.as("quan"))).andExpect(status().isOk())).statements())
                    .as(path).hasSizeLessThanOrEqualTo(14); // one of them is the test's, who signs in; a board that is not kept yet asks for its state first
        }
    }

    private String word(String path, String username) throws Exception {
        try (var paper = new XWPFDocument(new ByteArrayInputStream(bytes(path, username))); var text = new XWPFWordExtractor(paper)) {
            return text.getText();
        }
    }

    private String pdf(String path, String username) throws Exception {
        try (var paper = Loader.loadPDF(bytes(path, username))) {
            return new PDFTextStripper().getText(paper).lines().collect(Collectors.joining(" "));
        }
    }

    private byte[] bytes(String path, String username) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(username))).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    }

    private long decision(String organ, String number) {
        var id = database.sql("""
                insert into decision (id, district_id, of_year, level, number, decided_on, organ, signer, request_key)
                select nextval('decision_seq'), id, 2023, 'DISTRICT', ?, '2023-10-12', ?, 'Phó Bí thư', gen_random_uuid() from unit where code = 'HK' returning id""")
                .params(number, organ).query(Long.class).single();
        database.sql("""
                insert into recognition (id, decision_id, model_id, tier)
                select nextval('recognition_seq'), ?, id, 'TYPICAL' from registered_model where code = 'MH-2023-007'""").param(id).update();
        return id;
    }

    private long report(String ward, String month) {
        return database.sql("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = ? and r.month = cast(? as date)").params(ward, month)
                .query(Long.class).single();
    }

    private long model(String ward) {
        return database.sql("select m.id from registered_model m join unit u on u.id = m.ward_id where u.code = ? order by m.code limit 1").param(ward)
                .query(Long.class).single();
    }
}
