package vn.danvankheo.scenario;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.HtmlUtils;
import vn.danvankheo.account.SignedIn;

/** What people do with pages: send a form, be refused, read. */
@RequiredArgsConstructor
class Clicks {

    private final MockMvc mvc;

    /** @return the page to which a form leads that was taken */
    String send(String who, String path, Map<String, String> typed) throws Exception {
        return answer(who, path, typed).andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
    }

    /** @return what the answer says */
    String refused(int answer, String who, String path, Map<String, String> typed) throws Exception {
        return wordsOf(answer(who, path, typed).andExpect(status().is(answer)));
    }

    /** @return what stands on a page */
    String seenBy(String who, String path) throws Exception {
        return wordsOf(mvc.perform(get(path).with(SignedIn.as(who))).andExpect(status().isOk()));
    }

    private ResultActions answer(String who, String path, Map<String, String> typed) throws Exception {
        var request = post(path).param("key", UUID.randomUUID().toString());
        typed.forEach(request::param);
        return mvc.perform(request.with(csrf()).with(SignedIn.as(who)));
    }

    private static String wordsOf(ResultActions answer) throws Exception {
        return HtmlUtils.htmlUnescape(answer.andReturn().getResponse().getContentAsString());
    }
}
