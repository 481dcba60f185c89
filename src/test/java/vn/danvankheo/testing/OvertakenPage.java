package vn.danvankheo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.springframework.test.web.servlet.ResultMatcher;

/** What somebody sees who saved from an older page than another: {@code andExpect(OvertakenPage.shows("problem", "Bản của đồng nghiệp."))}. */
public final class OvertakenPage {

    private OvertakenPage() {
    }

    /** The answer is a conflict, with what the other one stored beside a field. @param stored as it would be typed, or empty */
    public static ResultMatcher shows(String field, String stored) {
        return answer -> {
            assertThat(answer.getResponse().getStatus()).isEqualTo(409);
            var words = stored.isEmpty() ? "\\((để trống|không chọn)\\)" : "data-text=\"%s\"".formatted(Pattern.quote(stored));
            assertThat(answer.getResponse().getContentAsString()).containsPattern("data-stored=\"%s\"((?!data-stored)[\\s\\S])*%s".formatted(Pattern.quote(field), words));
        };
    }

    /** Nothing beside a field: what is typed there is what is stored, or concerns this act alone. */
    public static ResultMatcher isSilentAt(String field) {
        return answer -> assertThat(answer.getResponse().getContentAsString()).doesNotContain("data-stored=\"" + field + "\"");
    }
}
