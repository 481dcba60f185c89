package vn.danvankheo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.danvankheo.testing.MutableClock;

class PageFurnitureTests {

    private static final LocalDate PLAYED = LocalDate.of(2023, 12, 18);

    private final PageFurniture furniture = new PageFurniture(new FrontEnd("own"), new MutableClock(), PLAYED);
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/giao-ban");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void everyPageKnowsItsDayAndItsAddress() throws Exception {
        request.setQueryString("nam=2023&trang=2");

        furniture.doFilter(request, response, (asked, answer) -> {
            assertThat(asked.getAttribute("playedDay")).isEqualTo(PLAYED);
            assertThat(((Here) asked.getAttribute("here")).with("trang", 3)).isEqualTo("/giao-ban?nam=2023&trang=3");
        });

        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void aDatabaseThatIsGoneIsSaidPlainlyAndWithoutAskingItAgain() throws Exception {
        for (var failure : new RuntimeException[] {new DataAccessResourceFailureException("gone"), new CannotCreateTransactionException("gone")}) {
            var answer = new MockHttpServletResponse();
            furniture.doFilter(new MockHttpServletRequest("GET", "/"), answer, (asked, to) -> {
                throw failure;
            });

            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(answer.getContentAsString()).contains("Hệ thống tạm thời chưa trả lời").doesNotContain("Exception");
        }
    }
}
