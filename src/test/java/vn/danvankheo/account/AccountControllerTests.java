package vn.danvankheo.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;

/** The administrator runs accounts; each test works with a person of its own. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=account-pages") // writes, so in a context and database of its own
class AccountControllerTests {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @LocalServerPort
    private int port;
    private String person;

    @BeforeEach
    void aPerson() {
        person = "hanh." + PEOPLE.incrementAndGet();
    }

    @AfterEach
    void theFirstAdministratorIsTheOnlyOne() {
        database.sql("update assignment set valid_to = null where account_id = (select id from account where username = 'admin')").update();
        database.sql("update account set locked_at = null where username = 'admin'").update();
        database.sql("delete from assignment where role = 'ADMIN' and account_id <> (select id from account where username = 'admin')").update();
    }

    @Test
    void aNewPersonSignsInOnceAndChoosesAPasswordBeforeAnythingElse() throws Exception {
        var password = opened();
        var browser = new BrowserSession(port);

        assertThat(browser.signIn(person, password).location()).isEqualTo("/");
        assertThat(browser.get("/").location()).isEqualTo("/mat-khau");
        assertThat(browser.get("/giao-ban").location()).isEqualTo("/mat-khau");
        assertThat(browser.changePassword(password, "một câu dễ nhớ").location()).isEqualTo("/");
        assertThat(browser.get("/giao-ban").status()).isEqualTo(200);
        assertThat(new BrowserSession(port).signIn(person, password).location()).isEqualTo("/dang-nhap?sai");
        assertThat(new BrowserSession(port).signIn(person, "một câu dễ nhớ").location()).isEqualTo("/");
    }

    @Test
    void theOneTimePasswordIsShownOnceAndWrittenNowhere() throws Exception {
        var administrator = new BrowserSession(port);
        administrator.signIn("admin", "dan-van-kheo-2023");

        var landed = administrator.post("/tai-khoan/them", "username", person, "fullName", "Cán bộ mới", "role", "WARD_CADRE", "unit", unit("HK-01"), "from", "18/12/2023").location();
        var shown = administrator.get(landed).body();
        var password = shown.replaceAll("(?s).*class=\"one-time-password\">([^<]+)<.*", "$1");

        assertThat(password).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(landed).doesNotContain(password);
        assertThat(administrator.get(landed).body()).doesNotContain(password).doesNotContain("one-time-password");
        assertThat(database.sql("select count(*) from audit_entry where subject || coalesce(detail, '') like ?").param("%" + password + "%").query(Long.class).single()).isZero();
    }

    @Test
    void everyActIsInTheAuditTrail() throws Exception {
        opened();
        act("mat-khau");
        act("khoa");
        act("mo-khoa");
        assign("WARD_CADRE", "HK-02", "18/12/2023");
        end(assignment("HK-02"), "18/12/2023");

        assertThat(database.sql("select action || coalesce(': ' || detail, '') from audit_entry where subject = ? and actor = 'admin' order by id")
                .param("Cán bộ mới (" + person + ")").query(String.class).list())
                .containsExactly("account.created", "assignment.created: Cán bộ phường, Phường Chương Dương, từ 18/12/2023", "account.password-reset",
                        "account.locked", "account.unlocked", "assignment.created: Cán bộ phường, Phường Cửa Đông, từ 18/12/2023",
                        "assignment.ended: Cán bộ phường, Phường Cửa Đông, thôi từ 18/12/2023");
    }

    @Test
    void whoeverIsLockedIsOutAtTheNextRequest() throws Exception {
        var browser = working();
        assertThat(browser.get("/giao-ban").status()).isEqualTo(200);

        act("khoa").andExpect(redirectedUrl("/tai-khoan/" + id()));

        assertThat(browser.get("/giao-ban").location()).isEqualTo("/dang-nhap");
        assertThat(new BrowserSession(port).signIn(person, "một câu dễ nhớ").location()).isEqualTo("/dang-nhap?sai");
        act("mo-khoa");
        assertThat(new BrowserSession(port).signIn(person, "một câu dễ nhớ").location()).isEqualTo("/");
    }

    @Test
    void whoeverGetsAOneTimePasswordIsOutAtTheNextRequest() throws Exception {
        var browser = working();

        act("mat-khau");

        assertThat(browser.get("/giao-ban").location()).isEqualTo("/dang-nhap");
        assertThat(new BrowserSession(port).signIn(person, "một câu dễ nhớ").location()).isEqualTo("/dang-nhap?sai");
    }

    @Test
    void whoseAssignmentEndsHasNoAccessAtTheNextRequest() throws Exception {
        var browser = working();
        database.sql("update assignment set valid_from = '2023-01-01' where account_id = ?").param(id()).update();

        end(assignment("HK-01"), "18/12/2023").andExpect(redirectedUrl("/tai-khoan/" + id()));

        assertThat(browser.get("/giao-ban").status()).isEqualTo(403);
        assertThat(database.sql("select valid_to::text from assignment where account_id = ?").param(id()).query(String.class).single()).isEqualTo("2023-12-18");
        mvc.perform(get("/tai-khoan/{id}", id()).with(SignedIn.as("admin"))).andExpect(content().string(containsString("đã kết thúc")));
    }

    @Test
    void anAssignmentMadeByMistakeTodayIsTakenBack() throws Exception {
        opened();

        end(assignment("HK-01"), "18/12/2023").andExpect(status().is3xxRedirection());

        assertThat(database.sql("select count(*) from assignment where account_id = ?").param(id()).query(Long.class).single()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "31/12/2022 | Ngày thôi giữ phải sau ngày bắt đầu 01/01/2023",
        "01/01/2023 | Ngày thôi giữ phải sau ngày bắt đầu 01/01/2023",
        "30/02/2023 | Phải là một ngày có thật",
        "''         | Ghi ngày thôi giữ vai trò"})
    void aBadLastDayGetsItsSentence(String typed, String sentence) throws Exception {
        opened();
        database.sql("update assignment set valid_from = '2023-01-01' where account_id = ?").param(id()).update();

        end(assignment("HK-01"), typed).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(sentence)))
                .andExpect(content().string(containsString("value=\"" + typed + "\"")));
    }

    @Test
    void anAssignmentOfSomebodyElseIsNotFound() throws Exception {
        opened();
        var another = database.sql("select a.id from assignment a join account c on c.id = a.account_id where c.username = 'quan'").query(Long.class).single();

        end(another, "18/12/2023").andExpect(status().isNotFound());
    }

    @Test
    void nobodyLocksTheOwnAccount() throws Exception {
        person = "admin";

        act("khoa").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Bạn không khóa được tài khoản của chính mình")));
        act("mat-khau").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("đổi mật khẩu ở mục")));

        assertThat(database.sql("select locked_at is null and not must_change_password from account where username = 'admin'").query(Boolean.class).single()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"18/12/2023", "01/06/2024"})
    void theLastAdministrationIsNotEnded(String end) throws Exception {
        person = "admin";

        end(administration(), end).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("phân công quản trị cuối cùng")));

        assertThat(database.sql("select valid_to is null from assignment where id = ?").param(administration()).query(Boolean.class).single()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"khoa", "mat-khau"})
    void whatOpensAnAccountWithoutAPasswordEndsWhenItIsLockedOrGetsANewOne(String act) throws Exception {
        opened();
        database.sql("insert into access_token (account_id, name, scope, hash, made_at, expires_on, request_key) values (?, 'Bảng tin', 'BOARDS', ?, now(), '2024-06-01', gen_random_uuid())").params(id(), person).update();
        database.sql("insert into calendar_link (account_id, token_hash, made_at) values (?, ?, now())").params(id(), person).update();

        act(act);
        act("mo-khoa");

        assertThat(database.sql("select count(*) from access_token where account_id = ? and revoked_at is null").param(id()).query(Long.class).single()).isZero();
        assertThat(database.sql("select count(*) from calendar_link where account_id = ?").param(id()).query(Long.class).single()).isZero();
    }

    @Test
    void anAdministratorDropsTheOwnSecondFactorByItsCodeAlone() throws Exception {
        person = "admin";

        act("bo-hai-lop").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("bằng mã đang dùng")));
    }

    @Test
    void nobodyAdministersByTheAccountThatReadsAWardsPapers() throws Exception {
        opened();
        assign("ADMIN", null, "18/12/2023").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("không giữ thêm vai trò khác")));

        end(assignment("HK-01"), "18/12/2023");
        assign("ADMIN", null, "18/12/2023").andExpect(status().is3xxRedirection());
        assign("WARD_CADRE", "HK-01", "01/01/2024").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("không giữ thêm vai trò khác")));
    }

    @Test
    void withASecondAdministratorTheFirstMayGo() throws Exception {
        opened();
        end(assignment("HK-01"), "18/12/2023");
        assign("ADMIN", null, "18/12/2023").andExpect(status().is3xxRedirection());
        person = "admin";

        end(administration(), "18/12/2023").andExpect(redirectedUrl("/"));
    }

    @Test
    void aLockedAdministratorDoesNotCount() throws Exception {
        opened();
        end(assignment("HK-01"), "18/12/2023");
        assign("ADMIN", null, "18/12/2023");
        act("khoa").andExpect(status().is3xxRedirection());
        person = "admin";

        end(administration(), "18/12/2023").andExpect(status().isUnprocessableContent());
    }

    @Test
    void twoAdministratorsDoNotPutEachOtherOutAtOnce() throws Exception {
        opened();
        end(assignment("HK-01"), "18/12/2023");
        assign("ADMIN", null, "18/12/2023");
        database.sql("update account set must_change_password = false where username = ?").param(person).update();
        var second = person;
        var lockSecond = lock("admin", second);
        var lockFirst = lock(second, "admin");
        var pool = Executors.newFixedThreadPool(2);

        for (var answer : pool.invokeAll(List.of(lockSecond, lockFirst))) {
            answer.get();
        }
        pool.shutdown();

        assertThat(database.sql("select count(*) from account where username in ('admin', ?) and locked_at is null").param(second).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void whoeverWasOvertakenIsRefused() throws Exception {
        opened();
        var read = version();
        assign("WARD_CADRE", "HK-02", "18/12/2023").andExpect(status().is3xxRedirection());

        for (var act : new String[] {"mat-khau", "khoa", "mo-khoa", "phan-cong", "phan-cong/" + assignment("HK-02") + "/ket-thuc"}) {
            asAdmin(post("/tai-khoan/{id}/" + act, id()).param("version", read).param("end", "18/12/2023")).andExpect(status().isConflict());
        }
        act("mo-khoa").andExpect(status().isConflict());
    }

    @Test
    void signingInOvertakesNobody() throws Exception {
        var password = opened();
        var read = version();

        new BrowserSession(port).signIn(person, password);

        assertThat(version()).isEqualTo(read);
        mvc.perform(get("/tai-khoan/{id}", id()).with(SignedIn.as("admin"))).andExpect(content().string(containsString("09:00 18/12/2023")));
    }

    @Test
    void aUsernameIsTakenOnce() throws Exception {
        opened();

        open(person.toUpperCase(), "Trần Văn Bình", "WARD_CADRE", "HK-01", "18/12/2023").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Tên đăng nhập này đã có người dùng")))
                .andExpect(content().string(containsString("value=\"" + person.toUpperCase() + "\"")))
                .andExpect(content().string(containsString("value=\"Trần Văn Bình\"")));
    }

    @Test
    void aUsernameIsKeptInSmallLetters() throws Exception {
        open(person.toUpperCase(), "Trần Văn Bình", "WARD_CADRE", "HK-01", "18/12/2023").andExpect(status().is3xxRedirection());

        assertThat(id()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "hạnh", "hanh chuong duong", "hanh@quan", "<b>hanh</b>", "hanh/..", "aaaaaaaaaabbbbbbbbbbccccccccccdddddddddde", "ｈａｎｈ"})
    void aBadUsernameGetsItsSentence(String typed) throws Exception {
        open(typed, "Cán bộ mới", "WARD_CADRE", "HK-01", "18/12/2023").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ví dụ hanh.chuongduong")))
                .andExpect(content().string(containsString("aria-invalid=\"true\"")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "WARD_CADRE     | HK      | Cán bộ phường thuộc một phường",
        "WARD_CADRE     |         | Cán bộ phường thuộc một phường",
        "DISTRICT_STAFF | HK-01   | Cán bộ quận thuộc một quận",
        "LEADER         |         | Lãnh đạo thuộc một quận",
        "ADMIN          | HK      | Quản trị không thuộc đơn vị nào",
        "               | HK-01   | Chọn vai trò"})
    void aRoleIsHeldWhereItBelongs(String role, String unit, String sentence) throws Exception {
        open(person, "Cán bộ mới", role, unit, "18/12/2023").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(sentence)));
    }

    @Test
    void whoeverReportsForAUnitBelowAWardIsNamedByTheUnitsCode() throws Exception {
        for (var code : List.of("", "HK-01", "HK-01-PN", "HK-99-TDP01")) {
            asAdmin(post("/tai-khoan/them").param("username", person).param("fullName", "Người nộp phần").param("role", "UNIT_REPORTER").param("unitCode", code).param("from", "18/12/2023"))
                    .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Ghi mã một chi bộ hoặc tổ dân phố thuộc phường")));
        }
        asAdmin(post("/tai-khoan/them").param("username", person).param("fullName", "Người nộp phần").param("role", "UNIT_REPORTER").param("unitCode", "HK-05-TDP03").param("from", "18/12/2023"))
                .andExpect(status().is3xxRedirection());

        assertThat(database.sql("select u.code from assignment a join unit u on u.id = a.unit_id where a.account_id = ?").param(id()).query(String.class).single()).isEqualTo("HK-05-TDP03");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "30/02/2023 | Phải là một ngày có thật",
        "''         | Ghi ngày bắt đầu",
        "1/1/1975   | đơn vị này chưa có hoặc không còn"})
    void aBadFirstDayGetsItsSentence(String typed, String sentence) throws Exception {
        open(person, "Cán bộ mới", "WARD_CADRE", "HK-01", typed).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(sentence)));
    }

    @Test
    void aNameIsNeitherEmptyNorOverlong() throws Exception {
        open(person, " ", "ADMIN", null, "18/12/2023").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Nhập họ và tên")));
        open(person, "ộ".repeat(101), "ADMIN", null, "18/12/2023").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("dài nhất 100 ký tự")));
        open(person, "ộ".repeat(100), "ADMIN", null, "18/12/2023").andExpect(status().is3xxRedirection());
    }

    @Test
    void anUnknownRoleOrUnitIsNoFailure() throws Exception {
        asAdmin(post("/tai-khoan/them").param("username", person).param("fullName", "A").param("role", "GOD").param("unit", "99999999").param("from", "1/1/2023")).andExpect(status().isUnprocessableContent());
        asAdmin(post("/tai-khoan/them").param("username", person).param("fullName", "A").param("role", "LEADER").param("unit", "x").param("from", "1/1/2023")).andExpect(status().isUnprocessableContent());
        mvc.perform(get("/tai-khoan/987654321").with(SignedIn.as("admin"))).andExpect(status().isNotFound());
        mvc.perform(get("/tai-khoan/x").with(SignedIn.as("admin"))).andExpect(status().isNotFound());
    }

    @Test
    void aPostIsHeldOnce() throws Exception {
        opened();

        assign("WARD_CADRE", "HK-01", "20/12/2023").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("đang giữ hoặc sắp giữ")));
    }

    @Test
    void peopleAreFoundWithoutMarks() throws Exception {
        list("chuong duong", "", "").andExpect(content().string(containsString("phuong01"))).andExpect(content().string(not(containsString("phuong02"))));
        list("PHUONG02", "", "").andExpect(content().string(containsString("Cửa Đông")));
        list("khong co ai", "", "").andExpect(content().string(containsString("Không có tài khoản nào như vậy")));
        list("", "LEADER", "").andExpect(content().string(containsString("lanhdao"))).andExpect(content().string(not(containsString("phuong01"))));
    }

    @Test
    void accountsThatNeedSomethingAreFound() throws Exception {
        opened();
        list("", "", "LOCKED").andExpect(content().string(not(containsString(person + "<"))));
        list("", "", "NEVER_SIGNED_IN").andExpect(status().isOk());
        list("hanh", "", "MUST_CHANGE_PASSWORD").andExpect(content().string(containsString("Phải đổi mật khẩu")));
        act("khoa");
        list("", "", "LOCKED").andExpect(content().string(containsString(person + "<")));
    }

    @Test
    void aListCostsABoundedNumberOfStatements() throws Exception {
        assertThat(StatementCount.of(() -> list("", "", "").andExpect(status().isOk())).statements()).hasSizeLessThan(10);
        assertThat(StatementCount.of(() -> mvc.perform(get("/tai-khoan/them").with(SignedIn.as("admin")))).statements()).hasSizeLessThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quan", "lanhdao", "phuong01"})
    void theyAreForTheAdministratorAlone(String who) throws Exception {
        for (var page : new String[] {"/tai-khoan", "/tai-khoan/them", "/tai-khoan/1"}) {
            mvc.perform(get(page).with(SignedIn.as(who))).andExpect(status().isForbidden());
        }
        mvc.perform(post("/tai-khoan/1/khoa").with(csrf()).with(SignedIn.as(who))).andExpect(status().isForbidden());
    }

    /** @return the one-time password */
    private String opened() throws Exception {
        return (String) open(person, "Cán bộ mới", "WARD_CADRE", "HK-01", "18/12/2023").andExpect(status().is3xxRedirection()).andReturn().getFlashMap().get("oneTimePassword");
    }

    private BrowserSession working() throws Exception {
        var password = opened();
        var browser = new BrowserSession(port);
        browser.signIn(person, password);
        browser.changePassword(password, "một câu dễ nhớ");
        return browser;
    }

    private ResultActions open(String username, String fullName, String role, String unit, String from) throws Exception {
        return asAdmin(post("/tai-khoan/them").param("username", username).param("fullName", fullName).param("role", role == null ? "" : role)
                .param("unit", unit(unit)).param("from", from));
    }

    private ResultActions act(String act) throws Exception {
        return asAdmin(post("/tai-khoan/{id}/" + act, id()).param("version", version()));
    }

    private ResultActions assign(String role, String unit, String from) throws Exception {
        return asAdmin(post("/tai-khoan/{id}/phan-cong", id()).param("version", version()).param("role", role).param("unit", unit(unit)).param("from", from));
    }

    private ResultActions end(long assignment, String day) throws Exception {
        return asAdmin(post("/tai-khoan/{id}/phan-cong/{assignment}/ket-thuc", id(), assignment).param("version", version()).param("end", day));
    }

    private Callable<Integer> lock(String who, String whom) {
        var account = database.sql("select id, version from account where username = ?").param(whom).query().singleRow();
        return () -> mvc.perform(post("/tai-khoan/{id}/khoa", account.get("id")).param("version", account.get("version").toString()).with(csrf()).with(SignedIn.as(who)))
                .andReturn().getResponse().getStatus();
    }

    private ResultActions list(String words, String role, String state) throws Exception {
        return mvc.perform(get("/tai-khoan").param("q", words).param("vaiTro", role).param("trangThai", state).with(SignedIn.as("admin")));
    }

    private ResultActions asAdmin(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(SignedIn.as("admin")));
    }

    private long id() {
        return database.sql("select id from account where username = ?").param(person).query(Long.class).single();
    }

    private String version() {
        return database.sql("select version from account where username = ?").param(person).query(String.class).single();
    }

    private String unit(String code) {
        return code == null ? "" : database.sql("select id from unit where code = ?").param(code).query(String.class).single();
    }

    private long assignment(String unit) {
        return database.sql("select a.id from assignment a join unit u on u.id = a.unit_id where u.code = ? and a.account_id = ?").params(unit, id()).query(Long.class).single();
    }

    private long administration() {
        return database.sql("select id from assignment where role = 'ADMIN' and account_id = ?").param(id()).query(Long.class).single();
    }
}
