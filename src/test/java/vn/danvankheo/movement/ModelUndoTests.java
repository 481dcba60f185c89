package vn.danvankheo.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.attachment.Samples;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.MutableClock;
import vn.danvankheo.web.Notice;
import vn.danvankheo.web.Undo;

/** A registration of phường Hàng Bông (HK-08) is sent, answered and stopped by mistake, and each time comes back. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=model-pages") // one context for registrations
class ModelUndoTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private MutableClock clock;

    @AfterEach
    void itIsNineAgain() {
        clock.reset();
    }

    @Test
    void eachStepComesBackByWhoeverTookIt() throws Exception {
        var sent = send();
        var id = newest();
        takeBack(undo(sent), "phuong08").andExpect(status().is3xxRedirection());
        assertThat(state(id)).isEqualTo("DRAFT, never, in time");

        send();
        id = newest();
        takeBack(undo(answer(id, "tra-lai", "quan")), "quan").andExpect(status().is3xxRedirection());
        assertThat(state(id)).startsWith("SUBMITTED");
        takeBack(undo(answer(id, "ghi-nhan", "quan")), "quan").andExpect(status().is3xxRedirection());
        assertThat(state(id)).startsWith("SUBMITTED");
        answer(id, "ghi-nhan", "quan");
        takeBack(undo(answer(id, "dung", "phuong08")), "phuong08").andExpect(status().is3xxRedirection());
        assertThat(state(id)).startsWith("REGISTERED");

        mvc.perform(get("/mo-hinh/{id}", id).with(SignedIn.as("lanhdao"))).andExpect(content().string(containsString("Dừng mô hình (đã hoàn tác)")));
        assertThat(database.sql("select action from audit_entry where action like 'model.taken-back.%' order by id desc limit 1").query(String.class).single())
                .isEqualTo("model.taken-back.stopped");
    }

    @Test
    void whatSomethingFollowedOrIsOldStays() throws Exception {
        var sent = send();
        var id = newest();
        takeBack(undo(sent), "phuong07").andExpect(status().isNotFound());
        takeBack(undo(sent), "quan").andExpect(status().isConflict());
        var registered = undo(answer(id, "ghi-nhan", "quan"));
        takeBack(undo(sent), "phuong08").andExpect(status().isConflict()).andExpect(content().string(containsString("từ lúc đó đã có thay đổi mới")));

        clock.advance(Duration.ofMinutes(15));
        takeBack(registered, "quan").andExpect(status().isConflict()).andExpect(content().string(containsString("trong 15 phút")));
        assertThat(state(id)).startsWith("REGISTERED");
    }

    @Test
    void aRegistrationThatItsWardBuiltUponStays() throws Exception {
        send();
        var scored = newest();
        var registered = undo(answer(scored, "ghi-nhan", "quan"));
        as("phuong08", post("/mo-hinh/{id}/tu-cham", scored).param("version", "-1")).andExpect(status().is3xxRedirection());
        takeBack(registered, "quan").andExpect(status().isConflict());

        send();
        var shown = newest();
        registered = undo(answer(shown, "ghi-nhan", "quan"));
        mvc.perform(multipart("/mo-hinh/{id}/tep", shown).file(new MockMultipartFile("files", "ngo-12.png", "image/png", Samples.png(40, 30))).with(SignedIn.as("phuong08")).with(csrf()))
                .andExpect(status().is3xxRedirection());
        takeBack(registered, "quan").andExpect(status().isConflict());
        assertThat(state(shown)).startsWith("REGISTERED");
    }

    private ResultActions send() throws Exception {
        var form = post("/mo-hinh/dang-ky").param("gui", "1").param("key", UUID.randomUUID().toString())
                .param("owner", database.sql("select id from unit where code = 'HK-08'").query(String.class).single());
        TypedRegistration.complete("Khéo trong giữ phố nghề " + UUID.randomUUID()).forEach(form::param);
        return as("phuong08", form);
    }

    private ResultActions answer(long id, String act, String who) throws Exception {
        return as(who, post("/mo-hinh/" + id + "/" + act).param("version", database.sql("select version from registered_model where id = ?").param(id).query(String.class).single())
                .param("reason", "Bấm nhầm."));
    }

    private ResultActions takeBack(Undo undo, String who) throws Exception {
        return as(who, post(undo.path()).param("version", "" + undo.version()));
    }

    private static Undo undo(ResultActions act) {
        return ((Notice) act.andReturn().getFlashMap().get("notice")).undo();
    }

    private ResultActions as(String who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(SignedIn.as(who)).with(csrf()));
    }

    private long newest() {
        return database.sql("select max(id) from registered_model").query(Long.class).single();
    }

    private String state(long id) {
        return database.sql("select status || case when submitted_at is null then ', never' else ', sent' end || case when late then ', late' else ', in time' end from registered_model where id = ?").param(id).query(String.class).single();
    }
}
