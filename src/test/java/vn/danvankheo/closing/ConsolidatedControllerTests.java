package vn.danvankheo.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.OvertakenPage;
import vn.danvankheo.testing.StatementCount;

/** Quận Hoàn Kiếm makes its November of its wards'. Phường Hàng Trống (HK-13) wrote of two things. */
@HoanKiemTest
@Transactional
class ConsolidatedControllerTests {

    private static final int SIGN_IN = 6;

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private EntityManager entities;

    @BeforeEach
    void hangTrongWritesOfTwoThings() throws Exception {
        database.sql("""
                update briefing_report set situation = E'Nhân dân ủng hộ chỉnh trang ngõ.\\nMột số hộ lo tiền điện.'
                where month = '2023-11-01' and unit_id = (select id from unit where code = 'HK-13')""").update();
        begin();
    }

    @Test
    void whatIsKnownIsFilledInAndBegunTwiceItIsTheSame() throws Exception {
        begin().andExpect(status().is3xxRedirection());

        assertThat(database.sql("select count(*) from consolidated_report").query(Long.class).single()).isEqualTo(1);
        page().andExpect(content().string(containsString("<strong>31/38</strong>"))).andExpect(content().string(containsString("19/19 đơn vị đã nộp báo cáo")))
                .andExpect(content().string(containsString("Chỉ tiêu chưa hoàn thành <span class=\"count\">(7)</span>")))
                .andExpect(content().string(containsString("Số liệu tính lúc 09:00 18/12/2023")));
    }

    @Test
    void aWardsParagraphIsQuotedWithItsSourceAndMayBeReworded() throws Exception {
        mvc.perform(get("/giao-ban/tong-hop/{id}/chon", id()).param("muc", "SITUATION").with(SignedIn.as("quan")))
                .andExpect(content().string(containsString("Nhân dân ủng hộ chỉnh trang ngõ."))).andExpect(content().string(containsString("HK-13/situation/1")));
        quote("HK-13/situation/1").andExpect(status().is3xxRedirection());
        quote("HK-13/situation/1").andExpect(status().is3xxRedirection());

        write(edit().param("own[SITUATION]", "Tình hình ổn định.").param("quotes[SITUATION][0].text", "Một số hộ ở phường lo giá điện.")).andExpect(status().is3xxRedirection());

        page().andExpect(content().string(containsString("Tình hình ổn định."))).andExpect(content().string(containsString("Một số hộ ở phường lo giá điện.")))
                .andExpect(content().string(containsString("Phường Hàng Trống, mục Tình hình trong tháng")))
                .andExpect(content().string(not(containsString("chỉnh trang ngõ"))));
        write(edit().param("own[SITUATION]", "Tình hình ổn định.").param("quotes[SITUATION][0].text", "Một số hộ ở phường lo giá điện.").param("quotes[SITUATION][0].leftOut", "true"));
        page().andExpect(content().string(not(containsString("lo giá điện"))));
    }

    @Test
    void whoeverWasOvertakenKeepsTheOwnText() throws Exception {
        write(edit().param("own[LIMITATIONS]", "Bản của đồng nghiệp."));

        write(post("/giao-ban/tong-hop/{id}/sua", id()).param("version", "-1").param("own[LIMITATIONS]", "Bản của tôi.")).andExpect(OvertakenPage.shows("own[LIMITATIONS]", "Bản của đồng nghiệp."))
                .andExpect(content().string(containsString("Bản của tôi.")));
    }

    @Test
    void anIssuedReportStaysAsItWasIssued() throws Exception {
        issue("").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Ghi số của văn bản")));
        issue("15-BC/BDV").andExpect(status().is3xxRedirection());

        database.sql("update figure set counted_value = 0 where target_id = (select id from target where code = 'KT-02')").update();
        page().andExpect(content().string(containsString("<strong>31/38</strong>"))).andExpect(content().string(containsString("Số 15-BC/BDV, ngày 18/12/2023")));
        write(edit().param("own[SITUATION]", "Sửa lén.")).andExpect(status().isConflict()).andExpect(content().string(containsString("đã ban hành (số 15-BC/BDV, 18/12/2023)")));
        issue("16-BC/BDV").andExpect(status().isConflict());
    }

    @Test
    void figuresThatChangedSinceAreReadBeforeTheyAreIssued() throws Exception {
        database.sql("update figure set counted_value = 0 where target_id = (select id from target where code = 'KT-02') and report_id in (select id from briefing_report where month = '2023-11-01')").update();

        issue("15-BC/BDV").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Số liệu đã thay đổi từ lúc soạn")));
        page().andExpect(content().string(containsString("<strong>30/38</strong>")));
        issue("15-BC/BDV").andExpect(status().is3xxRedirection());
    }

    @Test
    void aNewEditionBeginsWithTheSameWordsAndKeepsTheOld() throws Exception {
        write(edit().param("own[SITUATION]", "Tình hình ổn định."));
        issue("15-BC/BDV");
        var first = id();
        var key = UUID.randomUUID().toString();
        replace(first, " ", key).andExpect(status().isUnprocessableContent());
        replace(first, "Phường đính chính.", key).andExpect(status().is3xxRedirection());
        replace(first, "Phường đính chính.", key).andExpect(status().is3xxRedirection());

        assertThat(database.sql("select count(*) from consolidated_report").query(Long.class).single()).isEqualTo(2);
        page().andExpect(content().string(containsString("Đang soạn"))).andExpect(content().string(containsString("Tình hình ổn định.")));
        mvc.perform(get("/giao-ban/tong-hop/{id}", first).with(SignedIn.as("lanhdao"))).andExpect(content().string(containsString("Phường đính chính."))).andExpect(content().string(containsString("Số 15-BC/BDV")));
    }

    @Test
    void whoWroteQuotedAndCountedAnewStandsInTheTrail() throws Exception {
        quote("HK-13/situation/1");
        write(edit().param("own[SITUATION]", "Tình hình ổn định."));
        recount();
        database.sql("update figure set counted_value = 0 where target_id = (select id from target where code = 'KT-02') and report_id in (select id from briefing_report where month = '2023-11-01')").update();
        issue("15-BC/BDV").andExpect(status().isUnprocessableContent());

        assertThat(database.sql("select concat_ws('|', action, actor, subject, detail) from audit_entry where action like 'consolidated.%' order by id desc limit 5").query(String.class).list()).containsExactly(
                "consolidated.recounted|lanhdao|tháng 11/2023, Quận Hoàn Kiếm", "consolidated.recounted|quan|tháng 11/2023, Quận Hoàn Kiếm", "consolidated.written|quan|tháng 11/2023, Quận Hoàn Kiếm",
                "consolidated.quoted|quan|tháng 11/2023, Quận Hoàn Kiếm|Tình hình chung: 1 đoạn", "consolidated.begun|quan|tháng 11/2023, Quận Hoàn Kiếm");
    }

    @Test
    void aClosedMonthGivesTheFigures() throws Exception {
        mvc.perform(post("/giao-ban/chot").param("thang", "2023-11").param("key", UUID.randomUUID().toString()).with(csrf()).with(SignedIn.as("quan")));
        database.sql("update figure set counted_value = 0 where target_id = (select id from target where code = 'KT-02') and report_id in (select id from briefing_report where month = '2023-11-01')").update();
        recount();

        page().andExpect(content().string(containsString("Số liệu theo Bảng chốt số 1, 09:00 18/12/2023"))).andExpect(content().string(containsString("<strong>31/38</strong>")));
    }

    @Test
    void thePaperSaysWhatThePageSays() throws Exception {
        quote("HK-13/situation/0");
        issue("15-BC/BDV");

        var docx = mvc.perform(get("/giao-ban/tong-hop/{id}/van-ban.docx", id()).with(SignedIn.as("lanhdao"))).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        mvc.perform(get("/giao-ban/tong-hop/{id}/van-ban.pdf", id()).with(SignedIn.as("lanhdao"))).andExpect(status().isOk());

        try (var document = new XWPFDocument(new ByteArrayInputStream(docx)); var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("15-BC/BDV", "31/38 chỉ tiêu hoàn thành (12 vượt, 19 đạt)", "Nhân dân ủng hộ chỉnh trang ngõ (Phường Hàng Trống, mục Tình hình trong tháng).",
                    "BIỂU KẾT QUẢ CHỈ TIÊU", "TÌNH HÌNH NỘP BÁO CÁO").doesNotContain("DỰ THẢO");
        }
    }

    @Test
    void thePagesCostABoundedNumberOfStatements() throws Exception {
        for (var page : new String[] {"/giao-ban/tong-hop", "/giao-ban/tong-hop/" + id(), "/giao-ban/tong-hop/" + id() + "/sua", "/giao-ban/tong-hop/" + id() + "/chon?muc=SITUATION", "/giao-ban/tong-hop/" + id() + "/ban-hanh"}) {
            assertThat(StatementCount.of(() -> mvc.perform(get(page).with(SignedIn.as("quan"))).andExpect(status().isOk())).statements()).as(page).hasSizeLessThanOrEqualTo(SIGN_IN + 10);
        }
    }

    private ResultActions begin() throws Exception {
        return mvc.perform(post("/giao-ban/tong-hop").param("thang", "2023-11").param("key", UUID.randomUUID().toString()).with(csrf()).with(SignedIn.as("quan")));
    }

    private void recount() throws Exception {
        mvc.perform(post("/giao-ban/tong-hop/{id}/so-lieu", id()).with(csrf()).with(SignedIn.as("quan"))).andExpect(status().is3xxRedirection());
    }

    private ResultActions quote(String passage) throws Exception {
        return mvc.perform(post("/giao-ban/tong-hop/{id}/chon", id()).param("muc", "SITUATION").param("doan", passage).param("version", version(id())).with(csrf()).with(SignedIn.as("quan")));
    }

    private MockHttpServletRequestBuilder edit() {
        return post("/giao-ban/tong-hop/{id}/sua", id()).param("version", version(id()));
    }

    private ResultActions write(MockHttpServletRequestBuilder form) throws Exception {
        return mvc.perform(form.with(csrf()).with(SignedIn.as("quan")));
    }

    private ResultActions issue(String number) throws Exception {
        return mvc.perform(post("/giao-ban/tong-hop/{id}/ban-hanh", id()).param("version", version(id())).param("number", number).param("issuedOn", "18/12/2023")
                .with(csrf()).with(SignedIn.as("lanhdao")));
    }

    private ResultActions replace(long id, String reason, String key) throws Exception {
        return mvc.perform(post("/giao-ban/tong-hop/{id}/lap-lai", id).param("version", version(id)).param("reason", reason).param("key", key).with(csrf()).with(SignedIn.as("quan")));
    }

    private ResultActions page() throws Exception {
        return mvc.perform(get("/giao-ban/tong-hop/{id}", id()).with(SignedIn.as("lanhdao"))).andExpect(status().isOk());
    }

    /** The test's one transaction goes on; what was done stands in the database all the same. */
    private void store() {
        entities.flush();
        entities.clear();
    }

    private long id() {
        store();
        return database.sql("select max(id) from consolidated_report").query(Long.class).single();
    }

    private String version(long id) {
        store();
        return database.sql("select version from consolidated_report where id = ?").param(id).query(String.class).single();
    }
}
