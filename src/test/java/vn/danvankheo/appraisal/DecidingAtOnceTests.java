package vn.danvankheo.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;

/** Two people with one model of phường Hàng Bông (HK-10) in the same moment. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=model-pages") // writes
class DecidingAtOnceTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    private long model;

    @BeforeEach
    void aModelIsAppraised() {
        model = database.sql("select m.id from registered_model m join unit u on u.id = m.ward_id where u.code = 'HK-10' order by m.code limit 1").query(Long.class).single();
        database.sql("update registered_model set status = 'APPRAISED', appraised_at = '2023-10-05T03:00Z' where id = ?").param(model).update();
    }

    @AfterEach
    void leaveNothing() {
        database.sql("delete from replication where source_id = ?").param(model).update();
        for (var table : List.of("recognition", "commendation", "taken_move")) {
            database.sql("delete from " + table + " where model_id = ?").param(model).update();
        }
        database.sql("delete from decision").update();
    }

    @Test
    void ofTwoDecisionsOnOneModelTheSecondIsToldOfTheFirst() throws Exception {
        var answers = atOnce(() -> decide("15-QĐ/QU", UUID.randomUUID()), () -> decide("16-QĐ/QU", UUID.randomUUID()));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(302, 422);
        assertThat(answers).filteredOn(answer -> answer.getStatus() == 422).singleElement()
                .satisfies(answer -> assertThat(answer.getContentAsString()).contains("đã được công nhận theo quyết định"));
        assertThat(database.sql("select count(*) from recognition where model_id = ?").param(model).query(Integer.class).single()).isOne();
    }

    @Test
    void pressedTwiceAtOnceItIsOneDecision() throws Exception {
        var key = UUID.randomUUID();

        var answers = atOnce(() -> decide("15-QĐ/QU", key), () -> decide("15-QĐ/QU", key));

        assertThat(answers).extracting(MockHttpServletResponse::getRedirectedUrl).doesNotContainNull().allMatch(answers.get(0).getRedirectedUrl()::equals);
    }

    @Test
    void aModelIsRecognisedOrDeclinedNotBoth() throws Exception {
        var answers = atOnce(() -> decide("15-QĐ/QU", UUID.randomUUID()), () -> send(post("/cong-nhan/khong-cong-nhan").param("chosen", "" + model)
                .param("offered", "" + model).param("reason", "Chưa đạt."), "quan"));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(302, 422);
        assertThat(database.sql("select count(*) from taken_move where model_id = ?").param(model).query(Integer.class).single()).isOne();
    }

    @RepeatedTest(10)
    void aModelThatItsWardStopsInTheSameMomentIsNotHalfRecognised() throws Exception {
        var version = database.sql("select version from registered_model where id = ?").param(model).query(String.class).single();

        var answers = atOnce(() -> decide("15-QĐ/QU", UUID.randomUUID()),
                () -> send(post("/mo-hinh/{id}/dung", model).param("version", version).param("reason", "Tổ dân phố sáp nhập."), "phuong10"));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnlyOnce(302).isSubsetOf(302, 409, 422);
        var recognized = database.sql("select status from registered_model where id = ?").param(model).query(String.class).single().equals("RECOGNIZED");
        assertThat(database.sql("select count(*) from decision").query(Integer.class).single()).isEqualTo(recognized ? 1 : 0);
        assertThat(database.sql("select count(*) from recognition").query(Integer.class).single()).isEqualTo(recognized ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SUBMITTED  | ghi-nhan      | Mô hình đang ở trạng thái “Đã đăng ký” nên không ghi nhận được.",
        "SUBMITTED  | tra-lai       | Mô hình đang ở trạng thái “Trả lại” nên không trả lại được.",
        "REGISTERED | dung          | Mô hình đang ở trạng thái “Đã dừng” nên không dừng được.",
        "RECOGNIZED | huy-cong-nhan | Mô hình đang ở trạng thái “Không công nhận” nên không hủy công nhận được.",
        "RECOGNIZED | het-hieu-luc  | Mô hình đang ở trạng thái “Đã dừng” nên không ghi hết hiệu lực được."})
    void ofTwoWhoMakeOneMoveAtOnceTheSecondIsToldTheState(String state, String move, String sentence) throws Exception {
        database.sql("update registered_model set status = ? where id = ?").params(state, model).update();
        var version = database.sql("select version from registered_model where id = ?").param(model).query(String.class).single();
        Callable<MockHttpServletResponse> press = () -> send(post("/mo-hinh/{id}/{move}", model, move).param("version", version).param("reason", "Báo cáo sai."), "quan");

        var answers = atOnce(press, press);

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(302, 409);
        assertThat(answers).filteredOn(answer -> answer.getStatus() == 409).singleElement().satisfies(answer -> assertThat(answer.getContentAsString()).contains(sentence));
        assertThat(database.sql("select count(*) from taken_move where model_id = ?").param(model).query(Integer.class).single()).isOne();
    }

    @Test
    void aWaveThatIsSentTwiceAtOnceIsRegisteredOnce() throws Exception {
        database.sql("update registered_model set status = 'SUBMITTED' where id = ?").param(model).update();
        Callable<MockHttpServletResponse> press = () -> send(post("/mo-hinh/ghi-nhan").param("chon", "" + model), "quan");

        var answers = atOnce(press, press);

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactly(302, 302);
        assertThat(database.sql("select count(*) from taken_move where model_id = ?").param(model).query(Integer.class).single()).isOne();
    }

    @Test
    void ofTwoRewardsAtOnceTheSecondIsToldOfTheFirst() throws Exception {
        var answers = atOnce(() -> reward("22-QĐ/QU", "quan", "DISTRICT"), () -> reward("4-QĐ/ĐU", "phuong10", "WARD"));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(302, 422);
        assertThat(answers).filteredOn(answer -> answer.getStatus() == 422).singleElement()
                .satisfies(answer -> assertThat(answer.getContentAsString()).contains("Thành tích này đã được khen: Biểu dương số"));
    }

    @Test
    void aUnitThatTwoPeopleWriteDownAtOnceCopiesOnce() throws Exception {
        database.sql("update registered_model set status = 'RECOGNIZED' where id = ?").param(model).update();

        var answers = atOnce(() -> adopt("quan"), () -> adopt("phuong11"));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(302, 422);
        assertThat(database.sql("select count(*) from replication where source_id = ?").param(model).query(Integer.class).single()).isOne();
    }

    private MockHttpServletResponse adopt(String who) throws Exception {
        var adopter = database.sql("select id from unit where code = 'HK-11'").query(String.class).single();
        return send(post("/nhan-rong/{id}/ghi", model).param("phuong", "HK-11").param("adopter", adopter).param("adoptedOn", "1/12/2023").param("copied", "Cách làm"), who);
    }

    private MockHttpServletResponse reward(String number, String who, String level) throws Exception {
        return send(post("/mo-hinh/{id}/khen-thuong", model).param("kind", "PRAISE").param("recipientType", "COLLECTIVE").param("achievement", "Ngõ sạch")
                .param("level", level).param("number", number).param("decidedOn", "12/10/2023").param("organ", "Đảng ủy").param("signer", "Bí thư"), who);
    }

    private MockHttpServletResponse decide(String number, UUID key) throws Exception {
        return send(post("/cong-nhan/quyet-dinh").param("key", key.toString()).param("level", "DISTRICT").param("number", number).param("decidedOn", "12/10/2023")
                .param("organ", "Ban Thường vụ Quận ủy").param("signer", "Phó Bí thư").param("models[%d].tier".formatted(model), "RECOGNIZED"), "quan");
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String who) throws Exception {
        return mvc.perform(request.with(SignedIn.as(who)).with(csrf())).andReturn().getResponse();
    }

    private static List<MockHttpServletResponse> atOnce(Callable<MockHttpServletResponse> one, Callable<MockHttpServletResponse> other) throws Exception {
        var people = Executors.newFixedThreadPool(2);
        try {
            var answers = people.invokeAll(List.of(one, other));
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            people.shutdown();
        }
    }
}
