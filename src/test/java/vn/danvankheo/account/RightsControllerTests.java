package vn.danvankheo.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;
import vn.danvankheo.testing.HoanKiemTest;

/** The administrator reads who may do what. */
@HoanKiemTest
class RightsControllerTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private MessageSource messages;

    @Test
    void everyRuleOfTheGateStandsThere() throws Exception {
        var page = mvc.perform(get("/tai-khoan/quyen").with(SignedIn.as("admin"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("ai cũng được, không cần đăng nhập"))).andReturn().getResponse().getContentAsString();

        var rows = page.split("<tr>").length - 1 - page.split("<thead>").length + 1;
        assertThat(rows).isEqualTo((int) AccessRules.ALL.stream().filter(AccessRule::isOfPeople).count());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyPartOfTheApplicationHasItsWords(String area) {
        assertThat(messages.getMessage("area." + area, null, Locale.forLanguageTag("vi"))).isNotBlank();
    }

    static Stream<String> areas() {
        return AccessRules.ALL.stream().filter(AccessRule::isOfPeople).map(AccessRule::area).distinct();
    }
}
