package vn.danvankheo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;

/** What each finds in quận Hoàn Kiếm's year, and what not. */
@HoanKiemTest
class SearchControllerTests {

    /** What the test's own session and the viewer's posts cost. */
    private static final int SIGN_IN = 6;

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "quan     | hang bac             | Phường Hàng Bạc",
        "quan     | HÀNG BẠC             | Phường Hàng Bạc",
        "quan     | bạc hàng             | Phường Hàng Bạc",
        "quan     | hag bac              | Phường Hàng Bạc",
        "quan     | hangf bacj           | Phường Hàng Bạc",
        "quan     | phan loai rac        | Khéo trong vận động phân loại rác tại nguồn",
        "quan     | nguồn phân rác       | Khéo trong vận động phân loại rác tại nguồn",
        "quan     | phân laọi rác        | Khéo trong vận động phân loại rác tại nguồn",
        "quan     | rác hàng bông        | Khéo trong vận động phân loại rác tại nguồn",
        "quan     | thu thue             | Thu thuế, phí do phường vận động",
        "quan     | thu thuees           | Thu thuế, phí do phường vận động",
        "quan     | hàng bạc tháng 11    | <span>Phường Hàng Bạc</span>, tháng 11/2023",
        "quan     | báo cáo hag bac 11/2022 | <span>Phường Hàng Bạc</span>, tháng 11/2022",
        "quan     | tháng 10 năm 2023    | <span>Quận Hoàn Kiếm</span>, tháng 10/2023",
        "phuong05 | tháng 10/2023        | <span>Phường Hàng Bạc</span>, tháng 10/2023",
        "phuong05 | doan ngo             | Đoạn ngõ không rác, nở hoa",
        "phuong05 | chi bộ số 1          | Chi bộ tổ dân phố số 1",
        "lanhdao  | rác                  | Khéo trong vận động phân loại rác tại nguồn",
        "admin    | can bo hang bac      | Cán bộ phường Hàng Bạc",
        "admin    | thu thue             | Thu thuế, phí do phường vận động"})
    void whatIsMeantIsFound(String who, String typed, String shown) throws Exception {
        find(who, typed).andExpect(status().isOk()).andExpect(content().string(containsString(shown)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "phuong05 | hàng bông",
        "phuong05 | khéo trong vận động phân loại",
        "phuong05 | hàng bông tháng 11",
        "phuong05 | phân loại giác",
        "phuong05 | phuong08",
        "quan     | phuong08",
        "lanhdao  | phuong08",
        "admin    | khéo trong vận động",
        "quan     | khongcothexayra"})
    void whatIsNotTheViewersIsNotThereAtAll(String who, String typed) throws Exception {
        find(who, typed).andExpect(status().isOk()).andExpect(content().string(containsString("Không thấy gì cho")))
                .andExpect(content().string(not(containsString("found-hits"))));
    }

    @Test
    void anotherDistrictsThingsAreNotFoundByAnybodyHere() throws Exception {
        for (var table : List.of("unit", "registered_model", "target")) {
            assertThat(database.sql("select count(*) from pg_indexes where tablename = ? and indexdef like '%gin_trgm_ops%'").param(table).query(Long.class).single()).as(table).isPositive();
        }
        var page = find("phuong05", "khéo").andReturn().getResponse().getContentAsString();
        for (var id : database.sql("select m.id from registered_model m join unit u on u.id = m.ward_id where u.code <> 'HK-05'").query(Long.class).list()) {
            assertThat(page).doesNotContain("href=\"/mo-hinh/" + id + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"quan, MH-2023-007, /mo-hinh/, select id from registered_model where code = 'MH-2023-007'", "quan, hk-05, /don-vi/, select id from unit where code = 'HK-05'",
        "admin, phuong05, /tai-khoan/, select id from account where username = 'phuong05'",
        "quan, KT-02, /chi-tieu/, select t.id from target t join target_set s on s.id = t.target_set_id where t.code = 'KT-02' and s.of_year = 2023"})
    void aWholeCodeOpensWhatBearsIt(String who, String typed, String path, String record) throws Exception {
        find(who, typed).andExpect(redirectedUrl(path + database.sql(record).query(Long.class).single()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MH-2023-007", "MH-2023-081"})
    void anotherWardsCodeOpensNothing(String code) throws Exception {
        find("phuong05", code).andExpect(status().isOk()).andExpect(content().string(not(containsString("/mo-hinh/"))));
    }

    @Test
    void whatIsNearlyMeantSaysSo() throws Exception {
        find("quan", "hag bac").andExpect(content().string(containsString("Đây là những gì gần giống")));
        find("quan", "hàng bạc").andExpect(content().string(not(containsString("gần giống"))));
        var models = find("quan", "phan loia rac").andReturn().getResponse().getContentAsString();
        assertThat(models.split("/mo-hinh/\\d+\"", -1)).as("all that sound so, since no list goes on from here").hasSizeGreaterThan(6);
    }

    @Test
    void aGroupLeadsToItsListWhereThatFindsTheSame() throws Exception {
        find("quan", "phân loại rác").andExpect(content().string(containsString("href=\"/mo-hinh?q=phan%20loai%20rac\"")));
        find("quan", "rác phân loại").andExpect(content().string(not(containsString("href=\"/mo-hinh?q="))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "%", "'; drop table unit; --", "<script>alert(1)</script>", "( ) & | ! :*"})
    void whateverIsTypedIsWordsAndNothingElse(String typed) throws Exception {
        find("quan", typed).andExpect(status().isOk()).andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void aSearchAsksLittle() throws Exception {
        find("quan", "hàng bạc tháng 11");
        assertThat(StatementCount.of(() -> find("quan", "hàng bạc tháng 11")).statements().size() - SIGN_IN).isLessThanOrEqualTo(12 - 3);
    }

    private ResultActions find(String who, String typed) throws Exception {
        return mvc.perform(get("/tim").param("tu", typed).with(SignedIn.as(who)));
    }
}
