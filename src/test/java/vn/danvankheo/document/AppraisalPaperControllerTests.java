package vn.danvankheo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;

/** The papers of surveys, scores, proposals and rewards in the year 2023, and whose names stand on them; each test is undone. */
@HoanKiemTest
@TestPropertySource(properties = "danvankheo.demo-story=true")
@Transactional
class AppraisalPaperControllerTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;

    @Test
    void theScoreSheetSetsTheWardsPointsBesideTheChairs() throws Exception {
        var paper = word("/mo-hinh/%d/phieu-cham.docx".formatted(appraised()), "quan");

        assertThat(paper).contains("BAN DÂN VẬN", "PHIẾU CHẤM ĐIỂM", "Điểm tối đa\tTự chấm\tThẩm định\tLý do", "Tổng cộng\t", "Kết quả: Tổng", "ĐẠI DIỆN ĐƠN VỊ TỰ CHẤM",
                "TỔ TRƯỞNG TỔ THẨM ĐỊNH");
    }

    @Test
    void beforeTheAppraisalIsClosedAWardPrintsItsOwnPointsAlone() throws Exception {
        var id = one("select s.model_id from score_sheet s join registered_model m on m.id = s.model_id where s.kind = 'SELF' and s.status = 'SENT' and m.status = 'SELF_SCORED' order by 1 limit 1");
        var ward = database.sql("select u.code from registered_model m join unit u on u.id = m.ward_id where m.id = ?").param(id).query(String.class).single();
        var paper = word("/mo-hinh/%d/phieu-cham.docx".formatted(id), "phuong" + ward.substring(3));

        assertThat(paper).contains("ĐẢNG ỦY PHƯỜNG", "PHIẾU TỰ CHẤM ĐIỂM", "BÍ THƯ").doesNotContain("thẩm định ", "Kết quả: Tổng");
    }

    @Test
    void aModelWithoutScoresHasNoSheetAndSaysSo() throws Exception {
        var id = one("select id from registered_model where status = 'REGISTERED' and id not in (select model_id from score_sheet) limit 1");

        mvc.perform(get("/mo-hinh/%d/phieu-cham.pdf".formatted(id)).with(SignedIn.as("quan"))).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Mô hình chưa có phiếu chấm nào để in.")));
    }

    @Test
    void theTotalsOnPaperAreThoseOfTheRankedList() throws Exception {
        var scored = one("select count(*) from registered_model where of_year = 2023 and status = 'SELF_SCORED' or id in (select model_id from score_sheet) and status in ('APPRAISED', 'RECOGNIZED', 'NOT_RECOGNIZED')");

        assertThat(word("/mo-hinh/xep-hang/van-ban.docx?nam=2023", "quan")).contains("BẢNG TỔNG HỢP ĐIỂM", "Tổng số: %d mô hình đã chấm".formatted(scored));
        assertThat(word("/mo-hinh/xep-hang/van-ban.docx?nam=2023&phuong=HK-01", "lanhdao")).doesNotContain("Tổng số: %d mô hình".formatted(scored));
    }

    @Test
    void minutesAreSignedByTheirWriterOnTheLeftAndByTheLeaderOnTheRight() throws Exception {
        var path = "/khao-sat/%d/bien-ban.docx".formatted(one("select min(survey_id) from remedy"));

        assertThat(word(path, "quan")).contains("BIÊN BẢN", "Khảo sát mô hình “Dân vận khéo” năm 2023", "I- THÀNH PHẦN ĐOÀN", "III- KẾT LUẬN", "Còn yếu, cần chấn chỉnh.", "chấn chỉnh, hạn");
        try (var paper = new XWPFDocument(new ByteArrayInputStream(bytes(path, "quan")))) {
            var signed = paper.getTables().get(paper.getTables().size() - 1).getRow(0);
            assertThat(signed.getCell(0).getText()).contains("NGƯỜI GHI BIÊN BẢN");
            assertThat(signed.getCell(1).getText()).contains("CHỦ TRÌ");
        }
    }

    @Test
    void theProposalAsksTheCommitteeAboveWithItsListBehindTheSignature() throws Exception {
        database.sql("update registered_model set status = 'APPRAISED' where of_year = 2023 and status = 'RECOGNIZED'").update();
        var waiting = one("select count(*) from registered_model where of_year = 2023 and status = 'APPRAISED'");
        var chosen = one("select min(id) from registered_model where of_year = 2023 and status = 'APPRAISED'");

        assertThat(word("/cong-nhan/to-trinh.docx?nam=2023", "quan")).contains("TỜ TRÌNH", "-TTr/BDV", "Kính trình: Ban Thường vụ Quận ủy Hoàn Kiếm", "DANH SÁCH MÔ HÌNH ĐỀ NGHỊ CÔNG NHẬN");
        assertThat(waiting).isGreaterThan(1);
        assertThat(word("/cong-nhan/to-trinh.docx?nam=2023&chon=" + chosen, "quan")).contains("công nhận 1 mô hình “Dân vận khéo” năm 2023");
        mvc.perform(get("/cong-nhan/to-trinh.docx?nam=2015").with(SignedIn.as("quan"))).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Năm 2015 không có mô hình nào đã thẩm định")));
    }

    @ParameterizedTest
    @CsvSource({"Ban Thường vụ Quận ủy, ĐẢNG CỘNG SẢN VIỆT NAM, T/M BAN THƯỜNG VỤ", "Ủy ban nhân dân quận Hoàn Kiếm, Độc lập - Tự do - Hạnh phúc, QUYẾT ĐỊNH:"})
    void aDecisionOfRewardsListsAllThatItGives(String organ, String title, String behalf) throws Exception {
        database.sql("update commendation set number = '22-QĐ/QU', decided_on = '2023-10-16', organ = ?, level = 'DISTRICT' where revoked_on is null").param(organ).update();
        var given = one("select count(*) from commendation where revoked_on is null");
        var paper = word("/khen-thuong/%d/quyet-dinh.docx".formatted(one("select min(id) from commendation where revoked_on is null")), "quan");

        assertThat(given).isPositive();
        assertThat(paper).contains("Khen thưởng thành tích trong phong trào thi đua “Dân vận khéo” năm 2023", title, behalf, "(DỰ THẢO)", "22-QĐ/QU", "Điều 1. ");
        assertThat(paper.lines().filter(line -> line.matches("[0-9]+\t.*"))).hasSize((int) given);
    }

    @Test
    void aWardPrintsWhatADecisionGaveToItAlone() throws Exception {
        database.sql("update commendation set number = '22-QĐ/QU', decided_on = '2023-10-16', organ = 'Ban Thường vụ Quận ủy'").update();
        var ward = database.sql("select u.code from commendation c join registered_model m on m.id = c.model_id join unit u on u.id = m.ward_id order by c.id limit 1").query(String.class).single();
        var id = one("select c.id from commendation c join registered_model m on m.id = c.model_id join unit u on u.id = m.ward_id where u.code = '%s' limit 1".formatted(ward));
        var own = one("select count(*) from commendation c join registered_model m on m.id = c.model_id join unit u on u.id = m.ward_id where u.code = '%s' and c.revoked_on is null".formatted(ward));

        var paper = word("/khen-thuong/%d/quyet-dinh.docx".formatted(id), "phuong" + ward.substring(3));

        assertThat(paper.lines().filter(line -> line.matches("[0-9]+\t.*"))).hasSize((int) own);
    }

    @Test
    void aRenamedWardsOldPapersKeepTheOldName() throws Exception {
        var ward = one("select id from unit where code = 'HK-05'");
        rename(ward, "Phường Kẻ Bạc", "1/12/2023").andExpect(status().is3xxRedirection());

        assertThat(word("/giao-ban/%d/van-ban.docx".formatted(report("2023-10-01")), "phuong05")).contains("HÀNG BẠC", "Hàng Bạc, ngày").doesNotContain("KẺ BẠC");
        database.sql("update briefing_report set submitted_at = '2023-12-02' where id = ?").param(report("2023-11-01")).update();
        assertThat(word("/giao-ban/%d/van-ban.docx".formatted(report("2023-11-01")), "phuong05")).contains("KẺ BẠC", "Kẻ Bạc, ngày").doesNotContain("HÀNG BẠC");
        assertThat(word("/cong-nhan/%d/van-ban.docx".formatted(one("select min(id) from decision where of_year = 2023")), "quan")).contains("\tHàng Bạc\t").doesNotContain("Kẻ Bạc");
        mvc.perform(get("/don-vi/" + ward).with(SignedIn.as("admin"))).andExpect(content().string(containsString("Phường Hàng Bạc, đến trước 01/12/2023")));
    }

    @Test
    void aMisspeltNameIsMendedOnOldPapersToo() throws Exception {
        rename(one("select id from unit where code = 'HK-05'"), "Phường Hàng Bạc Mới", "").andExpect(status().is3xxRedirection());

        assertThat(word("/giao-ban/%d/van-ban.docx".formatted(report("2023-10-01")), "phuong05")).contains("HÀNG BẠC MỚI");
    }

    @ParameterizedTest
    @CsvSource({"Phường Hàng Bạc, 1/12/2023, Tên chưa đổi", "Phường Kẻ Bạc, 1/1/1900, phải sau ngày", "Phường Kẻ Bạc, 1/1/2024, chưa đến"})
    void aNewNameHoldsFromADayThatCanBe(String name, String since, String sentence) throws Exception {
        rename(one("select id from unit where code = 'HK-05'"), name, since).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString(sentence)));
    }

    private ResultActions rename(long unit, String name, String since) throws Exception {
        var version = one("select version from unit where id = " + unit);
        return mvc.perform(post("/don-vi/%d/sua".formatted(unit)).with(csrf()).with(SignedIn.as("admin")).param("version", Long.toString(version)).param("name", name)
                .param("shortName", name.replace("Phường ", "")).param("validFrom", "1/1/1981").param("renamedOn", since));
    }

    private long appraised() {
        return one("select model_id from score_sheet s join registered_model m on m.id = s.model_id where s.chair and s.status = 'SENT' and m.status in ('APPRAISED', 'RECOGNIZED') order by 1 limit 1");
    }

    private long report(String month) {
        return one("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-05' and r.month = '%s'".formatted(month));
    }

    private long one(String query) {
        return database.sql(query).query(Long.class).single();
    }

    private String word(String path, String username) throws Exception {
        try (var paper = new XWPFDocument(new ByteArrayInputStream(bytes(path, username))); var text = new XWPFWordExtractor(paper)) {
            return text.getText();
        }
    }

    private byte[] bytes(String path, String username) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(username))).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    }
}
