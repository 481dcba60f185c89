package vn.danvankheo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;
import vn.danvankheo.testing.Browser;
import vn.danvankheo.testing.HoanKiemTest;

/** Every page as its people open it, on a desk and on a phone: nothing for axe to say, nothing the policy refuses, nothing wider than the screen; and its picture. */
@HoanKiemTest
@TestPropertySource(properties = {"spring.application.name=told-year", "danvankheo.demo-story=true"}) // begins what nobody confirms; apart from the exhibition nobody else looks at this year
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTests {

    private static final int DESK = 1366;
    private static final int PHONE = 390;
    private static final int HEIGHT = 800;

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient database;
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;
    private Browser browser;
    private EveryPage pages;

    @BeforeAll
    void workIsBegun() {
        browser = Browser.open("http://localhost:" + port);
        pages = new EveryPage(browser, database);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void noPageIsLeftOut() throws Exception {
        var visited = new TreeSet<String>();
        for (var visit : pages.visits()) {
            var chain = requestMappingHandlerMapping.getHandler(new MockHttpServletRequest("GET", UriComponentsBuilder.fromUriString(visit.path()).build().getPath()));
            if (chain != null) {
                visited.add(chain.getHandler().toString());
            }
        }

        var pages = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream().filter(route -> isPage(route.getKey(), route.getValue()))
                .map(route -> route.getValue().toString()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(pages).isNotEmpty();
        pages.removeAll(visited);
        assertThat(pages).as("pages that nobody visits here").isEmpty();
    }

    /** Files and figures for programs are no pages: their handlers name no template; and one leads on and shows nothing itself. */
    private static boolean isPage(RequestMappingInfo route, HandlerMethod handler) {
        return route.getMethodsCondition().getMethods().contains(RequestMethod.GET) && handler.getReturnType().getParameterType() == String.class
                && !AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ResponseBody.class) && handler.getBeanType().getPackageName().startsWith("vn.danvankheo") && !route.getPatternValues().contains("/nhac-viec/{id}");
    }

    @TestFactory
    Stream<DynamicTest> pagesAreForEverybody() {
        var byVisitor = pages.visits().stream().collect(Collectors.groupingBy(EveryPage.Visit::who, LinkedHashMap::new, Collectors.toList()));
        return byVisitor.entrySet().stream().flatMap(visitor -> {
            var complaints = new ArrayList<String>();
            var page = visitor.getKey().isEmpty() ? browser.page(DESK) : browser.signedIn(DESK, visitor.getKey());
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.location().startsWith(browserAddress(EveryPage.UNKNOWN))) {
                    complaints.add(message.text() + " " + message.location());
                }
            });
            return visitor.getValue().stream().map(visit -> DynamicTest.dynamicTest(visit.name(), () -> look(page, visit, complaints)));
        });
    }

    private void look(Page page, EveryPage.Visit visit, List<String> complaints) {
        complaints.clear();
        var answer = page.navigate(visit.path());
        assertThat(answer.status()).isEqualTo(visit.path().equals(EveryPage.UNKNOWN) ? 404 : 200);
        assertThat(page.url()).as("the page itself, and not another").isEqualTo(browserAddress(visit.path()));

        for (var width : new int[] {DESK, PHONE}) {
            page.setViewportSize(width, HEIGHT);
            browser.looksRight(page, visit.name());
        }
        page.setViewportSize(DESK, HEIGHT);
        assertThat(complaints).isEmpty();
    }

    private String browserAddress(String path) {
        return "http://localhost:" + port + path;
    }
}
