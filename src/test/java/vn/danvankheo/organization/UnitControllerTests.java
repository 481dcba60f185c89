package vn.danvankheo.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;

/** The district, its 18 wards and their 346 bodies, and beside them a ward HK-90 that the administrator adds; each test begins without it. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=district-pages")
class UnitControllerTests {

    private static final String ADD = "/don-vi/them";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;

    @BeforeEach
    @AfterEach
    void theUnitsAsTheyWere() {
        database.sql("delete from unit where code like 'HK-90-%'").update();
        database.sql("delete from unit where code = 'HK-90'").update();
    }

    @Test
    void theTreeShowsTheWardsWithTheirBodies() throws Exception {
        assertThat(StatementCount.of(() -> mvc.perform(get("/don-vi").with(SignedIn.as("quan"))).andExpect(tree(19))
                .andExpect(content().string(containsString("Phường Hàng Bạc")))
                .andExpect(content().string(containsString("10 chi bộ</span>")))
                .andExpect(content().string(containsString("8 tổ dân phố</span>")))).statements()).hasSizeLessThan(20);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/don-vi?q=hang bac                    | 1",
        "/don-vi?q=HÀNG BẠC                    | 1",
        "/don-vi?q=hang%25bac                  | 1",   // a sign is a blank
        "/don-vi?q=h%25bac                     | 0",   // and no wildcard
        "/don-vi?loai=WARD                     | 18",
        "/don-vi?loai=PARTY_CELL               | 155",
        "/don-vi?loai=MASS_ORGANIZATION        | 72",
        "/don-vi?thuoc=HK-05                   | 22",
        "/don-vi?thuoc=HK-05&loai=PARTY_CELL   | 10",
        "/don-vi?q=hk-05&loai=RESIDENTIAL_GROUP| 8",
        "/don-vi?loai=WARD&ngay=31/12/1980     | 0",
        "/don-vi?loai=WARD&ngay=30/06/2025     | 18",
        "/don-vi?loai=WARD&ngay=01/07/2025     | 0",
        "/don-vi?loai=WARD&ngay=01/07/2025&tat-ca=true | 18",
        "/don-vi?loai=WARD&trang=2147483647    | 18"})
    void unitsAreFound(String address, int found) throws Exception {
        mvc.perform(get(URI.create(address.replace(" ", "%20"))).with(SignedIn.as("quan"))).andExpect(status().isOk()).andExpect(found(found));
    }

    @Test
    void beforeTheWardsTheDistrictStoodAloneAndAfterTheMergerNothing() throws Exception {
        mvc.perform(get("/don-vi").param("ngay", "31/12/1980").with(SignedIn.as("quan"))).andExpect(tree(1));
        mvc.perform(get("/don-vi").param("ngay", "31/12/1960").with(SignedIn.as("quan"))).andExpect(tree(0));
        mvc.perform(get("/don-vi").param("ngay", "1/7/2025").with(SignedIn.as("quan"))).andExpect(tree(0));
    }

    @Test
    void aDayThatDoesNotExistIsSaidSo() throws Exception {
        for (var day : new String[] {"30/02/2023", "hôm qua", "1/1/+999999999"}) {
            mvc.perform(get("/don-vi").param("ngay", day).with(SignedIn.as("quan"))).andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("Không có ngày này")))
                    .andExpect(content().string(containsString("value=\"" + day + "\"")));
        }
    }

    @Test
    void aWardLooksUpItselfAndItsBodies() throws Exception {
        mvc.perform(get("/don-vi").with(SignedIn.as("phuong05"))).andExpect(tree(1))
                .andExpect(content().string(containsString("Phường Hàng Bạc")))
                .andExpect(content().string(not(containsString("Phường Cửa Đông"))));
        mvc.perform(get("/don-vi").param("q", "phuong").with(SignedIn.as("phuong05"))).andExpect(content().string(not(containsString("Cửa Đông"))));
        mvc.perform(get("/don-vi").param("loai", "PARTY_CELL").with(SignedIn.as("phuong05"))).andExpect(found(10));
        mvc.perform(get("/don-vi").param("thuoc", "HK-02").with(SignedIn.as("phuong05"))).andExpect(found(0));
        mvc.perform(get("/don-vi").param("q", "cua dong").with(SignedIn.as("phuong05"))).andExpect(found(0));
        mvc.perform(get("/don-vi/{id}", unit("HK-05-CB01")).with(SignedIn.as("phuong05"))).andExpect(status().isOk());
        for (var other : new String[] {"HK", "HK-02", "HK-02-CB01"}) {
            mvc.perform(get("/don-vi/{id}", unit(other)).with(SignedIn.as("phuong05"))).andExpect(status().isNotFound());
        }
    }

    @Test
    void onlyTheAdministratorKeepsTheUnits() throws Exception {
        var id = unit("HK-05");
        for (var page : new String[] {ADD, "/don-vi/" + id + "/sua", "/don-vi/" + id + "/dong"}) {
            for (var who : new String[] {"quan", "lanhdao", "phuong05"}) {
                mvc.perform(get(page).with(SignedIn.as(who))).andExpect(status().isForbidden());
                mvc.perform(post(page).with(csrf()).with(SignedIn.as(who))).andExpect(status().isForbidden());
            }
            mvc.perform(get(page).with(SignedIn.as("admin"))).andExpect(status().isOk());
        }
        mvc.perform(get("/don-vi/{id}", id).with(SignedIn.as("quan"))).andExpect(content().string(not(containsString("/dong"))));
    }

    @Test
    void aWardIsAddedAndStandsInTheTree() throws Exception {
        send(with(ward(), "code", "hk-90")).andExpect(redirectedUrl("/don-vi/" + unit("HK-90")));

        mvc.perform(get("/don-vi").with(SignedIn.as("admin"))).andExpect(tree(20)).andExpect(content().string(containsString("Phường Phúc Tân Mới")));
        assertThat(audited("unit.created")).isEqualTo("admin | Phường Phúc Tân Mới (HK-90) | thuộc Quận Hoàn Kiếm (HK); từ 01/01/2023");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "kind      | ''                | Chọn loại đơn vị.",
        "code      | HK-05             | Mã HK-05 đã có đơn vị dùng.",
        "code      | hk-05             | Mã HK-05 đã có đơn vị dùng.",
        "code      | HK 90             | Mã chỉ gồm chữ không dấu",
        "code      | HK-90-            | Mã chỉ gồm chữ không dấu",
        "code      | PHƯỜNG-90         | Mã chỉ gồm chữ không dấu",
        "code      | ''                | Nhập mã",
        "parent    | ''                | Chọn quận mà phường thuộc về.",
        "parent    | HK-05             | Phường phải thuộc một quận.",
        "parent    | KHONG-CO          | Không có đơn vị cấp trên với mã này.",
        "validFrom | ''                | Nhập ngày bắt đầu",
        "validFrom | 30/02/2023        | Phải là một ngày có thật",
        "validFrom | 1/1/1950          | Quận Hoàn Kiếm chỉ có hiệu lực từ 01/01/1961",
        "validFrom | 1/7/2025          | Quận Hoàn Kiếm chỉ có hiệu lực",
        "validTo   | 31/4/2024         | Phải là một ngày có thật",
        "validTo   | 31/12/2022        | Ngày không còn phải sau ngày bắt đầu.",
        "validTo   | 1/1/2023          | Ngày không còn phải sau ngày bắt đầu."})
    void aFaultHasItsSentenceBesideItsField(String field, String typed, String sentence) throws Exception {
        send(with(ward(), field, typed)).andExpect(status().isUnprocessableContent())
                .andExpect(says(field, sentence))
                .andExpect(content().string(containsString("value=\"Phường Phúc Tân Mới\"")));

        assertThat(unit("HK-90")).isZero();
    }

    @Test
    void aUnitHasAName() throws Exception {
        send(with(ward(), "name", "  ")).andExpect(status().isUnprocessableContent())
                .andExpect(says("name", "Nhập tên đơn vị"))
                .andExpect(content().string(containsString("value=\"HK-90\"")));
    }

    @Test
    void aDistrictStandsUnderNothing() throws Exception {
        send(with(ward(), "kind", "DISTRICT")).andExpect(status().isUnprocessableContent()).andExpect(says("parent", "Quận không thuộc đơn vị nào"));
        send(with(ward(), "kind", "RESIDENTIAL_GROUP")).andExpect(status().isUnprocessableContent()).andExpect(says("parent", "Tổ dân phố phải thuộc một phường."));
    }

    @Test
    void aNewNameIsInTheAuditTrail() throws Exception {
        var id = added();

        send(edit(id).param("name", "Phường Phúc Tân").param("shortName", "Phúc Tân").param("validFrom", "1/1/2023")).andExpect(redirectedUrl("/don-vi/" + id));

        mvc.perform(get("/don-vi/{id}", id).with(SignedIn.as("quan"))).andExpect(content().string(containsString("Phường Phúc Tân</h1>")));
        assertThat(audited("unit.changed")).contains("Tên: Phường Phúc Tân Mới → Phường Phúc Tân");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "name      | ''         | Nhập tên đơn vị",
        "validFrom | ''         | Nhập ngày bắt đầu",
        "validFrom | 30/02/2023 | Phải là một ngày có thật",
        "validFrom | 1/1/1950   | Quận Hoàn Kiếm chỉ có hiệu lực",
        "validFrom | 1/6/2023   | Có 1 đơn vị trực thuộc bắt đầu trước ngày 01/06/2023",
        "validTo   | 31/12/2022 | Ngày không còn phải sau ngày bắt đầu.",
        "validTo   | 1/7/2023   | Còn 1 đơn vị trực thuộc",
        "mapRow    | 40         | Hàng từ 1 đến 30, ví dụ 1.",
        "mapColumn | hai        | Phải là số nguyên, ví dụ 120."})
    void aChangeThatCannotBeIsRefused(String field, String typed, String sentence) throws Exception {
        var id = added();
        addedBody();

        send(with(edit(id).param("name", "Phường Phúc Tân").param("shortName", "Phúc Tân").param("validFrom", "1/1/2023"), field, typed))
                .andExpect(status().isUnprocessableContent()).andExpect(says(field, sentence))
                .andExpect(content().string(containsString("value=\"Phúc Tân\"")));
    }

    @Test
    void aWardIsPutOnTheMapByColumnAndRow() throws Exception {
        var id = added();

        send(edit(id).param("name", "Phường Phúc Tân").param("validFrom", "1/1/2023").param("mapColumn", "6")).andExpect(status().isUnprocessableContent())
                .andExpect(says("mapRow", "Ghi cả cột và hàng"));
        send(edit(id).param("name", "Phường Phúc Tân").param("validFrom", "1/1/2023").param("mapColumn", "6").param("mapRow", "2")).andExpect(redirectedUrl("/don-vi/" + id));

        mvc.perform(get("/don-vi/{id}", id).with(SignedIn.as("quan"))).andExpect(content().string(containsString("cột 6, hàng 2")));
        assertThat(audited("unit.changed")).contains("Vị trí trên bản đồ: không ghi → cột 6, hàng 2");
    }

    @Test
    void whoeverWasOvertakenKeepsTheOwnText() throws Exception {
        var id = added();
        send(edit(id).param("name", "Phường Phúc Tân").param("validFrom", "1/1/2023")).andExpect(status().is3xxRedirection());

        send(post("/don-vi/{id}/sua", id).param("version", "0").param("name", "Phường của tôi").param("validFrom", "1/1/2023")).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Có người vừa sửa trước bạn")))
                .andExpect(content().string(containsString("Phường của tôi")));
        send(post("/don-vi/{id}/dong", id).param("version", "0").param("day", "1/12/2023")).andExpect(status().isConflict());
    }

    @Test
    void aWardIsClosedAfterItsBodiesAndStaysReadable() throws Exception {
        var id = added();
        var body = addedBody();
        close(id, "1/12/2023").andExpect(status().isUnprocessableContent()).andExpect(says("day", "Còn 1 đơn vị trực thuộc hoạt động sau ngày 01/12/2023"));
        close(body, "1/12/2023").andExpect(redirectedUrl("/don-vi/" + body));

        close(id, "1/12/2023").andExpect(redirectedUrl("/don-vi/" + id));

        mvc.perform(get("/don-vi").with(SignedIn.as("quan"))).andExpect(tree(19)).andExpect(content().string(not(containsString("Phúc Tân Mới"))));
        mvc.perform(get("/don-vi").param("ngay", "30/11/2023").with(SignedIn.as("quan"))).andExpect(tree(20));
        mvc.perform(get("/don-vi").param("tat-ca", "true").with(SignedIn.as("quan"))).andExpect(tree(20));
        mvc.perform(get("/don-vi/{id}", id).with(SignedIn.as("quan"))).andExpect(status().isOk()).andExpect(content().string(containsString("không còn hiệu lực")));
        assertThat(audited("unit.closed")).isEqualTo("admin | Phường Phúc Tân Mới (HK-90) | từ ngày 01/12/2023");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''         | Nhập ngày",
        "30/02/2024 | Phải là một ngày có thật",
        "1/1/2023   | Ngày này phải sau ngày đơn vị bắt đầu, 01/01/2023."})
    void aClosingHasADay(String typed, String sentence) throws Exception {
        close(added(), typed).andExpect(status().isUnprocessableContent()).andExpect(says("day", sentence));
    }

    @Test
    void whatIsClosedIsNotClosedAgain() throws Exception {
        var id = added();
        close(id, "1/12/2023").andExpect(status().is3xxRedirection());

        close(id, "5/12/2023").andExpect(status().isUnprocessableContent()).andExpect(says("day", "Đơn vị đã đóng từ 01/12/2023."));
    }

    private MockHttpServletRequestBuilder ward() {
        return post(ADD).param("kind", "WARD").param("code", "HK-90").param("parent", "HK").param("name", "Phường Phúc Tân Mới").param("validFrom", "1/1/2023");
    }

    private long added() throws Exception {
        send(ward()).andExpect(status().is3xxRedirection());
        return unit("HK-90");
    }

    private long addedBody() throws Exception {
        send(post(ADD).param("kind", "RESIDENTIAL_GROUP").param("code", "HK-90-TDP01").param("parent", "HK-90").param("name", "Tổ dân phố số 1")
                .param("validFrom", "1/2/2023")).andExpect(status().is3xxRedirection());
        return unit("HK-90-TDP01");
    }

    private MockHttpServletRequestBuilder edit(long id) {
        return post("/don-vi/{id}/sua", id).param("version", version(id));
    }

    private ResultActions close(long id, String day) throws Exception {
        return send(post("/don-vi/{id}/dong", id).param("version", version(id)).param("day", day));
    }

    private ResultActions send(MockHttpServletRequestBuilder typed) throws Exception {
        return mvc.perform(typed.with(csrf()).with(SignedIn.as("admin")));
    }

    private static MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder form, String field, String typed) {
        return form.with(request -> {
            request.setParameter(field, typed);
            return request;
        });
    }

    private static ResultMatcher tree(int units) {
        return content().string(containsString("<strong>" + units + "</strong> quận và phường"));
    }

    private static ResultMatcher found(int units) {
        return content().string(containsString("<strong>" + units + "</strong> đơn vị."));
    }

    private static ResultMatcher says(String field, String sentence) {
        return content().string(containsString("id=\"" + field + "-error\">" + sentence));
    }

    private String audited(String action) {
        return database.sql("select concat_ws(' | ', actor, subject, detail) from audit_entry where action = ? order by id desc limit 1")
                .param(action).query(String.class).single();
    }

    private String version(long id) {
        return database.sql("select version from unit where id = ?").param(id).query(String.class).single();
    }

    private long unit(String code) {
        return database.sql("select coalesce(max(id), 0) from unit where code = ?").param(code).query(Long.class).single();
    }
}
