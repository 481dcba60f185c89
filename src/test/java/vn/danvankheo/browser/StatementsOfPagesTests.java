package vn.danvankheo.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.danvankheo.testing.Browser;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;

/** No page asks the database more than twelve times, its session, its reader and its frame among them. */
@HoanKiemTest
@TestPropertySource(properties = {"spring.application.name=counted-year", "danvankheo.demo-story=true"}) // begins what nobody confirms
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsOfPagesTests {

    private static final int MOST = 12;

    @LocalServerPort
    private int port;
    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    private EveryPage pages;

    @BeforeAll
    void workIsBegun() {
        try (var browser = Browser.open("http://localhost:" + port)) {
            pages = new EveryPage(browser, database);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPageAsksLittle() {
        return pages.visits().stream().collect(Collectors.groupingBy(EveryPage.Visit::who, LinkedHashMap::new, Collectors.toList())).entrySet().stream()
                .flatMap(visitor -> {
                    var session = session(visitor.getKey());
                    return visitor.getValue().stream().map(visit -> DynamicTest.dynamicTest(visit.name(), () -> asksLittle(get(visit.path()).cookie(session), visit.path(),
                            visit.path().equals(EveryPage.UNKNOWN) ? 404 : 200)));
                });
    }

    @Test
    void aRefusedFormAsksNoMore() throws Exception {
        var ward = session("phuong02");
        var path = "/giao-ban/" + pages.report("HK-02", 12) + "/sua";

        asksLittle(post(path).cookie(ward).param("version", "0").param("meetings", "ba").with(csrf()), path, 422);
    }

    private void asksLittle(MockHttpServletRequestBuilder request, String page, int status) throws Exception {
        mvc.perform(request); // what is kept in memory for everybody is there
        var asked = StatementCount.of(() -> mvc.perform(request).andExpect(status().is(status))).statements();
        assertThat(asked).as("%s asks %d times:%n%s", page, asked.size(), String.join("\n", asked)).hasSizeLessThanOrEqualTo(MOST);
    }

    private Cookie session(String username) {
        try {
            return username.isEmpty() ? new Cookie("nobody", "") : mvc.perform(post("/dang-nhap").param("username", username).param("password", "dan-van-kheo-2023").with(csrf()))
                    .andReturn().getResponse().getCookie("DANVANKHEO");
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
