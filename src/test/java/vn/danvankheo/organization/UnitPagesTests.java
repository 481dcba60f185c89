package vn.danvankheo.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;

/** Quận Hoàn Kiếm's units; what a test adds stands in a district of its own. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=unit-pages") // writes, so in a context and database of its own
class UnitPagesTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;

    @Test
    void theDistrictSeesItsWardsWithTheirBodies() throws Exception {
        list("quan", "").andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("Quận Hoàn Kiếm"), containsString("Phường Hàng Bạc"), containsString("Chi bộ"), containsString("Tổ dân phố"))));
    }

    @Test
    void aWardSeesItselfAndNothingOfAnother() throws Exception {
        var other = id("HK-02");
        var bodyOfOther = database.sql("select min(id) from unit where parent_id = ?").param(other).query(Long.class).single();

        list("phuong01", "").andExpect(content().string(containsString("Phường Chương Dương"))).andExpect(content().string(not(containsString("Cửa Đông"))));
        list("phuong01", "?q=cua+dong").andExpect(status().isOk()).andExpect(content().string(not(containsString("HK-02"))));
        list("phuong01", "?thuoc=HK-02").andExpect(content().string(not(containsString("HK-02-"))));
        list("phuong01", "?loai=WARD&tat-ca=true").andExpect(content().string(not(containsString("HK-03"))));
        for (var hidden : new long[] {other, bodyOfOther, id("HK")}) {
            mvc.perform(get("/don-vi/{id}", hidden).with(SignedIn.as("phuong01"))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/don-vi/{id}", id("HK-01")).with(SignedIn.as("phuong01"))).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hang bac", "HÀNG bạc", "%hang_bac%", "Ha\u0300ng Ba\u0323c", "\0hàng bạc"})
    void aUnitIsFoundWithMarksOrWithout(String words) throws Exception {
        mvc.perform(get("/don-vi").param("q", words).with(SignedIn.as("quan"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Phường Hàng Bạc"))).andExpect(content().string(not(containsString("Phường Hàng Bài"))));
    }

    @Test
    void whatHadEndedOnTheDayIsShownOnRequestOnly() throws Exception {
        list("quan", "?loai=WARD&ngay=1/7/2025").andExpect(content().string(not(containsString("Phường Hàng Bạc"))));
        list("quan", "?loai=WARD&ngay=30/6/2025").andExpect(content().string(containsString("Phường Hàng Bạc")));
        list("quan", "?loai=WARD&ngay=1/7/2025&tat-ca=true").andExpect(content().string(containsString("Phường Hàng Bạc")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/02/2023", "hôm qua", "1/1/+999999999"})
    void aDayThatDoesNotExistStaysAsTypedWithItsSentence(String typed) throws Exception {
        mvc.perform(get("/don-vi").param("ngay", typed).with(SignedIn.as("quan"))).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"" + typed + "\""))).andExpect(content().string(containsString("Không có ngày này; ví dụ 20/3/2023.")));
    }

    @ParameterizedTest
    @CsvSource({"?q=%00,200", "?trang=-4,200", "?trang=99999,200", "?trang=hai,404", "?loai=NOTHING,404", "?ngay=31/12/9999,200", "?ngay=1/1/0001,200"})
    void oddInputIsNoFailure(String filters, int status) throws Exception {
        list("quan", filters).andExpect(status().is(status));
    }

    @Test
    void listsCostABoundedNumberOfStatements() throws Exception {
        assertThat(StatementCount.of(() -> list("quan", "")).count()).isLessThan(10);
        assertThat(StatementCount.of(() -> list("admin", "?q=to+dan+pho")).count()).isLessThan(10);
        assertThat(StatementCount.of(() -> mvc.perform(get("/don-vi/{id}", id("HK")).with(SignedIn.as("quan")))).count()).isLessThan(11);
    }

    @Test
    void anAddedUnitIsWrittenDown() throws Exception {
        var district = district();

        add("WARD", district + "-01", "Phường Mới", district, "1/1/2023", "").andExpect(status().isFound());

        assertThat(acts("unit.created", district + "-01")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "-,                 X1,   Tên,  HK,    1/1/2023,  -,         Chọn loại đơn vị",
        "WARD,              -,    Tên,  HK,    1/1/2023,  -,         'Nhập mã'",
        "WARD,              'a b',Tên,  HK,    1/1/2023,  -,         Mã chỉ gồm",
        "WARD,              hk-01,Tên,  HK,    1/1/2023,  -,         Mã HK-01 đã có đơn vị dùng",
        "WARD,              X1,   -,    HK,    1/1/2023,  -,         Nhập tên đơn vị",
        "WARD,              X1,   Tên,  -,     1/1/2023,  -,         Chọn quận mà phường thuộc về",
        "WARD,              X1,   Tên,  HK-01, 1/1/2023,  -,         Phường phải thuộc một quận",
        "RESIDENTIAL_GROUP, X1,   Tên,  HK,    1/1/2023,  -,         Tổ dân phố phải thuộc một phường",
        "DISTRICT,          X1,   Tên,  HK,    1/1/2023,  -,         Quận không thuộc đơn vị nào",
        "WARD,              X1,   Tên,  NONE,  1/1/2023,  -,         Không có đơn vị cấp trên",
        "WARD,              X1,   Tên,  HK,    30/02/2023,-,         Phải là một ngày có thật",
        "WARD,              X1,   Tên,  HK,    -,         -,         Nhập ngày bắt đầu",
        "WARD,              X1,   Tên,  HK,    1/1/2023,  1/1/2023,  Ngày không còn phải sau ngày bắt đầu",
        "WARD,              X1,   Tên,  HK,    1/1/1950,  1/1/1951,  chỉ có hiệu lực"})
    void aUnitThatCannotBeGetsItsSentence(String kind, String code, String name, String parent, String from, String to, String sentence) throws Exception {
        add(kind, code, name, parent, from, to).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("field-error"))).andExpect(content().string(containsString(sentence)));
    }

    @Test
    void aWardIsRenamedWhileItsBodiesGoOn() throws Exception {
        var ward = id("HK-17");

        change(ward, version(ward), "Phường Tên Khác", "1/1/1981", "1/7/2025").andExpect(status().isFound());

        assertThat(database.sql("select detail from audit_entry where action = 'unit.changed' order by id desc limit 1").query(String.class).single())
                .contains(" → Phường Tên Khác");
    }

    @Test
    void anEarlierEndInTheFormWaitsForTheBodiesAsClosingDoes() throws Exception {
        var ward = id("HK-08");

        change(ward, version(ward), "Phường", "1/1/1981", "1/1/2024").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("đơn vị trực thuộc hoạt động sau ngày 01/01/2024")));
    }

    @Test
    void whoeverWasOvertakenKeepsTheWordsAndWinsByTheNextSave() throws Exception {
        var district = id(district());
        change(district, 0, "Tên thứ nhất", "1/1/2000", "").andExpect(status().isFound());

        change(district, 0, "Tên thứ hai", "1/1/2000", "").andExpect(status().isConflict()).andExpect(content().string(allOf(
                containsString("Có người vừa sửa trước bạn"), containsString("data-text=\"Tên thứ nhất\""), containsString("value=\"Tên thứ hai\""), containsString("name=\"version\" value=\"1\""))));
        change(district, 1, "Tên thứ hai", "1/1/2000", "").andExpect(status().isFound());
    }

    @Test
    void aDistrictClosesAfterItsWards() throws Exception {
        var code = district();
        add("WARD", code + "-01", "Phường Mới", code, "1/1/2023", "").andExpect(status().isFound());

        close(id(code), "1/12/2023").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Còn 1 đơn vị trực thuộc")));
        close(id(code + "-01"), "30/02/2023").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Phải là một ngày có thật")));
        close(id(code + "-01"), "1/1/2023").andExpect(status().isUnprocessableContent());
        close(id(code + "-01"), "1/12/2023").andExpect(status().isFound());
        close(id(code), "1/12/2023").andExpect(status().isFound());

        assertThat(acts("unit.closed", code)).isEqualTo(2);
        close(id(code), "1/12/2023").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("đã đóng từ 01/12/2023")));
    }

    @Test
    void thePagesOfTheAdministratorOpen() throws Exception {
        for (var page : new String[] {"/don-vi/them", "/don-vi/%d/sua".formatted(id("HK-01")), "/don-vi/%d/dong".formatted(id("HK-01"))}) {
            mvc.perform(get(page).with(SignedIn.as("admin"))).andExpect(status().isOk()).andExpect(header().exists("Content-Security-Policy"))
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    /** A new one, open, from 2000 on. */
    private String district() throws Exception {
        var code = "THU" + COUNT.incrementAndGet();
        add("DISTRICT", code, "Quận thử " + code, null, "1/1/2000", null).andExpect(status().isFound());
        return code;
    }

    private ResultActions list(String who, String filters) throws Exception {
        return mvc.perform(get(URI.create("/don-vi" + filters)).with(SignedIn.as(who)));
    }

    private ResultActions add(String kind, String code, String name, String parent, String from, String to) throws Exception {
        var request = post("/don-vi/them").with(SignedIn.as("admin")).with(csrf());
        for (var typed : new String[][] {{"kind", kind}, {"code", code}, {"name", name}, {"parent", parent}, {"validFrom", from}, {"validTo", to}}) {
            request.param(typed[0], typed[1] == null ? "" : typed[1]);
        }
        return mvc.perform(request);
    }

    private ResultActions change(long id, int version, String name, String from, String to) throws Exception {
        return mvc.perform(post("/don-vi/{id}/sua", id).param("version", "" + version).param("name", name).param("validFrom", from).param("validTo", to)
                .with(SignedIn.as("admin")).with(csrf()));
    }

    private ResultActions close(long id, String day) throws Exception {
        return mvc.perform(post("/don-vi/{id}/dong", id).param("version", "" + version(id)).param("day", day).with(SignedIn.as("admin")).with(csrf()));
    }

    private long id(String code) {
        return database.sql("select id from unit where code = ?").param(code).query(Long.class).single();
    }

    private int version(long id) {
        return database.sql("select version from unit where id = ?").param(id).query(Integer.class).single();
    }

    private long acts(String action, String code) {
        return database.sql("select count(*) from audit_entry where action = ? and subject like ?").params(action, "%(" + code + "%").query(Long.class).single();
    }
}
