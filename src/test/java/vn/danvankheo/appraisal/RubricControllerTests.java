package vn.danvankheo.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.web.util.HtmlUtils;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.OvertakenPage;
import vn.danvankheo.testing.StatementCount;

/** The district's staff makes its own rubric of 2023; each test begins without one. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=district-pages") // writes; one context for the pages of models, targets, units and rubrics
class RubricControllerTests {

    private static final String LIST = "/mo-hinh/bo-tieu-chi";
    private static final String ADD = LIST + "/them";
    private static final String BODIES = "?nam=2023&chuThe=COLLECTIVE";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;

    @BeforeEach
    void noRubricOfItsOwn() {
        List.of("rubric_gate", "rubric_class", "rubric_step", "rubric_criterion", "rubric_group", "rubric").forEach(table -> database.sql("delete from " + table).update());
    }

    @Test
    void untilTheStaffMakesItsOwnTheYearIsScoredByTheDefault() throws Exception {
        open(LIST + "?nam=2023", "phuong01").andExpect(says("mô hình được chấm theo bộ mẫu")).andExpect(content().string(not(containsString("Lập từ bộ mẫu"))));
        open(LIST + "/mau?chuThe=COLLECTIVE", "phuong01").andExpect(says("Kết quả các chỉ số so với kế hoạch đã đăng ký")).andExpect(says("từ 90 % đến dưới 100 %: 25 điểm"))
                .andExpect(says("Nhóm C dưới 50 % điểm tối đa (dưới 15 điểm) thì không được công nhận"));
        open(LIST + "/mau?chuThe=INDIVIDUAL", "lanhdao").andExpect(says("Tham mưu, sáng kiến"));
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, LIST + "?nam=2023&trang=-1", LIST + "?nam=99999&trang=2147483647"})
    void theListCostsABoundedNumberOfStatements(String address) throws Exception {
        assertThat(StatementCount.of(() -> open(address, "quan").andExpect(status().isOk())).statements()).hasSizeLessThan(15);
    }

    @ParameterizedTest
    @CsvSource({"/mau?chuThe=NOBODY, 404", "/mau, 400", "/them?chuThe=COLLECTIVE, 400", "/them?nam=x&chuThe=COLLECTIVE, 404", "/0, 404", "/0/sua, 404", "/them?nam=2023&chuThe=COLLECTIVE&tu=0, 404"})
    void whatIsNotThereIsNotFound(String address, int answer) throws Exception {
        open(LIST + address, "quan").andExpect(status().is(answer));
    }

    @Test
    void theStaffMakesItsOwnOutOfTheDefaultAndEverybodyReadsIt() throws Exception {
        var id = used(defaults());

        assertThat(stateOf(id)).isEqualTo("IN_USE");
        open(LIST + "?nam=2023", "phuong01").andExpect(says("bản số 1, 100 điểm"));
        open(LIST + "/" + id, "phuong01").andExpect(status().isOk()).andExpect(says("Thực hiện “dân biết, dân bàn"));
        assertThat(StatementCount.of(() -> open(LIST + "/" + id, "lanhdao")).statements()).hasSizeLessThan(15);
        assertThat(trail()).isEqualTo("rubric.put-to-use: tổng 100 điểm, 13 tiêu chí");
    }

    @Test
    void aDraftIsSeenByItsStaffAlone() throws Exception {
        var id = drafted(defaults());

        open(LIST + "/" + id, "quan").andExpect(status().isOk());
        open(LIST + "?nam=2023", "quan").andExpect(says("Soạn tiếp bản nháp"));
        for (var other : new String[] {"lanhdao", "phuong01"}) {
            open(LIST + "/" + id, other).andExpect(status().isNotFound());
            open(LIST + "?nam=2023", other).andExpect(content().string(not(containsString(LIST + "/" + id))));
        }
    }

    @Test
    void aDraftNeedNotAddUpYetAndSaysWhatIsToBeMended() throws Exception {
        var form = defaults();
        form.put("groups[0].criteria[0].maximum", "4,5");
        var id = drafted(form);

        open(LIST + "/" + id + "/sua", "quan").andExpect(says("Tổng điểm: Điểm tối đa của các tiêu chí cộng lại là 99,5, không phải 100."));
        send(LIST + "/" + id + "/sua", stored(id), "dung").andExpect(status().isUnprocessableContent()).andExpect(says("cộng lại là 99,5, không phải 100"));
        assertThat(stateOf(id)).isEqualTo("DRAFT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "name                                   |                | Nhập tên bộ tiêu chí",
        "total                                  |                | Nhập số điểm, ví dụ 7,5.",
        "total                                  | một trăm       | Phải là một số, ví dụ 7,5.",
        "total                                  | 99             | cộng lại là 100, không phải 99",
        "groups[0].code                         | a              | Mã gồm chữ hoa và số",
        "groups[1].code                         | A              | Mã A đã dùng ở trên.",
        "groups[0].name                         |                | Nhập tên nhóm",
        "groups[1].criteria[0].code             | A1             | Mã A1 đã dùng ở trên.",
        "groups[0].criteria[0].text             |                | Ghi nội dung tiêu chí",
        "groups[0].criteria[0].maximum          | -5             | Số không được âm.",
        "groups[0].criteria[0].maximum          | 5,00001        | Nhiều nhất hai số lẻ",
        "groups[0].criteria[0].maximum          | 10.000         | Nhiều nhất là 9.999,99.",
        "groups[0].criteria[0].kind             | NOBODY         | Nội dung ô này chưa đúng dạng.",
        "groups[0].criteria[0].kind             | RATIO          | Thêm ít nhất một bậc",
        "groups[2].criteria[0].steps[0].points  | 31             | Tiêu chí C1 nhiều nhất 30 điểm; bậc này nhiều hơn.",
        "groups[2].criteria[0].steps[1].points  | 30             | Bậc sau phải ít điểm hơn bậc trước (30 điểm).",
        "groups[2].criteria[0].steps[1].fromPercent | 100        | Bậc sau phải thấp hơn bậc trước (100 %).",
        "bonusText                              |                | Ghi thưởng vì việc gì",
        "classes[1].fromPoints                  | 90             | Loại sau phải thấp hơn loại trước (90 điểm).",
        "classes[3].fromPoints                  | 1              | Loại cuối cùng phải từ 0 điểm",
        "classes[0].name                        |                | Nhập tên loại",
        "gates[0].group                         | G              | Không có nhóm nào mang mã G.",
        "gates[0].group                         |                | Chọn một mục.",
        "gates[0].leastPercent                  | 101            | Nhiều nhất là 100."})
    void eachFaultHasItsSentenceBesideItsFieldAndNothingTypedIsLost(String field, String typed, String sentence) throws Exception {
        var form = defaults();
        form.put(field, typed == null ? "" : typed);
        form.put("groups[5].name", "Báo cáo của tôi");

        var page = send(ADD, form, "dung").andExpect(status().isUnprocessableContent()).andExpect(says("Báo cáo của tôi")).andReturn().getResponse().getContentAsString();

        assertThat(HtmlUtils.htmlUnescape(page)).containsPattern("id=\"" + Pattern.quote(field) + "-error\"[^>]*>[^<]*" + Pattern.quote(sentence));
        assertThat(fields(page).get(field)).isEqualTo(field.endsWith("kind") || field.equals("gates[0].group") ? fields(page).get(field) : typed == null ? "" : typed);
        assertThat(database.sql("select count(*) from rubric").query(Integer.class).single()).isZero();
    }

    @Test
    void buttonsBesideTheRowsSaveNothingAndLoseNothing() throws Exception {
        var form = defaults();
        form.put("groups[0].criteria[2].maximum", "năm");

        var moved = fields(press(ADD, form, "len groups[0].criteria[2]"));
        var added = fields(press(ADD, moved, "them groups[0].criteria"));
        var dropped = fields(press(ADD, added, "bo groups[1]"));

        assertThat(moved).containsEntry("groups[0].criteria[1].code", "A3").containsEntry("groups[0].criteria[1].maximum", "năm").containsEntry("groups[0].criteria[2].code", "A2");
        assertThat(added).containsEntry("groups[0].criteria[3].code", "A4").containsEntry("key", form.get("key"));
        assertThat(dropped).containsEntry("groups[1].code", "C").doesNotContainKey("groups[5].code");
        assertThat(database.sql("select count(*) from rubric").query(Integer.class).single()).isZero();
    }

    @Test
    void addingUpShowsTheSumOfWhatIsTyped() throws Exception {
        var form = defaults();
        form.put("groups[0].criteria[0].maximum", "7,25");

        send(ADD, form, "tinh").andExpect(status().isOk()).andExpect(says("data-sum>102,25<")).andExpect(says("data-group-sum>17,25<"));
    }

    @Test
    void aButtonThatNoPageHasIsNoFault() throws Exception {
        var form = defaults();
        form.put("viec", "bo class.classLoader");

        send(ADD, form, "x").andExpect(status().isBadRequest());
    }

    /** June's maxima stay where they were when the rubric is changed in August. */
    @Test
    void aRubricInUseNeverChangesAChangeMakesTheNext() throws Exception {
        var june = used(defaults());
        var august = formOf(ADD + BODIES + "&tu=" + june);
        august.put("groups[0].criteria[0].maximum", "10");
        august.put("total", "105");
        var id = used(august);

        assertThat(numbers()).containsExactly(june + " REPLACED 1 100.00", id + " IN_USE 2 105.00");
        assertThat(database.sql("select maximum from rubric_criterion where rubric_id = ? and code = 'A1'").param(june).query(String.class).single()).isEqualTo("5.00");
        open(LIST + "/" + june, "phuong01").andExpect(status().isOk());
        open(LIST + "?nam=2023", "quan").andExpect(says("Các bản trước trong năm"));
        open(LIST + "/" + june + "/sua", "quan").andExpect(redirectedUrl(LIST + "/" + june));
    }

    @Test
    void theNextYearMayBeginWithTheLast() throws Exception {
        var form = defaults();
        form.put("groups[0].name", "Cấp ủy lãnh đạo");
        var id = used(form);

        open(LIST + "?nam=2024", "quan").andExpect(says("Lập từ bộ năm 2023"));
        assertThat(formOf(ADD + "?nam=2024&chuThe=COLLECTIVE&tu=" + id)).containsEntry("groups[0].name", "Cấp ủy lãnh đạo").containsEntry("year", "2024");
    }

    @Test
    void pressedTwiceItMakesOneDraft() throws Exception {
        var form = defaults();
        var first = drafted(form);

        assertThat(drafted(form)).isEqualTo(first);
        assertThat(numbers()).hasSize(1);
    }

    @Test
    void pressedTwiceItIsPutToUseOnce() throws Exception {
        var form = defaults();
        var first = used(form);

        assertThat(used(form)).isEqualTo(first);
        assertThat(numbers()).containsExactly(first + " IN_USE 1 100.00");
    }

    @Test
    void whoeverBeginsWhileAnotherDraftIsThereIsOvertakenAndMayWriteOnInIt() throws Exception {
        var mine = defaults();
        var theirs = drafted(defaults());
        mine.put("name", "Bộ của tôi");

        var page = send(ADD, mine, "luu").andExpect(status().isConflict()).andExpect(says("Có người vừa sửa trước bạn")).andExpect(says("Bộ của tôi")).andReturn();
        send(LIST + "/" + theirs + "/sua", fields(page.getResponse().getContentAsString()), "luu").andExpect(status().is3xxRedirection());

        assertThat(database.sql("select name from rubric where id = ?").param(theirs).query(String.class).single()).isEqualTo("Bộ của tôi");
    }

    @Test
    void ofTwoWhoSaveTheSameDraftTheSecondIsOvertaken() throws Exception {
        var id = drafted(defaults());
        var first = stored(id);
        var second = stored(id);
        first.put("name", "Bộ thứ nhất");
        second.put("name", "Bộ thứ hai");
        send(LIST + "/" + id + "/sua", first, "luu").andExpect(status().is3xxRedirection());

        send(LIST + "/" + id + "/sua", second, "luu").andExpect(says("Bộ thứ hai")).andExpect(OvertakenPage.shows("name", "Bộ thứ nhất"));
    }

    @Test
    void whoeverTypesAtADraftThatIsPutToUseMeanwhileKeepsTheTextForTheNext() throws Exception {
        var id = drafted(defaults());
        var mine = stored(id);
        mine.put("name", "Bộ của tôi");
        send(LIST + "/" + id + "/sua", stored(id), "dung").andExpect(status().is3xxRedirection());

        var page = send(LIST + "/" + id + "/sua", mine, "luu").andExpect(status().isConflict()).andExpect(says("action=\"" + ADD + "\"")).andReturn();
        var next = drafted(fields(page.getResponse().getContentAsString()));

        assertThat(numbers()).containsExactly(id + " IN_USE 1 100.00", next + " DRAFT - 100.00");
    }

    @Test
    void ofTwoWhoPutDifferentTextsToUseAtOnceOneWins() throws Exception {
        var id = drafted(defaults());
        var first = stored(id);
        var second = stored(id);
        second.put("name", "Bộ thứ hai");

        var answers = atOnce(() -> send(LIST + "/" + id + "/sua", first, "dung"), () -> send(LIST + "/" + id + "/sua", second, "dung"));

        assertThat(answers).containsExactlyInAnyOrder(302, 409);
        assertThat(numbers()).containsExactly(id + " IN_USE 1 100.00");
    }

    private Map<String, String> defaults() throws Exception {
        return formOf(ADD + BODIES);
    }

    private Map<String, String> stored(long id) throws Exception {
        return formOf(LIST + "/" + id + "/sua");
    }

    private Map<String, String> formOf(String address) throws Exception {
        return fields(open(address, "quan").andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }

    private long drafted(Map<String, String> form) throws Exception {
        return made(send(ADD, form, "luu"));
    }

    private long used(Map<String, String> form) throws Exception {
        return made(send(ADD, form, "dung"));
    }

    private static long made(ResultActions answer) throws Exception {
        var address = answer.andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
        return Long.parseLong(address.replaceAll("\\D", ""));
    }

    private String press(String address, Map<String, String> form, String button) throws Exception {
        var typed = new LinkedHashMap<>(form);
        typed.put("viec", button);
        return send(address, typed, "x").andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private ResultActions send(String address, Map<String, String> form, String button) throws Exception {
        var request = post(address).param(button, "1");
        form.forEach(request::param);
        return mvc.perform(request.with(SignedIn.as("quan")).with(csrf()));
    }

    private ResultActions open(String address, String who) throws Exception {
        return mvc.perform(get(address).with(SignedIn.as(who)));
    }

    private static ResultMatcher says(String words) {
        return answer -> assertThat(HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString())).contains(words);
    }

    /** What a browser would send of the page's form. */
    private static Map<String, String> fields(String page) {
        var fields = new LinkedHashMap<String, String>();
        var form = page.substring(page.indexOf("data-rubric"));
        Pattern.compile("<input[^>]*? name=\"([^\"]+)\"[^>]*?>").matcher(form).results().forEach(field -> {
            var value = Pattern.compile(" value=\"([^\"]*)\"").matcher(field.group());
            fields.put(field.group(1), value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "");
        });
        Pattern.compile("<textarea[^>]* name=\"([^\"]+)\"[^>]*>([^<]*)<").matcher(form).results()
                .forEach(field -> fields.put(field.group(1), HtmlUtils.htmlUnescape(field.group(2))));
        Pattern.compile("<select[^>]* name=\"([^\"]+)\".*?</select>", Pattern.DOTALL).matcher(form).results().forEach(field -> {
            var chosen = Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected").matcher(field.group());
            fields.put(field.group(1), chosen.find() ? chosen.group(1) : "");
        });
        fields.remove("_csrf");
        return fields;
    }

    private List<Integer> atOnce(Callable<ResultActions> one, Callable<ResultActions> other) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            return threads.invokeAll(List.of(one, other)).stream().map(answer -> {
                try {
                    return answer.get().andReturn().getResponse().getStatus();
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            }).toList();
        } finally {
            threads.shutdown();
        }
    }

    private List<String> numbers() {
        return database.sql("select id || ' ' || status || ' ' || coalesce(number::text, '-') || ' ' || total from rubric order by id").query(String.class).list();
    }

    private String stateOf(long id) {
        return database.sql("select status from rubric where id = ?").param(id).query(String.class).single();
    }

    private String trail() {
        return database.sql("select action || ': ' || detail from audit_entry order by id desc limit 1").query(String.class).single();
    }
}
