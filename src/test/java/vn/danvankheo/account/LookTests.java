package vn.danvankheo.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;

/** Each person reads in the own colours and size. */
@HoanKiemTest
@Transactional
class LookTests {

    private static final String ALWAYS_DARK = "media=\"screen\" href=\"/css/dark.css";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private EntityManager entities;

    @Test
    void whoeverChoseNothingSeesWhatTheMachineShows() throws Exception {
        for (var page : Map.of("work", see("/chi-tieu"), "page", mvc.perform(get("/dang-nhap"))).entrySet()) {
            page.getValue().andExpect(content().string(allOf(containsString("href=\"/css/" + page.getKey() + "-and-dark.css"), containsString("content=\"light dark\""), not(containsString("data-bs-theme")), not(containsString("data-letters")))));
        }
    }

    @Test
    void whoeverChoseTheDarkSeesItOnEveryPageAndOnThoseOfErrorsToo() throws Exception {
        choose("DARK", true).andExpect(redirectedUrl("/ca-nhan/cach-hien"));

        for (var page : new ResultActions[] {see("/chi-tieu"), see("/chi-tieu/999999")}) {
            page.andExpect(content().string(allOf(containsString("data-bs-theme=\"dark\""), containsString("data-letters=\"large\""), containsString(ALWAYS_DARK))));
        }
        see("/ca-nhan/cach-hien").andExpect(content().string(allOf(matchesPattern("(?s).*id=\"colours-DARK\"[^>]*checked=.*"), matchesPattern("(?s).*id=\"letters-large\"[^>]*checked=.*"))));
    }

    @Test
    void whoeverChoseTheLightIsLeftWithoutTheDarkOnADarkMachine() throws Exception {
        choose("LIGHT", false);

        see("/chi-tieu").andExpect(content().string(allOf(containsString("data-bs-theme=\"light\""), containsString("href=\"/css/work.css"), not(containsString("dark.css")))));
    }

    @Test
    void choosingOvertakesNobodyWhoWorksOnTheAccount() throws Exception {
        var before = version();

        choose("DARK", true);

        assertThat(version()).isEqualTo(before);
    }

    @Test
    void theLookCostsNoQuestionOfItsOwn() throws Exception {
        see("/ca-nhan/cach-hien");

        assertThat(StatementCount.of(() -> see("/ca-nhan/cach-hien")).statements()).filteredOn(statement -> statement.contains("theme")).hasSize(2); // as the posts are read; and this test's own sign-in
    }

    @Test
    void aColourThatThereIsNotIsRefusedBesideTheField() throws Exception {
        choose("PINK", false).andExpect(status().is(422)).andExpect(content().string(allOf(containsString("href=\"#colours\""), containsString("theo máy, sáng hoặc tối"))));
        choose("", false).andExpect(status().is(422));
    }

    private int version() {
        entities.clear();
        return entities.createQuery("select a.version from Account a where a.username = 'phuong03'", Integer.class).getSingleResult();
    }

    private ResultActions choose(String colours, boolean large) throws Exception {
        var answer = mvc.perform(post("/ca-nhan/cach-hien").param("colours", colours).param("largeLetters", String.valueOf(large)).with(csrf()).with(SignedIn.as("phuong03")));
        entities.clear();
        return answer;
    }

    private ResultActions see(String page) throws Exception {
        return mvc.perform(get(page).with(SignedIn.as("phuong03")));
    }
}
