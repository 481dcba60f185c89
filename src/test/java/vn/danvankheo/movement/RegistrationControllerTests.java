package vn.danvankheo.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
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
import vn.danvankheo.account.Scope;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;

/** Phường Hàng Bài (HK-06) registers a model, the district answers. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=model-pages") // writes, so in a context and database of its own
class RegistrationControllerTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private Models models;
    private UUID key;

    @BeforeEach
    void aNewForm() {
        key = UUID.randomUUID();
    }

    @Test
    void aDraftNeedsATitleAndAnOwner() throws Exception {
        register(draft("Khéo trong giữ ngõ sạch")).andExpect(status().is3xxRedirection());

        assertThat(stored()).containsExactly("Khéo trong giữ ngõ sạch, DRAFT");
    }

    @Test
    void aDraftThatIsOpenedAgainSaysWhatItStillLacks() throws Exception {
        var draft = draft("Ngõ sạch");
        draft.put("owner", database.sql("select min(id)::text from unit where parent_id = (select id from unit where code = 'HK-06')").query(String.class).single());
        var page = register(draft).andReturn().getResponse().getRedirectedUrl();

        mvc.perform(get(page).with(SignedIn.as("phuong06"))).andExpect(content().string(containsString("chỗ phải điền trước khi gửi")))
                .andExpect(content().string(containsString("<a href=\"#forces[0].name\">Ghi ít nhất một lực lượng"))).andExpect(content().string(containsString("id=\"forces[0].name\"")));

        aNewForm();
        var whole = complete("Ngõ xanh");
        whole.remove("gui");
        var second = register(whole).andReturn().getResponse().getRedirectedUrl();
        mvc.perform(get(second).with(SignedIn.as("phuong06"))).andExpect(content().string(not(containsString("chỗ phải điền trước khi gửi"))));
    }

    @Test
    void pressedTwiceItIsSentOnce() throws Exception {
        register(complete("Gửi đôi"));
        register(complete("Gửi đôi")).andExpect(status().is3xxRedirection());

        assertThat(stored()).containsExactly("Gửi đôi, SUBMITTED");
        assertThat(database.sql("select count(*) from audit_entry where action = 'model.submitted' and subject like '%Gửi đôi%'").query(Integer.class).single()).isOne();
    }

    @Test
    void whatIsWrittenAfterGoingBackIsKept() throws Exception {
        register(draft("Bản một"));
        register(draft("Bản hai")).andExpect(status().is3xxRedirection());
        assertThat(stored()).containsExactly("Bản hai, DRAFT");

        var form = complete("Bản ba");
        form.put("version", database.sql("select version from registered_model where request_key = ?").param(key).query(String.class).single());
        register(form).andExpect(status().is3xxRedirection());

        assertThat(stored()).containsExactly("Bản ba, SUBMITTED");
    }

    @Test
    void anOldFormDoesNotOverwriteANewerDraft() throws Exception {
        register(draft("Bản một"));
        register(draft("Bản hai"));

        register(draft("Bản cũ")).andExpect(status().isConflict()).andExpect(content().string(containsString("Bản cũ")));

        assertThat(stored()).containsExactly("Bản hai, DRAFT");
    }

    @Test
    void anotherWardsFormIsNotFound() throws Exception {
        register(draft("Của Hàng Bài"));

        var form = draft("Của phường khác");
        form.put("owner", "" + unit("HK-05"));
        mvc.perform(request(form).with(SignedIn.as("phuong05")).with(csrf())).andExpect(status().isNotFound());

        assertThat(stored()).containsExactly("Của Hàng Bài, DRAFT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "title               |            | Nhập tên mô hình",
        "problem             |            | Viết thực trạng",
        "households          | -1         | Số hộ không được âm.",
        "households          | 99999999999| Phải là số nguyên",
        "startDate           | 30/02/2023 | Phải là một ngày có thật",
        "endDate             | 1/1/2023   | Ngày kết thúc phải từ ngày bắt đầu",
        "startDate           | 20/3/2024  | Năm thi đua 2023 hết ngày 31/12/2023: ghi ngày bắt đầu trong năm đó",
        "milestones[0].dueOn | 1/1/2024   | Mốc của năm thi đua 2023 phải xong trước hết ngày 31/12/2023",
        "endDate             | 1/1/2025   | Ngày này muộn nhất là 31/12/2024",
        "evaluationDate      | 1/1/2025   | Ngày này muộn nhất là 31/12/2024",
        "indicators[0].goal  |            | Ghi mục tiêu bằng số",
        "indicators[0].goal  | nhiều      | Phải là một số",
        "indicators[0].goal  | 123456789012345678901234567890 | Số quá dài",
        "key                 | khong-phai | Nội dung ô này chưa đúng dạng."})
    void eachFaultHasItsSentence(String field, String typed, String sentence) throws Exception {
        var form = complete("Khéo trong giữ ngõ sạch");
        form.put(field, typed == null ? "" : typed);

        register(form).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString(sentence)));
    }

    @Test
    void whatEndsInTheNextYearIsTakenAndBothSidesAreTold() throws Exception {
        var form = complete("Kéo sang năm sau");
        form.put("endDate", "15/1/2024");
        register(form).andExpect(status().is3xxRedirection());

        var id = database.sql("select id from registered_model where request_key = ?").param(key).query(Long.class).single();
        for (var who : new String[] {"phuong06", "quan"}) {
            mvc.perform(get("/mo-hinh/{id}", id).with(SignedIn.as(who))).andExpect(content().string(containsString("Mô hình kéo sang năm sau.")));
        }
    }

    @Test
    void theYearOfADraftIsItsOwnWhateverTheFormSays() throws Exception {
        register(draft("Năm của nháp"));
        var id = database.sql("select id from registered_model where request_key = ?").param(key).query(Long.class).single();

        var form = complete("Năm của nháp");
        form.putAll(Map.of("year", "2030", "startDate", "20/3/2024", "version", "0"));
        var request = post("/mo-hinh/{id}/sua", id);
        form.forEach(request::param);
        mvc.perform(request.with(SignedIn.as("phuong06")).with(csrf())).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Năm thi đua 2023 hết ngày")));
    }

    @Test
    void aFormWithAHundredThousandRowsIsRefused() throws Exception {
        var form = draft("Nhiều hàng");
        form.put("indicators[99999].name", "x");

        register(form).andExpect(status().isBadRequest());
    }

    @Test
    void theRoundGoesOnlyTheWayOfTheTable() throws Exception {
        register(complete("Đi một vòng"));
        var id = database.sql("select id from registered_model where request_key = ?").param(key).query(Long.class).single();

        answer(id, "tra-lai", "").andExpect(status().isUnprocessableContent());
        answer(id, "tra-lai", "Mục tiêu chưa rõ").andExpect(status().is3xxRedirection());
        answer(id, "ghi-nhan", null).andExpect(status().isConflict());
        assertThat(stored()).containsExactly("Đi một vòng, RETURNED");
        mvc.perform(get("/mo-hinh/{id}", id).with(SignedIn.as("phuong06"))).andExpect(content().string(containsString("Mục tiêu chưa rõ")));
        mvc.perform(get("/mo-hinh/{id}", id).with(SignedIn.as("phuong05"))).andExpect(status().isNotFound());
        mvc.perform(get("/mo-hinh").param("q", "di mot vong").with(SignedIn.as("phuong05"))).andExpect(content().string(not(containsString("Đi một vòng"))));
        mvc.perform(get("/mo-hinh").param("q", "di mot vong").with(SignedIn.as("lanhdao"))).andExpect(content().string(containsString("Đi một vòng")));
    }

    @Test
    void numbersAreGivenOnceHoweverManyRegisterAtOnce() throws Exception {
        var forms = Stream.generate(() -> {
            var form = draft("Song song");
            form.put("key", UUID.randomUUID().toString());
            return form;
        }).limit(8).toList();
        var people = Executors.newFixedThreadPool(4);
        try {
            people.invokeAll(forms.stream().map(form -> (Callable<ResultActions>) () -> register(form)).toList());
        } finally {
            people.shutdown();
        }

        assertThat(database.sql("select code from registered_model where title = 'Song song'").query(String.class).list()).hasSize(8).doesNotHaveDuplicates()
                .allMatch(code -> code.matches("MH-2023-\\d{3,}"));
    }

    @Test
    void aYearIsCountedInOneStatement() throws Exception {
        var all = database.sql("select status, count(*) from registered_model where of_year = 2023 and ward_id = ? group by status").param(unit("HK-07"))
                .query((row, at) -> Map.entry(ModelStatus.valueOf(row.getString(1)), row.getLong(2))).list();

        var seen = StatementCount.of(() -> assertThat(models.counts(new Scope(Set.of(unit("HK-07"))), 2023).entrySet()).containsExactlyInAnyOrderElementsOf(all));

        assertThat(all).isNotEmpty();
        assertThat(seen.count()).isEqualTo(2); // the ward's id above, then the count
        assertThat(models.counts(new Scope(Set.of()), 2023)).isEmpty();
    }

    private Map<String, String> draft(String title) {
        return ofHangBai(TypedRegistration.draft(title));
    }

    private Map<String, String> complete(String title) {
        var form = ofHangBai(TypedRegistration.complete(title));
        form.put("gui", "1");
        return form;
    }

    private Map<String, String> ofHangBai(Map<String, String> form) {
        form.put("key", key.toString());
        form.put("owner", "" + unit("HK-06"));
        return form;
    }

    private MockHttpServletRequestBuilder request(Map<String, String> form) {
        var request = post("/mo-hinh/dang-ky");
        form.forEach(request::param);
        return request;
    }

    private ResultActions register(Map<String, String> form) throws Exception {
        return mvc.perform(request(form).with(SignedIn.as("phuong06")).with(csrf()));
    }

    private ResultActions answer(long id, String how, String reason) throws Exception {
        var version = database.sql("select version from registered_model where id = ?").param(id).query(String.class).single();
        var request = post("/mo-hinh/{id}/" + how, id).param("version", version);
        return mvc.perform((reason == null ? request : request.param("reason", reason)).with(SignedIn.as("quan")).with(csrf()));
    }

    private List<String> stored() {
        return database.sql("select title || ', ' || status from registered_model where request_key = ?").param(key).query(String.class).list();
    }

    private long unit(String code) {
        return database.sql("select id from unit where code = ?").param(code).query(Long.class).single();
    }
}
