package vn.danvankheo.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;

/** Phường Cửa Nam (HK-03) copies a recognised model of phường Cửa Đông (HK-02); each test is undone. */
@HoanKiemTest
@Transactional
class ReplicationControllerTests {

    private static final String TITLE = "Ngõ nhỏ không rác";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private EntityManager entities;
    private long source;
    private long own;

    @BeforeEach
    void aModelOfCuaDongIsRecognised() {
        source = model("HK-02");
        own = model("HK-03");
        database.sql("""
                update registered_model set status = 'RECOGNIZED', title = ?, owner_id = ward_id, approach = 'Mỗi đảng viên năm hộ.', outputs = 'Ba ngõ sạch.', subject_type = 'INDIVIDUAL',
                    person_name = 'Người của tổ bảy', contact_name = 'Người liên hệ', contact_phone = '024 3825 0000' where id = ?""").params(TITLE, source).update();
        database.sql("update registered_model set status = 'REGISTERED', title = 'Cửa Nam làm sạch ngõ' where id = ?").param(own).update();
    }

    @Test
    void anotherWardSeesWhatItCanCopyAndNobodysName() throws Exception {
        var kept = file();
        var released = file();
        evidence(kept, false);
        evidence(released, true);
        open("/nhan-rong?q=ngo nho khong rac", "phuong03").andExpect(says("/nhan-rong/" + source)).andExpect(says("chưa có"));

        open("/nhan-rong/" + source, "phuong03").andExpect(says("Mỗi đảng viên năm hộ.")).andExpect(says("Ba ngõ sạch.")).andExpect(says(released)).andExpect(lacks(kept))
                .andExpect(lacks("Người của tổ bảy")).andExpect(lacks("Người liên hệ")).andExpect(lacks("024 3825 0000")).andExpect(lacks("/mo-hinh/" + source));
        open("/nhan-rong/%d/tep/%s".formatted(source, released), "phuong03").andExpect(status().isOk());
        open("/nhan-rong/%d/tep/%s/nho".formatted(source, released), "phuong03").andExpect(status().isOk());
        open("/nhan-rong/%d/tep/%s".formatted(source, kept), "phuong03").andExpect(status().isNotFound());
        open("/nhan-rong/%d/tep/%s".formatted(own, released), "phuong03").andExpect(status().isNotFound());
        open("/mo-hinh/" + source, "phuong03").andExpect(status().isNotFound());
    }

    @Test
    void anotherWardRegistersAfterItAndNamesWhereItComesFrom() throws Exception {
        open("/nhan-rong/" + source, "phuong03").andExpect(says("/mo-hinh/dang-ky?theo=" + source));

        open("/mo-hinh/dang-ky?theo=" + source, "phuong03").andExpect(says("value=\"" + TITLE + "\"")).andExpect(says("Làm theo mô hình “" + TITLE + "”")).andExpect(says("Phường Cửa Đông"))
                .andExpect(says("Mỗi đảng viên năm hộ.")).andExpect(lacks("Người của tổ bảy")).andExpect(lacks("Người liên hệ"));
        open("/mo-hinh/dang-ky?theo=" + own, "phuong05").andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "SUBMITTED", "REGISTERED", "APPRAISED", "NOT_RECOGNIZED", "STOPPED"})
    void whatIsNotRecognisedIsNotThere(String state) throws Exception {
        database.sql("update registered_model set status = ? where id = ?").params(state, source).update();

        open("/nhan-rong?q=ngo nho khong rac", "phuong03").andExpect(says("<strong>0</strong> mô hình"));
        for (var page : List.of("/nhan-rong/" + source, "/nhan-rong/" + source + "/ghi")) {
            open(page, "phuong03").andExpect(status().isNotFound());
        }
        adopt(Map.of(), "phuong03").andExpect(status().isNotFound());
    }

    @Test
    void aWardWritesDownWhatItCopiesAndBothModelsTellIt() throws Exception {
        open("/nhan-rong/%d/ghi".formatted(source), "phuong03").andExpect(says("name=\"adopter\"")).andExpect(lacks("Chọn phường"));

        adopt(Map.of("adoptingModel", "" + own, "copied", ""), "phuong03").andExpect(redirectedUrl("/nhan-rong/" + source));

        open("/nhan-rong?q=ngo nho khong rac", "phuong05").andExpect(says("ở 1 nơi"));
        open("/nhan-rong/" + source, "phuong05").andExpect(says("Phường Cửa Nam")).andExpect(says("Cửa Nam làm sạch ngõ")).andExpect(lacks("/mo-hinh/" + own)).andExpect(lacks("Đã sang xem hai lần."));
        open("/nhan-rong/" + source, "phuong03").andExpect(says("/mo-hinh/" + own)).andExpect(says("Đã sang xem hai lần."));
        open("/mo-hinh/" + source, "phuong02").andExpect(says("Đã nhân rộng ở 1 nơi")).andExpect(says(">Phường Cửa Nam làm theo mô hình<"));
        open("/mo-hinh/" + own, "phuong03").andExpect(says("Làm theo mô hình “" + TITLE + "” của Phường Cửa Đông")).andExpect(says("/nhan-rong/" + source));
        assertThat(database.sql("select action || ' ' || actor from audit_entry order by id desc limit 1").query(String.class).single()).isEqualTo("replication.recorded phuong03");
    }

    @Test
    void theStaffWritesDownForAnyWard() throws Exception {
        open("/nhan-rong/%d/ghi".formatted(source), "quan").andExpect(says("Chọn phường")).andExpect(lacks("name=\"adopter\""));
        open("/nhan-rong/%d/ghi?phuong=HK-05".formatted(source), "quan").andExpect(says("value=\"" + unit("HK-05") + "\""));

        adopt(Map.of("adopter", "" + unit("HK-05-CB01"), "phuong", "HK-05"), "quan").andExpect(redirectedUrl("/nhan-rong/" + source));
        adopt(Map.of("adopter", "" + unit("HK-02-CB01"), "phuong", "HK-02"), "quan").andExpect(redirectedUrl("/nhan-rong/" + source));

        open("/nhan-rong?q=ngo nho khong rac", "lanhdao").andExpect(says("ở 2 nơi"));
    }

    @Test
    void aWardWritesDownForItselfAlone() throws Exception {
        for (var stranger : List.of("HK-05", "HK-05-CB01", "HK")) {
            adopt(Map.of("adopter", "" + unit(stranger)), "phuong03").andExpect(beside("adopter", "Chọn một đơn vị đang hoạt động của phường làm theo."));
        }
        adopt(Map.of("adopter", "9999999"), "quan").andExpect(status().isUnprocessableContent());
        adopt(Map.of("adoptingModel", "" + model("HK-05")), "phuong03").andExpect(beside("adoptingModel", "Chọn một mô hình đã đăng ký của chính phường làm theo"));
        assertThat(count()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "adopter   |            | Chọn đơn vị làm theo.",
        "adoptedOn |            | Ghi ngày bắt đầu làm theo",
        "adoptedOn | 19/12/2023 | Ngày này chưa đến",
        "adoptedOn | 31/12/2022 | Mô hình đăng ký năm 2023",
        "copied    |            | Ghi làm theo những gì"})
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost(String field, String typed, String sentence) throws Exception {
        adopt(Map.of(field, typed == null ? "" : typed), "phuong03").andExpect(status().isUnprocessableContent()).andExpect(beside(field, sentence)).andExpect(says("Đã sang xem hai lần."));

        assertThat(count()).isZero();
    }

    @Test
    void whoCarriesTheModelDoesNotCopyIt() throws Exception {
        adopt(Map.of("adopter", "" + unit("HK-02")), "phuong02").andExpect(beside("adopter", "Đây là đơn vị đang làm mô hình này."));
    }

    @Test
    void aUnitCopiesAModelOnceAndPressedTwiceItIsOne() throws Exception {
        var key = UUID.randomUUID().toString();
        adopt(Map.of("key", key), "phuong03");

        adopt(Map.of("key", key), "phuong03").andExpect(redirectedUrl("/nhan-rong/" + source));
        adopt(Map.of("key", key, "copied", "Khác."), "phuong03").andExpect(status().isUnprocessableContent()).andExpect(says("Biểu mẫu này đã ghi Phường Cửa Nam làm theo"));
        adopt(Map.of(), "quan").andExpect(beside("adopter", "Phường Cửa Nam đã được ghi là làm theo mô hình này từ ngày 01/12/2023"));
        assertThat(count()).isOne();
    }

    @Test
    void whoStopsIsNotCountedAndMayBeginAgain() throws Exception {
        adopt(Map.of(), "phuong03");
        var page = "/nhan-rong/%d/thoi/%d".formatted(source, replication());
        open(page, "phuong05").andExpect(status().isNotFound());
        send(page, Map.of("reason", "Không."), "phuong05").andExpect(status().isNotFound());
        open(page, "phuong03").andExpect(says("Thôi làm theo?"));
        send(page, Map.of("reason", ""), "phuong03").andExpect(beside("reason", "Ghi rõ lý do"));

        send(page, Map.of("reason", "Tổ dân phố sáp nhập."), "phuong03").andExpect(redirectedUrl("/nhan-rong"));

        open("/nhan-rong?q=ngo nho khong rac", "phuong05").andExpect(says("chưa có"));
        open("/nhan-rong/" + source, "phuong05").andExpect(lacks("Tổ dân phố sáp nhập."));
        open("/nhan-rong/" + source, "phuong03").andExpect(says("Tổ dân phố sáp nhập."));
        open("/mo-hinh/" + source, "phuong02").andExpect(lacks("Đã nhân rộng ở"));
        send(page, Map.of("reason", "Lần nữa."), "phuong03").andExpect(status().isConflict()).andExpect(says("Nơi này đã được ghi là thôi làm theo."));
        adopt(Map.of(), "phuong03").andExpect(redirectedUrl("/nhan-rong/" + source));
    }

    @Test
    void aCopyOfWhatIsNotRecognisedAnyMoreStaysInItsStoryWithoutALink() throws Exception {
        adopt(Map.of("adoptingModel", "" + own, "copied", ""), "phuong03");
        database.sql("update registered_model set status = 'STOPPED', closing_reason = 'Hết hiệu lực.' where id = ?").param(source).update();

        open("/mo-hinh/" + own, "phuong03").andExpect(says("Làm theo mô hình “" + TITLE)).andExpect(lacks("/nhan-rong/" + source));
    }

    @Test
    void anotherDistrictSeesNothing() throws Exception {
        adopt(Map.of(), "phuong03");
        database.sql("insert into unit (id, kind, code, name, short_name, valid_from) values (nextval('unit_seq'), 'DISTRICT', 'BD', 'Quận Ba Đình', 'Ba Đình', '1961-01-01')").update();
        database.sql("update assignment set unit_id = (select id from unit where code = 'BD') where account_id = (select id from account where username = 'quan')").update();

        open("/nhan-rong", "quan").andExpect(says("<strong>0</strong> mô hình"));
        for (var page : List.of("/nhan-rong/" + source, "/nhan-rong/" + source + "/ghi", "/nhan-rong/%d/thoi/%d".formatted(source, replication()))) {
            open(page, "quan").andExpect(status().isNotFound());
        }
        adopt(Map.of(), "quan").andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({"phuong=HK-02&q=ngo nho, 1", "phuong=HK-03&q=ngo nho, 0", "nam=2022, 0", "trang=99&q=ngo nho, 1", "nam=&phuong=&linhVuc=&q=ngo nho khong rac, 1"})
    void theListIsFiltered(String filter, int found) throws Exception {
        open("/nhan-rong?" + filter, "phuong05").andExpect(says("<strong>" + found + "</strong> mô hình"));
    }

    @Test
    void itsPagesCostABoundedNumberOfStatements() throws Exception {
        adopt(Map.of(), "phuong03");

        for (var page : List.of("/nhan-rong", "/nhan-rong/" + source, "/nhan-rong/" + source + "/ghi")) {
            entities.clear();
            assertThat(StatementCount.of(() -> open(page, "phuong03").andExpect(status().isOk())).statements()).as(page).hasSizeLessThanOrEqualTo(18);
        }
    }

    /** Phường Cửa Nam itself, in words. */
    private ResultActions adopt(Map<String, String> otherwise, String who) throws Exception {
        var typed = new LinkedHashMap<>(Map.of("key", UUID.randomUUID().toString(), "phuong", "HK-03", "adopter", "" + unit("HK-03"), "adoptedOn", "1/12/2023",
                "copied", "Giờ đổ rác cố định.", "note", "Đã sang xem hai lần."));
        typed.putAll(otherwise);
        return send("/nhan-rong/%d/ghi".formatted(source), typed, who);
    }

    private ResultActions send(String path, Map<String, String> typed, String who) throws Exception {
        var request = post(path);
        typed.forEach(request::param);
        entities.flush();
        entities.clear();
        var answer = mvc.perform(request.with(SignedIn.as(who)).with(csrf()));
        entities.flush();
        entities.clear();
        return answer;
    }

    private ResultActions open(String page, String who) throws Exception {
        entities.clear();
        return mvc.perform(get(URI.create(page.replace(" ", "%20"))).with(SignedIn.as(who)));
    }

    private String file() {
        var id = UUID.randomUUID().toString();
        database.sql("insert into stored_file (id, name, format, size, width, height, sha256, stored_at) values (cast(? as uuid), 'ngo.png', 'PNG', 1, 1, 1, ?, now())")
                .params(id, id.replace("-", "").repeat(2)).update();
        for (var rendition : List.of("WHOLE", "THUMBNAIL")) {
            database.sql("insert into stored_content (file_id, rendition, content) values (cast(? as uuid), ?, '\\x00')").params(id, rendition).update();
        }
        return id;
    }

    private void evidence(String file, boolean released) {
        database.sql("""
                insert into evidence (id, model_id, file_id, name, sha256, photo, added_at, added_by, released_at, released_by)
                select nextval('evidence_seq'), ?, id, name, sha256, true, now(), 'phuong02', case when ? then now() end, case when ? then 'phuong02' end
                from stored_file where id = cast(? as uuid)""").params(source, released, released, file).update();
    }

    private long model(String ward) {
        return database.sql("select m.id from registered_model m join unit u on u.id = m.ward_id where u.code = ? order by m.code limit 1").param(ward).query(Long.class).single();
    }

    private long unit(String code) {
        return database.sql("select id from unit where code = ?").param(code).query(Long.class).single();
    }

    private long replication() {
        return database.sql("select max(id) from replication where source_id = ?").param(source).query(Long.class).single();
    }

    private int count() {
        return database.sql("select count(*) from replication where source_id = ?").param(source).query(Integer.class).single();
    }

    private static ResultMatcher says(String sentence) {
        return content().string(containsString(sentence));
    }

    private static ResultMatcher lacks(String sentence) {
        return content().string(not(containsString(sentence)));
    }

    private static ResultMatcher beside(String field, String sentence) {
        return answer -> assertThat(Pattern.compile("id=\"%s-error\">([^<]*)".formatted(Pattern.quote(field))).matcher(answer.getResponse().getContentAsString()).results()
                .map(found -> found.group(1)).toList()).singleElement().asString().contains(sentence);
    }
}
