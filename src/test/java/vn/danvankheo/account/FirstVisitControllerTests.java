package vn.danvankheo.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.testing.HoanKiemTest;

@HoanKiemTest
@Transactional
class FirstVisitControllerTests {

    private static final String STEPS = "data-first-visit";

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource({"phuong01, /, Đây là việc cần làm tháng này.", "quan, /, Đây là báo cáo chờ bạn duyệt.", "lanhdao, /, Cả năm trong một con số.", "admin, /, mật khẩu dùng một lần.",
            "thamdinh, /tham-dinh, Đây là những mô hình bạn được phân công.", "todanpho, /phan-cua-toi, Đây là phần của đơn vị bạn trong tháng."})
    void theFirstPageShowsTheStepsOfTheRoleUntilTheyArePutAway(String who, String firstPage, String step) throws Exception {
        mvc.perform(get(firstPage).with(SignedIn.as(who))).andExpect(content().string(containsString(step)));

        mvc.perform(post("/huong-dan/buoc-dau/xong").with(SignedIn.as(who)).with(csrf())).andExpect(redirectedUrl(firstPage));
        mvc.perform(get(firstPage).with(SignedIn.as(who))).andExpect(content().string(not(containsString(STEPS))));

        mvc.perform(post("/huong-dan/buoc-dau/xem-lai").with(SignedIn.as(who)).with(csrf())).andExpect(redirectedUrl(firstPage));
        mvc.perform(get(firstPage).with(SignedIn.as(who))).andExpect(content().string(containsString(STEPS)));
    }
}
