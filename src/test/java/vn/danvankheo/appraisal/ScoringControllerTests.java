package vn.danvankheo.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.OvertakenPage;
import vn.danvankheo.testing.StatementCount;

/**
 * Two models of phường Cửa Đông (HK-02), registered and with 34 of 40 reached, are scored by the ward and appraised by a panel:
 * the leader (chair), the district's officer, the member who does nothing else, and phường Cửa Nam's cadre. Each test is undone.
 */
@HoanKiemTest
@Transactional
class ScoringControllerTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private EntityManager entities;
    private long sorting;
    private long stairs;

    @BeforeEach
    void twoModelsAreRegistered() {
        sorting = registered(0);
        stairs = registered(1);
    }

    @Test
    void theWardScoresItsModelAndTheResultsFillTheRest() throws Exception {
        open("/mo-hinh/" + sorting, "phuong02").andExpect(says("Tự chấm điểm"));
        open("/mo-hinh/" + sorting + "/tu-cham", "phuong02").andExpect(says("kết quả từ chỉ số: bình quân 85\u00a0%"));
        scoreOneself(sorting, TypedSheet.full()).andExpect(redirectedUrl("/mo-hinh/" + sorting + "/diem"));

        assertThat(state(sorting)).isEqualTo("SELF_SCORED");
        assertThat(points(sorting)).contains("C1 20.00", "F1 5.00", "A1 5.00");
        assertThat(database.sql("select status || ' ' || number from rubric where of_year = 2023 and subject_type = 'COLLECTIVE'").query(String.class).single()).isEqualTo("IN_USE 1");
        open("/mo-hinh/" + sorting, "lanhdao").andExpect(says("Phường tự chấm điểm xong")).andExpect(says("Tổng 90 điểm."));
        open("/mo-hinh/" + sorting + "/diem", "phuong02").andExpect(says("90 điểm"));
        open("/mo-hinh/" + sorting + "/tu-cham", "phuong02").andExpect(redirectedUrl("/mo-hinh/" + sorting + "/diem"));
    }

    @Test
    void aDraftIsKeptAsFarAsItWasWritten() throws Exception {
        write(sorting, Map.of("marks[A1].points", "4,5", "marks[A1].reason", "Nghị quyết tháng 2", "version", "-1")).andExpect(redirectedUrl("/mo-hinh/" + sorting + "/tu-cham"));

        assertThat(form("/mo-hinh/" + sorting + "/tu-cham", "phuong02")).containsEntry("marks[A1].points", "4,5").containsEntry("marks[A1].reason", "Nghị quyết tháng 2")
                .containsEntry("marks[A2].points", "");
        assertThat(state(sorting)).isEqualTo("REGISTERED");
        open("/mo-hinh/" + sorting + "/diem", "quan").andExpect(says("Mô hình chưa có phiếu chấm nào."));
    }

    @Test
    void whatIsSentHasPointsEverywhereAndWhatWasTypedStays() throws Exception {
        send("/mo-hinh/" + sorting + "/tu-cham", Map.of("gui", "1", "version", "-1", "marks[A1].points", "4,5", "marks[F1].points", "1"), "phuong02")
                .andExpect(status().isUnprocessableContent()).andExpect(says("marks[A2].points", "Nhập số điểm, ví dụ 7,5."))
                .andExpect(says("marks[F1].reason", "Ghi lý do trừ điểm")).andExpect(says("value=\"4,5\"")).andExpect(says("A2: Nhập số điểm"));

        assertThat(database.sql("select count(*) from score_sheet where model_id = ?").param(sorting).query(Integer.class).single()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "marks[A1].points | 5,01    | Nhiều nhất là 5.",
        "marks[A1].points | 4,12345 | Nhiều nhất hai số lẻ",
        "marks[A1].points | -1      | Số không được âm.",
        "marks[A1].points | năm     | Phải là một số",
        "bonus            | 6       | Nhiều nhất là 5."})
    void aBadScoreIsSaidBesideItsFieldInADraftToo(String field, String typed, String sentence) throws Exception {
        write(sorting, Map.of(field, typed, "version", "-1", "marks[B1].reason", "Ngõ 12 khó nhất")).andExpect(status().isUnprocessableContent()).andExpect(says(field, sentence))
                .andExpect(says("value=\"" + typed + "\"")).andExpect(says("Ngõ 12 khó nhất"));
    }

    @Test
    void ofTwoCadresOnTheSameSheetTheSecondIsOvertakenAndKeepsTheText() throws Exception {
        write(sorting, Map.of("marks[A1].points", "4", "version", "-1")).andExpect(status().is3xxRedirection());

        write(sorting, Map.of("marks[A1].points", "3", "version", "-1")).andExpect(says("Có người vừa sửa trước bạn")).andExpect(says("value=\"3\"")).andExpect(OvertakenPage.shows("marks[A1].points", "4"));
    }

    @Test
    void sentTwiceItIsSentOnceAndLaterItIsRefusedWithTheState() throws Exception {
        scoreOneself(sorting, TypedSheet.full());
        scoreOneself(sorting, TypedSheet.full()).andExpect(redirectedUrl("/mo-hinh/" + sorting + "/diem"));

        scoreOneself(sorting, with(TypedSheet.full(), "marks[A1].points", "3")).andExpect(status().isConflict()).andExpect(says("Mô hình đang ở trạng thái “Đã tự chấm” nên không tự chấm điểm được."));
        assertThat(database.sql("select count(*) from taken_move where model_id = ? and move = 'SELF_SCORE'").param(sorting).query(Integer.class).single()).isOne();
    }

    @Test
    void aWardScoresItsOwnModelsAlone() throws Exception {
        open("/mo-hinh/" + sorting + "/tu-cham", "phuong03").andExpect(status().isNotFound());
        send("/mo-hinh/" + sorting + "/tu-cham", TypedSheet.full(), "phuong03").andExpect(status().isNotFound());
        open("/mo-hinh/99999999999/tu-cham", "phuong02").andExpect(status().isNotFound());
    }

    @Test
    void theStaffNamesAPanelWithoutThePeopleOfTheOwnWard() throws Exception {
        scoreOneself(sorting, TypedSheet.full());

        open("/tham-dinh/phan-cong?chon=" + sorting, "quan").andExpect(says("Cán bộ phường Cửa Nam")).andExpect(says("Thành viên tổ thẩm định, Quận Hoàn Kiếm"))
                .andExpect(lacks("Cán bộ phường Cửa Đông")).andExpect(lacks("Quản trị hệ thống"));
        assign("lanhdao", "lanhdao", "thamdinh", "phuong02").andExpect(status().isUnprocessableContent())
                .andExpect(says("Cán bộ phường Cửa Đông làm việc ở Phường Cửa Đông nên không thẩm định được mô hình"));
        assign("lanhdao", "lanhdao", "thamdinh", "phuong03").andExpect(redirectedUrl("/mo-hinh/" + sorting + "/diem"));

        assertThat(panel(sorting)).containsExactly("lanhdao true", "phuong03 false", "thamdinh false");
        open("/mo-hinh/" + sorting, "quan").andExpect(says("Quận phân công tổ thẩm định (3 người)"));
        assertThat(database.sql("select detail from audit_entry where action = 'panel.assigned'").query(String.class).single())
                .isEqualTo("Lãnh đạo quận (tổ trưởng), Cán bộ phường Cửa Nam, Thành viên tổ thẩm định");
    }

    @Test
    void aPanelHasAChairAmongItsMembers() throws Exception {
        scoreOneself(sorting, TypedSheet.full());

        assign("lanhdao").andExpect(status().isUnprocessableContent()).andExpect(says("Chọn ít nhất một người thẩm định."));
        assign("lanhdao", "thamdinh").andExpect(status().isUnprocessableContent()).andExpect(says("Chọn tổ trưởng trong số những người đã chọn."))
                .andExpect(says("value=\"%d\" checked".formatted(account("thamdinh"))));
        assign("lanhdao", "lanhdao", "admin").andExpect(status().isUnprocessableContent()).andExpect(says("Có người không còn giữ vị trí nào"));
    }

    @Test
    void manyModelsGetTheirPanelAtOnceAndItChangesAsOne() throws Exception {
        scoreOneself(sorting, TypedSheet.full());
        scoreOneself(stairs, TypedSheet.full());
        assign(List.of(sorting, stairs), "lanhdao", "lanhdao", "thamdinh").andExpect(redirectedUrl("/mo-hinh/xep-hang"));
        assign(List.of(sorting, stairs), "thamdinh", "thamdinh", "quan").andExpect(redirectedUrl("/mo-hinh/xep-hang"));

        assertThat(panel(sorting)).containsExactly("quan false", "thamdinh true");
        assertThat(panel(stairs)).containsExactly("quan false", "thamdinh true");
    }

    @Test
    void ofTwoOfficersWhoNameAPanelTheSecondIsOvertaken() throws Exception {
        scoreOneself(sorting, TypedSheet.full());
        var old = form("/tham-dinh/phan-cong?chon=" + sorting, "quan").get("version");
        assign("lanhdao", "lanhdao").andExpect(status().is3xxRedirection());

        send("/tham-dinh/phan-cong", Map.of("version", old, "chon", "" + sorting, "members", "" + account("thamdinh"), "chair", "" + account("thamdinh")), "quan")
                .andExpect(says("Có người vừa sửa trước bạn")).andExpect(OvertakenPage.shows("members", "" + account("lanhdao"))).andExpect(OvertakenPage.shows("chair", "" + account("lanhdao")));
    }

    @Test
    void onlyASelfScoredModelGetsAPanel() throws Exception {
        send("/tham-dinh/phan-cong", Map.of("chon", "" + sorting, "members", "" + account("lanhdao"), "chair", "" + account("lanhdao")), "quan")
                .andExpect(status().isConflict()).andExpect(says("đang ở trạng thái “Đã đăng ký” nên không phân công thẩm định được."));
        open("/tham-dinh/phan-cong?chon=0", "quan").andExpect(status().isNotFound());
        open("/tham-dinh/phan-cong", "quan").andExpect(redirectedUrl("/mo-hinh/xep-hang"));
    }

    @Test
    void anAppraiserFindsTheAssignedModelThereAndOnlyThere() throws Exception {
        paneled();

        open("/", "thamdinh").andExpect(redirectedUrl("/tham-dinh"));
        open("/tham-dinh", "thamdinh").andExpect(says("/tham-dinh/" + sorting + "\"")).andExpect(says("Chờ chấm")).andExpect(lacks("/giao-ban"));
        open("/tham-dinh/" + sorting, "thamdinh").andExpect(says("Thực trạng, lý do xây dựng")).andExpect(says("85\u00a0%")).andExpect(says("Phường tự chấm"));
        open("/tham-dinh/" + sorting, "phuong03").andExpect(status().isOk());
        open("/mo-hinh/" + sorting, "phuong03").andExpect(status().isNotFound());
        open("/mo-hinh/" + sorting + "/diem", "phuong03").andExpect(status().isNotFound());
        for (var stranger : new String[] {"phuong02", "phuong04", "quan"}) {
            open("/tham-dinh/" + sorting, stranger).andExpect(status().isNotFound());
            send("/tham-dinh/" + sorting, TypedSheet.full(), stranger).andExpect(status().isNotFound());
        }
        open("/tham-dinh/" + stairs, "thamdinh").andExpect(status().isNotFound());
    }

    @Test
    void anAppraiserLooksAtTheEvidenceOfTheAssignedModelAlone() throws Exception {
        var photo = photographed(sorting);
        var other = photographed(stairs);
        paneled();

        open("/tham-dinh/" + sorting, "thamdinh").andExpect(says("/tham-dinh/%d/tep/%s/nho".formatted(sorting, photo)));
        open("/tham-dinh/%d/tep/%s".formatted(sorting, photo), "thamdinh").andExpect(status().isOk());
        open("/tham-dinh/%d/tep/%s".formatted(sorting, other), "thamdinh").andExpect(status().isNotFound());
        open("/tham-dinh/%d/tep/%s/nho".formatted(stairs, other), "thamdinh").andExpect(status().isNotFound());
        open("/tham-dinh/%d/tep/%s".formatted(sorting, photo), "quan").andExpect(status().isNotFound());
        assign("lanhdao", "lanhdao", "phuong03");
        open("/tham-dinh/%d/tep/%s".formatted(sorting, photo), "thamdinh").andExpect(status().isNotFound());
    }

    @Test
    void anAppraisalFarFromTheWardsOwnSaysWhy() throws Exception {
        paneled();

        appraise("thamdinh", with(TypedSheet.full(), "marks[A1].points", "4,4")).andExpect(status().isUnprocessableContent())
                .andExpect(says("marks[A1].reason", "Thấp hơn tự chấm 0,6 điểm (phường tự chấm 5): ghi lý do."));
        appraise("thamdinh", with(TypedSheet.full(), "marks[A1].points", "4,5")).andExpect(redirectedUrl("/tham-dinh"));

        open("/tham-dinh", "thamdinh").andExpect(says("Đã gửi 18/12/2023"));
        assertThat(database.sql("select detail from audit_entry where action = 'sheet.sent'").query(String.class).single()).isEqualTo("Tổng 89,5 điểm");
    }

    @Test
    void nobodyOnThePanelSeesAnotherSheetBeforeTheOwnIsSent() throws Exception {
        paneled("lanhdao", "lanhdao", "quan", "thamdinh");
        appraise("thamdinh", with(with(TypedSheet.full(), "marks[A1].points", "1"), "marks[A1].reason", "Nghị quyết không nói tới mô hình"));

        open("/mo-hinh/" + sorting + "/diem", "quan").andExpect(lacks("Nghị quyết không nói tới mô hình")).andExpect(says("phiếu của người khác hiện sau khi bạn"));
        open("/tham-dinh/" + sorting, "quan").andExpect(lacks("Nghị quyết không nói tới mô hình"));
        open("/mo-hinh/xep-hang", "quan").andExpect(lacks(">86<")).andExpect(says("đã gửi 1/3 phiếu thẩm định"));
        appraise("quan", TypedSheet.full());

        open("/mo-hinh/" + sorting + "/diem", "quan").andExpect(says("Nghị quyết không nói tới mô hình")).andExpect(says("trung bình 88; từ 86 đến 90 (2 phiếu)"));
        open("/tham-dinh/" + sorting, "thamdinh").andExpect(says("trung bình 88; từ 86 đến 90 (2 phiếu)"));
    }

    @Test
    void theChairsScoreDecidesOnceTheStaffClosesTheAppraisal() throws Exception {
        paneled();
        close(false).andExpect(status().isUnprocessableContent()).andExpect(says("Tổ trưởng chưa gửi phiếu"));
        appraise("lanhdao", with(with(TypedSheet.full(), "marks[B2].points", "5"), "marks[B2].reason", "Nhiều nơi đã làm"));
        appraise("thamdinh", TypedSheet.full());

        close(false).andExpect(status().isUnprocessableContent()).andExpect(says("Còn người chưa gửi phiếu: Cán bộ phường Cửa Nam.")).andExpect(says("Vẫn kết thúc"));
        assertThat(state(sorting)).isEqualTo("SELF_SCORED");
        open("/mo-hinh/" + sorting + "/diem", "phuong02").andExpect(lacks("Nhiều nơi đã làm"));
        close(true).andExpect(redirectedUrl("/mo-hinh/" + sorting + "/diem"));

        assertThat(state(sorting)).isEqualTo("APPRAISED");
        open("/mo-hinh/" + sorting + "/diem", "phuong02").andExpect(says("Tổng 86 điểm, loại Tốt: đủ điều kiện đề nghị công nhận.")).andExpect(says("Nhiều nơi đã làm"))
                .andExpect(lacks("Thành viên tổ thẩm định"));
        open("/mo-hinh/" + sorting, "phuong02").andExpect(says("Các phiếu: trung bình 88; từ 86 đến 90 (2 phiếu)."));
        open("/cong-nhan/moi?nam=2023", "quan").andExpect(says("Tổng 86 điểm, loại Tốt: đủ điều kiện đề nghị công nhận."));
        assertThat(database.sql("select detail from audit_entry where action = 'appraisal.unsent'").query(String.class).single()).isEqualTo("Cán bộ phường Cửa Nam");
    }

    @Test
    void whatIsTooLateIsRefusedWithTheState() throws Exception {
        paneled();
        appraise("lanhdao", TypedSheet.full());
        close(true);

        appraise("thamdinh", TypedSheet.full()).andExpect(status().isConflict()).andExpect(says("Mô hình đang ở trạng thái “Đã thẩm định” nên không chấm điểm thẩm định được."));
        close(true).andExpect(status().isConflict()).andExpect(says("Mô hình đang ở trạng thái “Đã thẩm định” nên không kết thúc thẩm định được."));
        assign("lanhdao", "lanhdao").andExpect(status().isConflict()).andExpect(says("“Đã thẩm định”"));
        open("/tham-dinh/" + sorting, "thamdinh").andExpect(says("phiếu chưa gửi không được tính"));
    }

    @Test
    void aSheetIsSentOnce() throws Exception {
        paneled();
        appraise("thamdinh", TypedSheet.full());

        appraise("thamdinh", TypedSheet.full()).andExpect(redirectedUrl("/tham-dinh"));
        appraise("thamdinh", with(TypedSheet.full(), "marks[A1].points", "4,9")).andExpect(status().isConflict()).andExpect(says("Phiếu này đã gửi ngày 18/12/2023 nên không sửa được nữa."));
    }

    @Test
    void whoeverWasTakenOffThePanelIsToldSo() throws Exception {
        paneled();
        assign("lanhdao", "lanhdao", "phuong03");

        open("/tham-dinh/" + sorting, "thamdinh").andExpect(status().isNotFound());
        appraise("thamdinh", TypedSheet.full()).andExpect(status().isConflict()).andExpect(says("Bạn không còn trong tổ thẩm định mô hình này"));
        open("/tham-dinh", "thamdinh").andExpect(says("Bạn chưa được phân công thẩm định mô hình nào."));
    }

    @Test
    void whoeverGetsAPostAtTheModelsWardAppraisesItNoMore() throws Exception {
        paneled();
        database.sql("""
                insert into assignment (id, account_id, role, unit_id, valid_from)
                select nextval('assignment_seq'), a.id, 'WARD_CADRE', u.id, '2023-12-01' from account a, unit u where a.username = 'phuong03' and u.code = 'HK-02'""").update();

        appraise("phuong03", TypedSheet.full()).andExpect(status().isConflict()).andExpect(says("không thẩm định mô hình của chính phường đó"));
    }

    @Test
    void aPanelScoresByTheRubricOfTheWardsOwnSheetWhateverIsInUseByThen() throws Exception {
        scoreOneself(sorting, TypedSheet.full());
        var june = database.sql("select id from rubric where of_year = 2023 and subject_type = 'COLLECTIVE'").query(Long.class).single();
        database.sql("update rubric set status = 'REPLACED' where id = ?").param(june).update();
        database.sql("""
                insert into rubric (id, district_id, of_year, subject_type, number, status, in_use_since, name, total)
                select nextval('rubric_seq'), id, 2023, 'COLLECTIVE', 2, 'IN_USE', '2023-08-01', 'Bộ tháng Tám', 50 from unit where code = 'HK'""").update();

        assign("lanhdao", "lanhdao").andExpect(status().is3xxRedirection());

        assertThat(database.sql("select distinct rubric_id from score_sheet where model_id = ?").param(sorting).query(Long.class).single()).isEqualTo(june);
    }

    @Test
    void aClosedGateIsToldBesideTheRank() throws Exception {
        database.sql("update progress_value set counted = 20 where entry_id in (select id from progress_entry where model_id = ?)").param(sorting).update();
        paneled();
        appraise("lanhdao", TypedSheet.full());
        close(true);

        open("/mo-hinh/xep-hang?nam=2023", "lanhdao").andExpect(says("Tổng 77 điểm, loại Khá; nhưng nhóm C. Kết quả định lượng chỉ được 7/30 điểm, cần ít nhất 15: chưa đủ điều kiện công nhận."));
    }

    @Test
    void theBestComeFirstAndWhatWaitsComesAfter() throws Exception {
        paneled();
        appraise("lanhdao", with(with(TypedSheet.full(), "marks[B2].points", "5"), "marks[B2].reason", "Nhiều nơi đã làm"));
        close(true);
        scoreOneself(stairs, TypedSheet.full());

        var page = HtmlUtils.htmlUnescape(open("/mo-hinh/xep-hang?nam=2023", "quan").andExpect(says("−4")).andReturn().getResponse().getContentAsString());
        assertThat(page.indexOf("/mo-hinh/" + sorting + "/diem")).isBetween(0, page.indexOf("/mo-hinh/" + stairs + "/diem"));
        assertThat(page).contains("name=\"chon\" value=\"" + stairs + "\"").doesNotContain("name=\"chon\" value=\"" + sorting + "\"");
        open("/mo-hinh/xep-hang?nam=2023", "lanhdao").andExpect(lacks("name=\"chon\""));
        open("/mo-hinh/xep-hang?nam=2023&phuong=HK-03", "quan").andExpect(lacks("/mo-hinh/" + stairs + "/diem"));
        open("/mo-hinh/xep-hang?nam=2022", "quan").andExpect(says("Chưa có mô hình nào được chấm."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mo-hinh/xep-hang?nam=2023", "/mo-hinh/xep-hang?nam=2023&linhVuc=ECONOMY&chuThe=INDIVIDUAL&phuong='&trang=2147483647", "/tham-dinh?trang=-1"})
    void theListsCostABoundedNumberOfStatements(String address) throws Exception {
        paneled();
        appraise("lanhdao", TypedSheet.full());
        close(true);

        assertThat(StatementCount.of(() -> open(address, "lanhdao").andExpect(status().isOk())).statements()).hasSizeLessThan(20);
    }

    private long registered(int at) {
        var id = database.sql("select m.id from registered_model m join unit u on u.id = m.ward_id where u.code = 'HK-02' and m.subject_type = 'COLLECTIVE' order by m.code limit 1 offset ?")
                .param(at).query(Long.class).single();
        database.sql("update registered_model set status = 'REGISTERED', registered_at = '2023-03-25T03:00Z', decided_on = null where id = ?").param(id).update();
        database.sql("delete from model_indicator where model_id = ?").param(id).update();
        database.sql("insert into model_indicator (model_id, position, name, unit, goal) values (?, 0, 'Hộ ký cam kết', 'hộ', 40)").param(id).update();
        database.sql("insert into progress_entry (id, model_id, on_day, author, written_at, request_key) values (nextval('progress_entry_seq'), ?, '2023-11-20', 'phuong02', now(), gen_random_uuid())")
                .param(id).update();
        database.sql("insert into progress_value (entry_id, position, counted) select id, 0, 34 from progress_entry where model_id = ?").param(id).update();
        return id;
    }

    /** @return its photo's id */
    private String photographed(long model) {
        return database.sql("""
                with file as (
                    insert into stored_file (id, name, format, size, width, height, sha256, stored_at)
                    values (gen_random_uuid(), 'ngo-12.png', 'PNG', 1, 1, 1, repeat('0', 64), now()) returning *),
                content as (
                    insert into stored_content (file_id, rendition, content) select id, rendition, '\\x00' from file, unnest(array['WHOLE', 'THUMBNAIL']) as rendition)
                insert into evidence (id, model_id, file_id, name, sha256, photo, added_at, added_by)
                select nextval('evidence_seq'), ?, id, name, sha256, true, now(), 'phuong02' from file returning file_id::text""").param(model).query(String.class).single();
    }

    /** The sorting of waste scored by its ward, and its panel. */
    private void paneled(String chair, String... members) throws Exception {
        scoreOneself(sorting, TypedSheet.full()).andExpect(status().is3xxRedirection());
        assign(chair, members).andExpect(status().is3xxRedirection());
    }

    private void paneled() throws Exception {
        paneled("lanhdao", "lanhdao", "thamdinh", "phuong03");
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        typed.put(field, value);
        return typed;
    }

    private ResultActions scoreOneself(long model, Map<String, String> typed) throws Exception {
        return write(model, typed);
    }

    private ResultActions write(long model, Map<String, String> typed) throws Exception {
        var form = new LinkedHashMap<>(typed);
        form.putIfAbsent("version", "-1");
        return send("/mo-hinh/" + model + "/tu-cham", form, "phuong02");
    }

    private ResultActions appraise(String who, Map<String, String> typed) throws Exception {
        var form = new LinkedHashMap<>(typed);
        form.put("version", database.sql("select s.version from score_sheet s join account a on a.id = s.appraiser_id where s.model_id = ? and a.username = ?")
                .params(sorting, who).query(String.class).single());
        return send("/tham-dinh/" + sorting, form, who);
    }

    private ResultActions assign(String chair, String... members) throws Exception {
        return assign(List.of(sorting), chair, members);
    }

    private ResultActions assign(List<Long> models, String chair, String... members) throws Exception {
        var address = "/tham-dinh/phan-cong?" + String.join("&", models.stream().map(model -> "chon=" + model).toList());
        var request = post("/tham-dinh/phan-cong").param("chair", "" + account(chair)).param("version", form(address, "quan").get("version"));
        models.forEach(model -> request.param("chon", "" + model));
        for (var member : members) {
            request.param("members", "" + account(member));
        }
        return seen(mvc.perform(request.with(SignedIn.as("quan")).with(csrf())));
    }

    private ResultActions close(boolean confirmed) throws Exception {
        return send("/mo-hinh/" + sorting + "/ket-thuc-tham-dinh", Map.of("confirmed", "" + confirmed, "version",
                database.sql("select version from registered_model where id = ?").param(sorting).query(String.class).single()), "quan");
    }

    private ResultActions open(String address, String who) throws Exception {
        return seen(mvc.perform(get(address).with(SignedIn.as(who))));
    }

    private ResultActions send(String address, Map<String, String> typed, String who) throws Exception {
        var request = post(address);
        typed.forEach(request::param);
        return seen(mvc.perform(request.with(SignedIn.as(who)).with(csrf())));
    }

    /** Requests of one test share its transaction, as they would not in life: each begins with what the database holds. */
    private ResultActions seen(ResultActions done) {
        entities.flush();
        entities.clear();
        return done;
    }

    /** What a browser would send of a page's form. */
    private Map<String, String> form(String address, String who) throws Exception {
        var page = open(address, who).andReturn().getResponse().getContentAsString();
        var fields = new LinkedHashMap<String, String>();
        Pattern.compile("<input[^>]*? name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"").matcher(page).results().forEach(field -> fields.put(field.group(1), HtmlUtils.htmlUnescape(field.group(2))));
        Pattern.compile("<textarea[^>]* name=\"([^\"]+)\"[^>]*>([^<]*)<").matcher(page).results().forEach(field -> fields.put(field.group(1), HtmlUtils.htmlUnescape(field.group(2))));
        return fields;
    }

    private static ResultMatcher says(String words) {
        return answer -> assertThat(HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString())).contains(words);
    }

    private static ResultMatcher says(String field, String sentence) {
        return answer -> assertThat(HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString()))
                .containsPattern("id=\"" + Pattern.quote(field) + "-error\"[^>]*>[^<]*" + Pattern.quote(sentence));
    }

    private static ResultMatcher lacks(String words) {
        return answer -> assertThat(HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString())).doesNotContain(words);
    }

    private List<String> points(long model) {
        return database.sql("select e.criterion_code || ' ' || e.points from score_entry e join score_sheet s on s.id = e.sheet_id where s.model_id = ? and s.kind = 'SELF'")
                .param(model).query(String.class).list();
    }

    private List<String> panel(long model) {
        return database.sql("""
                select a.username || ' ' || s.chair from score_sheet s join account a on a.id = s.appraiser_id
                where s.model_id = ? and s.removed_at is null order by a.username""").param(model).query(String.class).list();
    }

    private long account(String username) {
        return database.sql("select id from account where username = ?").param(username).query(Long.class).single();
    }

    private String state(long model) {
        return database.sql("select status from registered_model where id = ?").param(model).query(String.class).single();
    }
}
