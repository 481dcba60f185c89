package vn.danvankheo.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;

@HoanKiemTest
class ScoreboardControllerTests {

    @Autowired
    private MockMvc mvc;

    @Test
    void theDistrictsBoardIsTheSameAsOnTheScreen() throws Exception {
        mvc.perform(get("/api/v1/scoreboards/HK/2023").param("asOf", "2023-11").with(SignedIn.as("quan")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.district").value("HK"))
                .andExpect(jsonPath("$.year").value(2023))
                .andExpect(jsonPath("$.asOf").value("2023-11"))
                .andExpect(jsonPath("$.ward").isEmpty())
                .andExpect(jsonPath("$.completed").value(31))
                .andExpect(jsonPath("$.total").value(38))
                .andExpect(jsonPath("$.exceeded").value(12))
                .andExpect(jsonPath("$.met").value(19))
                .andExpect(jsonPath("$.tally.EXCEEDED").value(12))
                .andExpect(jsonPath("$.tally.NO_DATA").value(0))
                .andExpect(jsonPath("$.groups", hasSize(12)))
                .andExpect(jsonPath("$.groups[0].code").value("KT"))
                .andExpect(jsonPath("$.targets", hasSize(38)))
                .andExpect(jsonPath("$.targets[?(@.code == 'KT-02')].verdict").value("EXCEEDED"))
                .andExpect(jsonPath("$.targets[?(@.code == 'KT-02')].value").value(202401))
                .andExpect(jsonPath("$.targets[?(@.code == 'KT-02')].reported").value(18))
                .andExpect(jsonPath("$.targets[?(@.code == 'KT-02')].reason").exists());
    }

    @Test
    void aWardsBoardIsForThatWardAndForTheDistrict() throws Exception {
        for (var who : new String[] {"phuong13", "quan", "lanhdao", "admin"}) {
            mvc.perform(get("/api/v1/scoreboards/HK/2023").param("asOf", "2023-11").param("ward", "HK-13").with(SignedIn.as(who)))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.completed").value(27))
                    .andExpect(jsonPath("$.total").value(30));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "phuong01, /api/v1/scoreboards/HK/2023?ward=HK-13, 404", // another ward's
        "phuong01, /api/v1/scoreboards/HK/2023, 404", // the district's
        "quan, /api/v1/scoreboards/XX/2023, 404",
        "quan, /api/v1/scoreboards/HK/2019, 404",
        "quan, /api/v1/scoreboards/HK/hai-nghin, 404",
        "quan, /api/v1/scoreboards/HK/2023?ward=HK-99, 404",
        "quan, /api/v1/scoreboards/HK/2023?asOf=2023-13, 422",
        "quan, /api/v1/scoreboards/HK/2023?asOf=2022-11, 422"})
    void whatIsNotThereIsAProblem(String who, String path, int answer) throws Exception {
        mvc.perform(get(path).with(SignedIn.as(who)))
                .andExpect(status().is(answer))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void whoeverIsNotSignedInGetsAProblemAndNoPage() throws Exception {
        mvc.perform(get("/api/v1/scoreboards/HK/2023"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void theInterfaceIsDocumented() throws Exception {
        mvc.perform(get("/api/v1/openapi").with(SignedIn.as("quan")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/api/v1/scoreboards/{district}/{year}")));
    }
}
