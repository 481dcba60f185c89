package vn.danvankheo.web;

import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import vn.danvankheo.testing.HoanKiemTest;

/** Somebody found a weakness and looks whom to tell. */
@HoanKiemTest
class SecurityTxtControllerTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private SecurityTxtController controller;

    @Test
    void whomToTellStandsWhereItIsLookedFor() throws Exception {
        ReflectionTestUtils.setField(controller, "contact", "mailto:an-toan@example.vn");
        ReflectionTestUtils.setField(controller, "address", "https://danvan.example.vn");

        mvc.perform(get("/.well-known/security.txt")).andExpect(status().isOk()).andExpect(content().contentType("text/plain;charset=UTF-8"))
                .andExpect(content().string(is("""
                        Contact: mailto:an-toan@example.vn
                        Expires: 2024-06-15T00:00:00Z
                        Preferred-Languages: vi, en
                        Canonical: https://danvan.example.vn/.well-known/security.txt
                        """)));

        ReflectionTestUtils.setField(controller, "contact", "");
        mvc.perform(get("/.well-known/security.txt")).andExpect(status().isNotFound());
    }
}
