package vn.danvankheo.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.AccessEnded;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;

/** An individual whom a model is about, and its contact, ask what is kept of them, and then to be forgotten. */
@HoanKiemTest
@TestPropertySource(properties = "danvankheo.demo-story=true")
@Transactional
@RecordApplicationEvents
class PersonalDataTests {

    private static final String PERSONAL = "(^|_)(name|phone|email|mail|birth|person|contact|actor|author|signer|recipient|who|by|owner|username|principal|subject|caption|address)(_|$)";
    /** What is called by a name and is nobody's. */
    private static final Set<String> OF_NO_PERSON = Set.of("unit.name", "unit.short_name", "former_unit_name.name", "former_unit_name.short_name", "campaign_sub_field.name", "model_force.name",
            "model_milestone.name", "model_indicator.name", "rubric.name", "rubric_group.name", "rubric_class.name", "target.name", "target_group.name", "saved_filter.name", "access_token.name",
            "shedlock.name", "shedlock.locked_by", "spring_session_attributes.attribute_name", "prepared_export.file_name", "month_upload.file_name", "import_batch.file_name",
            "registered_model.subject_type", "rubric.subject_type", "certificate_layout.subject_type", "commendation.recipient_type", "layout_profile.subject_lead", "layout_profile.subject_size", "layout_profile.recipient_size", "flyway_schema_history.installed_by");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;

    private long model;

    @BeforeEach
    void aModelOfAnIndividual() {
        model = database.sql("select min(model_id) from evidence where photo and released_at is not null").query(Long.class).single();
        database.sql("""
                update registered_model set subject_type = 'INDIVIDUAL', person_name = 'Người Thứ Nhất', person_position = 'Tổ trưởng', person_birth_year = 1960, person_released_at = now(),
                    person_released_by = 'phuong01', contact_name = 'Người Liên Hệ', contact_phone = '0901 234.567', problem = 'Bà con nể người thứ nhất' where id = ?""").param(model).update();
    }

    @Test
    void everyColumnThatLooksPersonalStandsInTheRegister() {
        var columns = database.sql("""
                select table_name || '.' || column_name from information_schema.columns where table_schema = 'public' and column_name ~ :personal
                    and data_type in ('text', 'character varying', 'character', 'integer', 'date', 'jsonb')""").param("personal", PERSONAL).query(String.class).set();
        var all = database.sql("select table_name || '.' || column_name from information_schema.columns where table_schema = 'public'").query(String.class).set();
        var registered = PersonalData.REGISTER.stream().flatMap(line -> line.columns().stream()).collect(Collectors.toSet());

        var missing = new TreeSet<>(columns);
        missing.removeAll(registered);
        missing.removeAll(OF_NO_PERSON);
        assertThat(missing).as("personal columns that the register lacks").isEmpty();
        assertThat(all).as("what the register names is there").containsAll(registered).containsAll(OF_NO_PERSON);
    }

    @Test
    void theAdministratorReadsWhatIsKeptOfWhomAndWhy() throws Exception {
        see("/du-lieu-ca-nhan").andExpect(status().isOk()).andExpect(content().string(allOf(containsString("Địa chỉ thư điện tử"), containsString("Gửi thư nhắc việc"), containsString("Giữ bao lâu"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nguoi thu nhat", "NGƯỜI THỨ NHẤT", "thứ nhất"})
    void aPersonIsFoundWithAndWithoutMarks(String words) throws Exception {
        see("/du-lieu-ca-nhan/tim?q=" + words).andExpect(status().isOk()).andExpect(content().string(allOf(containsString("MODEL_PERSON:" + model),
                containsString("Người Thứ Nhất, Tổ trưởng, 1960"), containsString("MODEL_TEXT:" + model), not(containsString("Bà con nể")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0901234567", "234 567", "090-123-4567"})
    void aTelephoneIsFoundHoweverItIsWritten(String digits) throws Exception {
        see("/du-lieu-ca-nhan/tim?q=" + digits).andExpect(content().string(allOf(containsString("MODEL_CONTACT:" + model), containsString("Người Liên Hệ, 0901 234.567"))));
    }

    @Test
    void anAccountIsFoundByItsAddress() throws Exception {
        database.sql("update account set email = 'lien.he@example.vn' where username = 'phuong09'").update();

        see("/du-lieu-ca-nhan/tim?q=lien.he@example").andExpect(content().string(allOf(containsString("lien.he@example.vn"), containsString("/tai-khoan/" + account("phuong09")))));
        see("/du-lieu-ca-nhan/tim").andExpect(content().string(containsString("Không tìm thấy ở đâu")));
        see("/du-lieu-ca-nhan/tim?q=x").andExpect(content().string(containsString("Không tìm thấy ở đâu")));
        see("/du-lieu-ca-nhan/tim?q=%_").andExpect(content().string(containsString("Không tìm thấy ở đâu")));
    }

    @Test
    void whatWasChosenIsHandedOutAsOneZipWithTheFiles() throws Exception {
        var zip = see("/du-lieu-ca-nhan/tai-ve.zip?noi=MODEL_PERSON:" + model).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();

        var names = new TreeSet<String>();
        var list = "";
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
                list = entry.getName().equals("du-lieu.json") ? new String(entries.readAllBytes(), StandardCharsets.UTF_8) : list;
            }
        }
        assertThat(list).contains("Người Thứ Nhất, Tổ trưởng, 1960", "Cá nhân điển hình của mô hình").doesNotContain("Người Liên Hệ");
        assertThat(names).hasSize(1 + photos()).hasSizeGreaterThan(1);
        assertThat(audited("person.exported")).isEqualTo("Một người 1 nơi");
    }

    @Test
    void whatWillHappenIsSaidBeforeItDoes() throws Exception {
        see("/du-lieu-ca-nhan/xoa?noi=MODEL_PERSON:" + model + "&noi=ACCOUNT:" + account("phuong09")).andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("gỡ hẳn mọi ảnh của mô hình"), containsString("Khóa tài khoản"), containsString("Người Thứ Nhất"), containsString("Lý do"))));
        see("/du-lieu-ca-nhan/xoa").andExpect(redirectedUrl("/du-lieu-ca-nhan/tim"));
        see("/du-lieu-ca-nhan/xoa?noi=MODEL_PERSON:0").andExpect(status().isNotFound());
    }

    @Test
    void aPersonIsErasedWithThePhotosAndTheTrailDoesNotNameThem() throws Exception {
        var files = database.sql("select file_id from evidence where photo and file_id is not null and model_id = ?").param(model).query(UUID.class).list();

        erase("Theo yêu cầu nhận ngày 1/12/2023", "MODEL_PERSON:" + model, "MODEL_CONTACT:" + model).andExpect(redirectedUrl("/du-lieu-ca-nhan"));

        assertThat(database.sql("select concat_ws('|', person_name, person_position, person_birth_year, person_released_by, contact_name, contact_phone) from registered_model where id = ?").param(model)
                .query(String.class).single()).isEqualTo("Người đã được xóa thông tin|Người đã được xóa thông tin");
        assertThat(photos()).isZero();
        assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(database.sql("select count(*) from stored_content where file_id = ?").param(file).query(Integer.class).single()).isZero());
        see("/du-lieu-ca-nhan/tim?q=0901234567").andExpect(content().string(containsString("Không tìm thấy ở đâu")));
        assertThat(audited("person.erased")).startsWith("Một người, 2 nơi Theo yêu cầu nhận ngày 1/12/2023 (").doesNotContain("Thứ Nhất", "Liên Hệ");
    }

    @Test
    void anAccountIsClosedAndSaysNobodyAnyMore() throws Exception {
        database.sql("update account set full_name = 'Người Nghỉ Việc', email = 'nghi@example.vn', totp_secret = 'ABC' where username = 'phuong09'").update();
        database.sql("insert into user_entities (id, name, display_name) values ('thiet-bi', 'phuong09', 'Người Nghỉ Việc')").update();
        database.sql("""
                insert into user_credentials (credential_id, user_entity_user_id, public_key, backup_eligible, backup_state, label)
                values ('khoa', 'thiet-bi', '\\x00', false, false, 'Máy của Người Nghỉ Việc')""").update();

        PersonalData.WHO_ACTED.stream().map(column -> column.split("\\.")).forEach(place -> database.sql("update %1$s set %2$s = 'Người Nghỉ Việc' where ctid = (select min(ctid) from %1$s where %2$s is not null)".formatted(place[0], place[1])).update());

        erase("Đã nghỉ việc, theo yêu cầu", "ACCOUNT:" + account("phuong09")).andExpect(redirectedUrl("/du-lieu-ca-nhan"));

        for (var place : PersonalData.WHO_ACTED.stream().map(column -> column.split("\\.")).toList()) {
            assertThat(database.sql("select count(*) from %s where %s = 'Người Nghỉ Việc'".formatted(place[0], place[1])).query(Long.class).single()).as(place[0]).isZero();
        }
        assertThat(database.sql("select count(*) from report_move where actor = 'phuong09'").query(Long.class).single()).isPositive();

        assertThat(database.sql("select full_name || (locked_at is not null) || (email is null) || (totp_secret is null) from account where username = 'phuong09'").query(String.class).single())
                .isEqualTo("Người đã được xóa thông tintruetruetrue");
        assertThat(database.sql("select (select count(*) from user_entities where name = 'phuong09') + (select count(*) from user_credentials where credential_id = 'khoa')").query(Long.class).single()).isZero();
        see("/tai-khoan/" + account("phuong09")).andExpect(status().isOk()).andExpect(content().string(containsString("Người đã được xóa thông tin")));
    }

    /** A device that was lost, a program that reads on, a calendar: whoever keeps them hears of it as when an account is locked. */
    @Test
    void whateverOpensAnErasedAccountEndsWithIt(ApplicationEvents events) throws Exception {
        var id = account("phuong09");
        database.sql("insert into access_token (account_id, name, scope, hash, made_at, expires_on, request_key) values (?, 'Máy của tôi', 'BOARDS', 'x', now(), '2031-01-01', gen_random_uuid())").param(id).update();
        database.sql("insert into calendar_link (account_id, token_hash, made_at) values (?, 'x', now())").param(id).update();

        erase("Đã nghỉ việc, theo yêu cầu", "ACCOUNT:" + id).andExpect(redirectedUrl("/du-lieu-ca-nhan"));

        assertThat(events.stream(AccessEnded.class)).containsExactly(new AccessEnded(id));
        assertThat(database.sql("select name || (revoked_at is not null) from access_token where account_id = ?").param(id).query(String.class).single()).isEqualTo("true");
        assertThat(database.sql("select count(*) from calendar_link where account_id = ?").param(id).query(Integer.class).single()).isZero();
    }

    @Test
    void thatSomebodySearchedIsWrittenDownWithoutTheName() throws Exception {
        see("/du-lieu-ca-nhan/tim?q=Người Thứ Nhất");
        assertThat(audited("person.searched")).startsWith("Một người, ").contains("MODEL_PERSON:" + model).doesNotContainIgnoringCase("Thứ Nhất");

        see("/du-lieu-ca-nhan/tim?q=không có ai tên thế");
        assertThat(audited("person.searched")).isEqualTo("Một người, 0 nơi ");
        assertThat(database.sql("select actor from audit_entry where action = 'person.searched' order by id desc limit 1").query(String.class).single()).isEqualTo("admin");
    }

    @Test
    void withoutAReasonOrWithTheNameInItNothingIsErased() throws Exception {
        erase("", "MODEL_PERSON:" + model).andExpect(status().isUnprocessableContent());
        erase("nguoi thu nhat yêu cầu", "MODEL_PERSON:" + model).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Hãy viết không có tên")));
        erase("Theo yêu cầu", "MODEL_PERSON:" + model, "MODEL_TEXT:" + model).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Có nơi không xóa được")));
        erase("Theo yêu cầu", "ACCOUNT:" + account("admin")).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("một quản trị viên khác")));

        assertThat(database.sql("select person_name from registered_model where id = ?").param(model).query(String.class).single()).isEqualTo("Người Thứ Nhất");
        assertThat(photos()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"VIEW, 11/12/2023", "CORRECT, 11/12/2023", "RESTRICT, 16/12/2023", "DELETE, 21/12/2023"})
    void aRequestHasTheDaysOfTheLaw(String kind, String due) throws Exception {
        var key = UUID.randomUUID().toString();
        for (var pressed = 1; pressed <= 2; pressed++) {
            act(post("/du-lieu-ca-nhan/yeu-cau").param("key", key).param("kind", kind).param("subject", "Người trong ảnh ngõ 12").param("receivedOn", "1/12/2023")).andExpect(redirectedUrl("/du-lieu-ca-nhan"));
        }

        var ids = database.sql("select id from personal_request").query(Long.class).list();
        assertThat(ids).hasSize(1);
        var late = containsString("<strong> quá hạn</strong>");
        see("/du-lieu-ca-nhan").andExpect(content().string(allOf(containsString(due), kind.equals("DELETE") ? not(late) : late)));
        act(post("/du-lieu-ca-nhan/yeu-cau/{id}/xong", ids.get(0))).andExpect(redirectedUrl("/du-lieu-ca-nhan"));
        act(post("/du-lieu-ca-nhan/yeu-cau/{id}/xong", ids.get(0))).andExpect(status().isConflict());
        see("/du-lieu-ca-nhan").andExpect(content().string(allOf(containsString("18/12/2023"), not(late))));
    }

    @ParameterizedTest
    @CsvSource({"'', VIEW, 1/12/2023", "Ai đó, '', 1/12/2023", "Ai đó, VIEW, ''", "Ai đó, VIEW, 19/12/2023", "Ai đó, VIEW, 1/1/0001"})
    void aRequestThatIsNotWholeIsAskedForAgain(String subject, String kind, String received) throws Exception {
        act(post("/du-lieu-ca-nhan/yeu-cau").param("kind", kind).param("subject", subject).param("receivedOn", received)).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("field-error")));
    }

    private int photos() {
        return database.sql("select count(*) from evidence where photo and file_id is not null and model_id = ?").param(model).query(Integer.class).single();
    }

    private long account(String username) {
        return database.sql("select id from account where username = ?").param(username).query(Long.class).single();
    }

    private String audited(String action) {
        return database.sql("select subject || ' ' || detail from audit_entry where action = ? order by id desc limit 1").param(action).query(String.class).single();
    }

    private ResultActions erase(String reason, String... places) throws Exception {
        return act(post("/du-lieu-ca-nhan/xoa").param("reason", reason).param("noi", places));
    }

    private ResultActions see(String path) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as("admin")));
    }

    private ResultActions act(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(SignedIn.as("admin")));
    }
}
