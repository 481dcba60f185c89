package vn.danvankheo.exhibition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;

/** Somebody walks through quận Hoàn Kiếm's exhibition of 2023 without signing in. */
@HoanKiemTest
@TestPropertySource(properties = {"spring.application.name=told-year", "danvankheo.demo-story=true"}) // opens and closes the exhibition
class ExhibitionControllerTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private EntityManager entities;

    @AfterEach
    void asTheYearStood() {
        database.sql("update campaign set open_to_public = true where of_year = 2023").update();
        database.sql("update registered_model set person_name = null, person_position = null, person_birth_year = null, person_released_at = null, person_released_by = null, person_consent = null, subject_type = 'COLLECTIVE' where person_name = 'Tên của một người'").update();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/trien-lam                                | recognized",
        "/trien-lam?linhVuc=ECONOMY                | recognized and field = 'ECONOMY'",
        "/trien-lam?phuong=HK-13                   | recognized and ward_id = (select id from unit where code = 'HK-13')",
        "/trien-lam?q=pho co noi loi hay           | recognized and title = 'Phố cổ nói lời hay, đón khách thân thiện'",
        "/trien-lam?q=khong-co-ai-tim-the-nay      | false",
        "/trien-lam?nam=2023&quan=HK&trang=99      | recognized"})
    void everybodyFindsWhatWasRecognised(String address, String which) throws Exception {
        var found = database.sql("select count(*) from (select *, status = 'RECOGNIZED' and of_year = 2023 as recognized from registered_model) m where " + which).query(Long.class).single();

        mvc.perform(get(URI.create(address.replace(" ", "%20")))).andExpect(status().isOk())
                .andExpect(content().string(containsString("<strong>" + found + "</strong> mô hình được công nhận")));
    }

    @ParameterizedTest
    @CsvSource({"/trien-lam?nam=2019", "/trien-lam?quan=BD", "/trien-lam/999999", "/trien-lam/chieu?nam=1"})
    void whatIsNotShownIsNotThere(String address) throws Exception {
        mvc.perform(get(address)).andExpect(status().isNotFound());
    }

    @Test
    void whenTheYearIsNotOpenNothingOfItIsThere() throws Exception {
        var id = shown();
        var photo = photo(id);
        database.sql("update campaign set open_to_public = false").update();

        for (var address : new String[] {"/trien-lam", "/trien-lam/chieu", "/trien-lam/" + id, "/trien-lam/" + id + "/ap-phich", "/trien-lam/" + id + "/tep/" + photo,
            "/trien-lam/" + id + "/tep/" + photo + "/nho"}) {
            mvc.perform(get(address)).andExpect(status().isNotFound());
        }
    }

    @Test
    void aStoryHasItsPhotosNumbersAndDecision() throws Exception {
        var id = shown();

        mvc.perform(get("/trien-lam/{id}", id)).andExpect(status().isOk())
                .andExpect(content().string(containsString("/trien-lam/" + id + "/tep/" + photo(id))))
                .andExpect(content().string(containsString("Quyết định số 4")))
                .andExpect(content().string(containsString("Kết quả đo được")))
                .andExpect(content().string(not(containsString("024 3825 0000"))))
                .andExpect(content().string(not(containsString("Cán bộ phụ trách mô hình"))));
        mvc.perform(get("/trien-lam/{id}/ap-phich", id)).andExpect(status().isOk()).andExpect(content().string(containsString("exhibition.css")));
    }

    @Test
    void onlyAReleasedPhotoIsSeen() throws Exception {
        var id = shown();
        var photo = photo(id);
        mvc.perform(get("/trien-lam/{id}/tep/{file}", id, photo)).andExpect(status().isOk()).andExpect(header().string("Content-Type", "image/jpeg"));
        mvc.perform(get("/trien-lam/{id}/tep/{file}/nho", id, photo)).andExpect(status().isOk());
        var other = database.sql("select file_id::text from evidence where model_id <> ? and released_at is null and file_id is not null limit 1").param(id).query(String.class).single();
        var owner = database.sql("select model_id from evidence where file_id = ?::uuid").param(other).query(Long.class).single();

        mvc.perform(get("/trien-lam/{id}/tep/{file}", id, other)).andExpect(status().isNotFound());
        mvc.perform(get("/trien-lam/{id}/tep/{file}", owner, other)).andExpect(status().isNotFound());
    }

    @Test
    void aPersonIsNamedWhenTheyAgreedAndNotAnyMoreWhenTheyTookItBack() throws Exception {
        var id = shown();
        database.sql("update registered_model set subject_type = 'INDIVIDUAL', person_name = 'Tên của một người', person_position = 'Tổ trưởng', person_birth_year = 1962 where id = ?").param(id).update();
        var ward = "phuong" + database.sql("select right(u.code, 2) from unit u join registered_model m on m.ward_id = u.id where m.id = ?").param(id).query(String.class).single();
        mvc.perform(get("/trien-lam/{id}", id)).andExpect(content().string(not(containsString("Tên của một người"))));

        answer(id, "co", "phuong01".equals(ward) ? "phuong02" : "phuong01", List.of("SPOKEN")).andExpect(status().isNotFound());
        answer(id, "co", ward, List.of()).andExpect(redirectedUrl("/mo-hinh/" + id + "/neu-ten"));
        mvc.perform(get("/trien-lam/{id}", id)).andExpect(content().string(not(containsString("Tên của một người"))));
        answer(id, "co", ward, List.of("SPOKEN")).andExpect(redirectedUrl("/mo-hinh/" + id));
        mvc.perform(get("/trien-lam/{id}", id)).andExpect(content().string(containsString("Tên của một người"))).andExpect(content().string(not(containsString("1962"))));

        answer(id, "khong", ward, List.of()).andExpect(redirectedUrl("/mo-hinh/" + id));
        mvc.perform(get("/trien-lam/{id}", id)).andExpect(content().string(not(containsString("Tên của một người"))));
        assertThat(database.sql("select action from audit_entry where action like 'model.person-%' order by id desc limit 2").query(String.class).list())
                .containsExactly("model.person-withheld", "model.person-released");
    }

    /** What the person would agree to is not settled yet; taking back is never refused. */
    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "SUBMITTED", "RETURNED"})
    @Transactional
    void aModelThatIsNotRegisteredTakesNoConsent(String state) throws Exception {
        var id = shown();
        database.sql("update registered_model set subject_type = 'INDIVIDUAL', person_name = 'Tên của một người', status = ? where id = ?").params(state, id).update();
        var ward = "phuong" + database.sql("select right(u.code, 2) from unit u join registered_model m on m.ward_id = u.id where m.id = ?").param(id).query(String.class).single();

        mvc.perform(get("/mo-hinh/{id}/neu-ten", id).with(SignedIn.as(ward))).andExpect(status().isConflict());
        answer(id, "co", ward, List.of("WRITTEN")).andExpect(status().isConflict()).andExpect(content().string(containsString("nên chưa ghi đồng ý nêu tên được")));
        assertThat(database.sql("select count(*) from registered_model where id = ? and person_released_at is not null").param(id).query(Integer.class).single()).isZero();

        database.sql("update registered_model set person_released_at = now(), person_released_by = 'phuong01' where id = ?").param(id).update();
        entities.clear();
        answer(id, "khong", ward, List.of()).andExpect(redirectedUrl("/mo-hinh/" + id));
        entities.flush();
        assertThat(database.sql("select count(*) from registered_model where id = ? and person_released_at is not null").param(id).query(Integer.class).single()).isZero();
    }

    @Test
    void theWallTurnsToTheNextAndAfterTheLastToTheFirst() throws Exception {
        mvc.perform(get("/trien-lam/chieu?linhVuc=ECONOMY")).andExpect(status().isOk())
                .andExpect(content().string(containsString("content=\"12;url=/trien-lam/chieu?linhVuc=ECONOMY&amp;so=2\"")));
        mvc.perform(get("/trien-lam/chieu?so=2&dung=1")).andExpect(content().string(not(containsString("http-equiv=\"refresh\"")))).andExpect(content().string(containsString("Chạy tiếp")));
        mvc.perform(get("/trien-lam/chieu?so=9999")).andExpect(redirectedUrlPattern("/trien-lam/chieu?*"));
    }

    @ParameterizedTest
    @CsvSource({"/trien-lam", "/trien-lam?trang=3", "/trien-lam/chieu?so=2"})
    void aRoomCostsFewStatements(String address) throws Exception {
        assertThat(StatementCount.of(() -> mvc.perform(get(address)).andExpect(status().isOk())).count()).isLessThanOrEqualTo(8);
    }

    private ResultActions answer(long id, String answer, String who, List<String> consent) throws Exception {
        var version = database.sql("select version from registered_model where id = ?").param(id).query(String.class).single();
        MockHttpServletRequestBuilder request = post("/mo-hinh/{id}/neu-ten", id).param("version", version).param("dong-y", answer);
        consent.forEach(way -> request.param("consent", way));
        return mvc.perform(request.with(csrf()).with(SignedIn.as(who)));
    }

    private long shown() {
        return database.sql("select min(model_id) from evidence where released_at is not null").query(Long.class).single();
    }

    private String photo(long id) {
        return database.sql("select file_id::text from evidence where model_id = ? and released_at is not null order by id limit 1").param(id).query(String.class).single();
    }
}
