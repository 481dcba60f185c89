package vn.danvankheo.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;

/** What the district's staff and a ward's cadre look for in the register again and again. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=model-pages") // writes; one context with the other pages of models
class SavedFilterControllerTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;

    @BeforeEach
    void none() {
        database.sql("delete from saved_filter").update();
    }

    @Test
    void aFilterIsSavedUnderANameAndAppliedWithOneClick() throws Exception {
        save("quan", "name=Chờ ghi nhận&trangThai=SUBMITTED&linhVuc=ECONOMY&q=").andExpect(redirectedUrl("/mo-hinh?linhVuc=ECONOMY&trangThai=SUBMITTED"));

        list("/mo-hinh", "quan").andExpect(content().string(containsString("<a href=\"/mo-hinh?linhVuc=ECONOMY&amp;trangThai=SUBMITTED\">Chờ ghi nhận</a>")));
        list("/mo-hinh?trangThai=SUBMITTED&linhVuc=ECONOMY&trang=1", "quan").andExpect(content().string(allOf(
                containsString("aria-current=\"true\">Chờ ghi nhận</a>"), not(containsString("Lưu bộ lọc này")))));
    }

    @Test
    void onlyWhatTheListKnowsIsKept() throws Exception {
        save("quan", "name=Ngõ&q=ngõ 12 + 14 & 16&trang=3&x=<script>&_csrf=y");

        assertThat(stored("quan")).containsExactly("Ngõ: q=ng%C3%B5%2012%20%2B%2014%20%26%2016");
        list("/mo-hinh?" + database.sql("select query from saved_filter").query(String.class).single(), "quan").andExpect(content().string(containsString("value=\"ngõ 12 + 14 &amp; 16\"")));
    }

    @Test
    void thereIsNothingToSaveBeforeTheListIsNarrowed() throws Exception {
        list("/mo-hinh", "quan").andExpect(content().string(not(containsString("Lưu bộ lọc này"))));
        list("/mo-hinh?nam=2023", "quan").andExpect(content().string(containsString("Lưu bộ lọc này")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "name=&nam=2023                                    | Nhập tên.",
        "name=Tất cả                                       | Chọn ít nhất một điều kiện lọc",
        "name=Một cái tên dài quá sáu mươi ký tự thì chẳng ai đọc hết nữa rồi&nam=2023 | Ô này dài quá 60 ký tự."})
    void aFilterThatCannotBeKeptSaysWhyAndLosesNothing(String typed, String sentence) throws Exception {
        save("quan", typed).andExpect(status().isUnprocessableContent()).andExpect(content().string(allOf(containsString("name-error\">" + sentence), containsString("</strong> mô hình"))));

        assertThat(stored("quan")).isEmpty();
    }

    @Test
    void aSearchOfAThousandWordsIsTooLong() throws Exception {
        save("quan", "name=Dài&q=" + "phường ".repeat(1_000)).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Từ tìm kiếm dài quá.")));
    }

    @Test
    void underANameInUseTheNewOneTakesTheOldOnesPlace() throws Exception {
        save("quan", "name=Của tôi&nam=2022");
        save("quan", "name=Của tôi&nam=2023");
        save("quan", "name=Của tôi&nam=2023").andExpect(status().is3xxRedirection());

        assertThat(stored("quan")).containsExactly("Của tôi: nam=2023");
    }

    @Test
    void twentyAreKeptAndNoMore() throws Exception {
        for (var at = 1; at <= 20; at++) {
            save("quan", "name=Số %02d&q=%d".formatted(at, at)).andExpect(status().is3xxRedirection());
        }

        save("quan", "name=Số 21&q=21").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Bạn đã có 20 bộ lọc")));
        save("quan", "name=Số 07&q=bảy").andExpect(status().is3xxRedirection());
        drop("quan", id("Số 03"), "").andExpect(status().is3xxRedirection());
        save("quan", "name=Số 21&q=21").andExpect(status().is3xxRedirection());
        assertThat(stored("quan")).hasSize(20);
    }

    @Test
    void droppedTwiceItIsGoneOnceAndTheListStaysAsItWas() throws Exception {
        save("quan", "name=Của tôi&nam=2023");
        var id = id("Của tôi");

        for (var press = 0; press < 2; press++) {
            drop("quan", id, "loai=NEW").andExpect(redirectedUrl("/mo-hinh?loai=NEW"));
        }
        assertThat(stored("quan")).isEmpty();
    }

    @Test
    void everybodyHasTheirOwn() throws Exception {
        save("quan", "name=Của quận&nam=2023");
        save("phuong06", "name=Của phường&nam=2023");

        list("/mo-hinh", "phuong06").andExpect(content().string(allOf(containsString("Của phường"), not(containsString("Của quận")))));
        drop("phuong06", id("Của quận"), "");
        drop("lanhdao", id("Của quận"), "");
        assertThat(stored("quan")).hasSize(1);
    }

    @Test
    void theyCostTheListOneStatementHoweverManyThereAre() throws Exception {
        var without = StatementCount.of(() -> list("/mo-hinh", "quan"));
        for (var name : List.of("Một", "Hai", "Ba")) {
            save("quan", "name=" + name + "&q=" + name);
        }

        assertThat(without.statements()).filteredOn(statement -> statement.contains("saved_filter")).hasSize(1);
        assertThat(StatementCount.of(() -> list("/mo-hinh", "quan")).count()).isEqualTo(without.count());
    }

    /** @param typed as an address has it, but not encoded */
    private ResultActions save(String who, String typed) throws Exception {
        var request = post("/mo-hinh/bo-loc");
        List.of(typed.split("&(?=\\w+=)")).forEach(field -> request.param(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1)));
        return mvc.perform(request.with(SignedIn.as(who)).with(csrf()));
    }

    private ResultActions drop(String who, long id, String filter) throws Exception {
        return mvc.perform(post(URI.create("/mo-hinh/bo-loc/" + id + "/xoa?" + filter)).with(SignedIn.as(who)).with(csrf()));
    }

    private ResultActions list(String address, String who) throws Exception {
        return mvc.perform(get(URI.create(address)).with(SignedIn.as(who))).andExpect(status().isOk());
    }

    private long id(String name) {
        return database.sql("select id from saved_filter where name = ?").param(name).query(Long.class).single();
    }

    private List<String> stored(String who) {
        return database.sql("select f.name || ': ' || f.query from saved_filter f join account a on a.id = f.account_id where a.username = ? order by f.name").param(who)
                .query(String.class).list();
    }
}
