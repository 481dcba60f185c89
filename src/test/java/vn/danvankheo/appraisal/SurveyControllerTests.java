package vn.danvankheo.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.MutableClock;
import vn.danvankheo.testing.OvertakenPage;
import vn.danvankheo.testing.StatementCount;

/** The district surveys a registered model of phường Cửa Đông (HK-02), the ward mends it; each test is undone. */
@HoanKiemTest
@Transactional
class SurveyControllerTests {

    private static final String SENDING = "type=\"file\"";
    private static final String OVERDUE = "verdict-NOT_MET\">quá hạn";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private EntityManager entities;
    @Autowired
    private MutableClock clock;
    private String key;
    private long model;
    private long owner;

    @BeforeEach
    void aRegisteredModel() {
        key = UUID.randomUUID().toString();
        model = database.sql("select m.id from registered_model m join unit u on u.id = m.ward_id where u.code = 'HK-02' and m.status = 'REGISTERED' order by m.code limit 1")
                .query(Long.class).single();
        owner = database.sql("select owner_id from registered_model where id = ?").param(model).query(Long.class).single();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void aSurveyIsWrittenDownAndStandsOnTheModelsPage() throws Exception {
        open("/mo-hinh/" + model, "quan").andExpect(content().string(containsString("/mo-hinh/" + model + "/khao-sat")));
        open("/mo-hinh/" + model + "/khao-sat", "quan").andExpect(status().isOk()).andExpect(content().string(containsString("value=\"18/12/2023\"")));

        write(Map.of()).andExpect(redirectedUrl("/khao-sat/" + survey()));

        open("/khao-sat/" + survey(), "phuong02").andExpect(status().isOk()).andExpect(content().string(containsString("43 trên 46 hộ tham gia.")))
                .andExpect(content().string(containsString("Chuyên viên Ban Dân vận, trưởng đoàn"))).andExpect(content().string(not(containsString("Sửa khảo sát"))));
        open("/mo-hinh/" + model, "phuong02").andExpect(content().string(containsString("Khảo sát: tốt"))).andExpect(content().string(containsString("/khao-sat/" + survey())));
        assertThat(surveyedOn()).isEqualTo("2023-05-31");
        assertThat(trail(1)).containsExactly("survey.written: 31/05/2023, Tốt: 43 trên 46 hộ tham gia.");
    }

    @Test
    void theTeamGoesOnToTheNextModel() throws Exception {
        write(Map.of());

        open("/mo-hinh/" + model + "/khao-sat", "quan").andExpect(content().string(containsString("Chuyên viên Ban Dân vận, trưởng đoàn\nCán bộ Mặt trận quận</textarea>")));
    }

    @Test
    void pressedTwiceItIsOneSurvey() throws Exception {
        write(Map.of("conclusion", "WEAK"));
        var first = survey();

        write(Map.of("conclusion", "WEAK")).andExpect(redirectedUrl("/khao-sat/" + first));
        write(Map.of("conclusion", "WEAK", "findings", "44 trên 46 hộ.")).andExpect(redirectedUrl("/khao-sat/" + first));

        assertThat(surveys()).containsExactly("2023-05-31 WEAK 44 trên 46 hộ.");
        assertThat(remedies()).containsExactly("OPEN 2024-01-15 Đổi giờ thu gom.");
        assertThat(trail(3)).extracting(entry -> entry.split(":")[0]).containsExactly("survey.corrected", "remedy.asked", "survey.written");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "surveyedOn |            | Ghi ngày khảo sát",
        "surveyedOn | 19/12/2023 | không được sau hôm nay, 18/12/2023",
        "surveyedOn | 31/12/2022 | trước năm thi đua 2023",
        "surveyedOn | 30/02/2023 | Phải là một ngày có thật",
        "team       |            | Ghi ít nhất một người của đoàn",
        "findings   |            | Viết nhận xét tại chỗ",
        "conclusion |            | Chọn kết luận",
        "conclusion | KHA        | chưa đúng dạng",
        "task       |            | Ghi việc cần chấn chỉnh",
        "owner      |            | Chọn đơn vị thực hiện trong danh sách",
        "owner      | 1          | Chọn đơn vị thực hiện trong danh sách",
        "owner      | chi bộ     | chưa đúng dạng",
        "dueOn      |            | Ghi hạn, ví dụ",
        "dueOn      | 31/5/2023  | Hạn chấn chỉnh phải sau ngày khảo sát",
        "dueOn      | mai        | Phải là một ngày có thật"})
    void eachFaultHasItsSentenceAndNothingTypedIsLost(String field, String typed, String sentence) throws Exception {
        var form = new LinkedHashMap<>(Map.of("conclusion", "WEAK", "findings", "Còn rác ở ngõ 12.", "task", "Vận động nốt 8 hộ."));
        form.put(field, typed == null ? "" : typed);

        var answer = write(form).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString(sentence)));

        if (!field.equals("findings")) {
            answer.andExpect(content().string(containsString("Còn rác ở ngõ 12.")));
        }
        if (!field.equals("task")) {
            answer.andExpect(content().string(containsString("Vận động nốt 8 hộ.")));
        }
        assertThat(surveys()).isEmpty();
    }

    @Test
    void aTeamIsAListOfPeople() throws Exception {
        write(Map.of("team", "Cán bộ quận\n".repeat(21))).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Đoàn nhiều nhất 20 người")));
        write(Map.of("team", "x".repeat(201))).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("mỗi dòng dài nhất 200 ký tự")));
        write(Map.of("team", " \n \n")).andExpect(status().isUnprocessableContent());
        write(Map.of("team", "\n  Cán bộ quận  \n\n")).andExpect(status().is3xxRedirection());

        assertThat(database.sql("select who from survey_member where survey_id = ?").param(survey()).query(String.class).list()).containsExactly("Cán bộ quận");
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, Nháp", "SUBMITTED, Đã gửi", "NOT_RECOGNIZED, Không công nhận", "STOPPED, Đã dừng"})
    void aModelThatIsNotUnderWayIsNotSurveyed(String state, String words) throws Exception {
        move(state);

        open("/mo-hinh/" + model + "/khao-sat", "quan").andExpect(status().isConflict());
        write(Map.of()).andExpect(status().isConflict()).andExpect(content().string(containsString("Mô hình đang ở trạng thái “" + words + "” nên không khảo sát được.")));
        assertThat(surveys()).isEmpty();
    }

    @Test
    void inAClosedYearNothingIsSurveyedAnyMoreButWhatIsToBeMendedGoesOn() throws Exception {
        write(Map.of("conclusion", "WEAK"));
        closeTheYear();
        entities.clear();

        open("/mo-hinh/" + model + "/khao-sat", "quan").andExpect(status().isConflict()).andExpect(content().string(containsString("Năm thi đua 2023 đã khép lại")));
        correct(Map.of("findings", "Khác.")).andExpect(status().isConflict()).andExpect(content().string(containsString("Năm thi đua 2023 đã khép lại")));
        send("/khao-sat/" + survey() + "/tep", "quan", photo("ngo.jpg")).andExpect(status().isConflict());
        report("Đã đổi giờ.").andExpect(status().is3xxRedirection());
        accept().andExpect(status().is3xxRedirection());
        assertThat(remedies()).containsExactly("CLOSED 2024-01-15 Đổi giờ thu gom.");
    }

    @Test
    void aCorrectedDayMovesTheDayOfTheFirstSurvey() throws Exception {
        write(Map.of());
        key = UUID.randomUUID().toString();
        write(Map.of("surveyedOn", "10/10/2023"));
        assertThat(surveyedOn()).isEqualTo("2023-05-31");

        var first = database.sql("select min(id) from field_survey where model_id = ?").param(model).query(Long.class).single();
        post("/khao-sat/" + first + "/sua", form(Map.of("surveyedOn", "1/6/2023", "version", version("field_survey", first)))).andExpect(redirectedUrl("/khao-sat/" + first));

        assertThat(surveyedOn()).isEqualTo("2023-06-01");
        assertThat(trail(1).get(0)).startsWith("survey.corrected: Trước: 31/05/2023, Tốt: 43 trên 46 hộ tham gia.").contains("Nay: 01/06/2023, Tốt");
    }

    @Test
    void ofTwoWhoCorrectTheSecondIsOvertakenAndKeepsTheOwnText() throws Exception {
        write(Map.of("conclusion", "WEAK"));
        var seen = version("field_survey", survey());
        correct(Map.of("conclusion", "WEAK", "task", "Người thứ nhất.", "version", seen)).andExpect(status().is3xxRedirection());

        correct(Map.of("conclusion", "WEAK", "task", "Người thứ hai.", "version", seen)).andExpect(OvertakenPage.shows("task", "Người thứ nhất."))
                .andExpect(content().string(containsString("Người thứ hai."))).andExpect(content().string(containsString("Có người vừa sửa trước bạn")));
        assertThat(remedies()).containsExactly("OPEN 2024-01-15 Người thứ nhất.");
    }

    @Test
    void whatTheAppraisalReadIsNotCorrectedAnyMore() throws Exception {
        write(Map.of());
        database.sql("update registered_model set status = 'APPRAISED', appraised_at = '2023-12-18T03:00Z' where id = ?").param(model).update();
        entities.clear();

        open("/khao-sat/" + survey() + "/sua", "quan").andExpect(status().isConflict());
        correct(Map.of("findings", "Khác.")).andExpect(status().isConflict()).andExpect(content().string(containsString("Mô hình đang ở trạng thái “Đã thẩm định”")));
        send("/khao-sat/" + survey() + "/tep", "quan", photo("ngo.jpg")).andExpect(status().isConflict());
        open("/khao-sat/" + survey(), "quan").andExpect(content().string(not(containsString("Sửa khảo sát"))));
    }

    @Test
    void aWeakModelIsMendedByItsWardAndSeenAgain() throws Exception {
        write(Map.of("conclusion", "WEAK"));
        var remedy = "/chan-chinh/" + remedy();

        open("/", "phuong02").andExpect(content().string(containsString("Chấn chỉnh theo khảo sát"))).andExpect(content().string(containsString(remedy)))
                .andExpect(content().string(not(containsString(OVERDUE))));
        open("/", "quan").andExpect(content().string(containsString(remedy)));
        open(remedy, "quan").andExpect(content().string(not(containsString("/bao-cao")))).andExpect(content().string(not(containsString(SENDING))));
        open(remedy, "phuong02").andExpect(content().string(containsString(SENDING)));
        clock.set(LocalDateTime.of(2024, 1, 18, 9, 0));
        open("/", "phuong02").andExpect(content().string(containsString(OVERDUE + " 3 ngày")));
        open("/chan-chinh", "quan").andExpect(content().string(containsString("quá hạn 3 ngày")));

        report("").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Ghi đã chấn chỉnh những gì")));
        report("Thu gom lúc 17 giờ.").andExpect(redirectedUrl(remedy));
        report("Lần nữa.").andExpect(status().isConflict()).andExpect(content().string(containsString("đang ở trạng thái “Chờ quận xem lại” nên không báo cáo được")));
        open("/", "quan").andExpect(content().string(containsString("phường đã báo cáo, chờ bạn xem lại")));

        sendBack("", "20/1/2024").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Ghi rõ còn thiếu gì")));
        sendBack("Ngõ 12 còn rác.", "17/1/2024").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("từ hôm nay, 18/01/2024, trở đi")))
                .andExpect(content().string(containsString("Ngõ 12 còn rác.")));
        sendBack("Ngõ 12 còn rác.", "31/1/2024").andExpect(redirectedUrl(remedy));
        open("/", "phuong02").andExpect(content().string(containsString("Hạn <span>31/01/2024</span>")));
        report("Ngõ 12 đã sạch.");
        accept().andExpect(redirectedUrl(remedy));

        open("/", "phuong02").andExpect(content().string(not(containsString("Chấn chỉnh theo khảo sát"))));
        open("/mo-hinh/" + model, "phuong02").andExpect(content().string(containsString("Quận trả lại, chưa chấn chỉnh xong"))).andExpect(content().string(containsString("Ngõ 12 đã sạch.")))
                .andExpect(content().string(containsString("Quận khép yêu cầu chấn chỉnh")));
        assertThat(trail(5)).containsExactly("remedy.accepted: Đổi giờ thu gom.", "remedy.reported: Ngõ 12 đã sạch.", "remedy.sent-back: Ngõ 12 còn rác.",
                "remedy.reported: Thu gom lúc 17 giờ.", "remedy.asked: %s, hạn 15/01/2024: Đổi giờ thu gom.".formatted(name(owner)));
    }

    @Test
    void whatIsNotNeededAnyMoreIsWithdrawnWithAReason() throws Exception {
        write(Map.of("conclusion", "WEAK"));

        withdraw("").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Ghi rõ lý do, ví dụ: Mô hình đã dừng.")));
        withdraw("Mô hình đã dừng.").andExpect(status().is3xxRedirection());
        withdraw("Mô hình đã dừng.").andExpect(status().isConflict()).andExpect(content().string(containsString("đang ở trạng thái “Đã khép” nên không thôi được")));
    }

    @Test
    void anOldPageDoesNotMoveARemedyThatSomebodyMoved() throws Exception {
        write(Map.of("conclusion", "WEAK"));
        var seen = version("remedy", remedy());
        report("Đã đổi giờ.");
        sendBack("Chưa xong.", "31/1/2024");

        post("/chan-chinh/" + remedy() + "/bao-cao", Map.of("version", seen, "words", "Đã đổi giờ."), "phuong02").andExpect(status().isConflict()).andExpect(OvertakenPage.isSilentAt("words"))
                .andExpect(content().string(containsString("Đã đổi giờ."))).andExpect(content().string(containsString("Có người vừa sửa trước bạn")));
    }

    @Test
    void aConclusionIsCorrectedAsLongAsTheWardDidNotAnswer() throws Exception {
        write(Map.of("conclusion", "WEAK"));
        correct(Map.of("conclusion", "GOOD")).andExpect(status().is3xxRedirection());
        assertThat(remedies()).containsExactly("CLOSED 2024-01-15 Đổi giờ thu gom.");
        assertThat(trail(1)).containsExactly("remedy.withdrawn: Kết luận khảo sát được sửa lại.");

        correct(Map.of("conclusion", "WEAK", "task", "Việc khác.")).andExpect(status().is3xxRedirection());
        assertThat(remedies()).containsExactly("CLOSED 2024-01-15 Đổi giờ thu gom.", "OPEN 2024-01-15 Việc khác.");

        report("Đã làm.");
        correct(Map.of("conclusion", "GOOD")).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Phường đã báo cáo chấn chỉnh nên mục này giữ nguyên")));
        correct(Map.of("conclusion", "WEAK", "task", "Việc thứ ba.")).andExpect(status().isUnprocessableContent());
        open("/khao-sat/" + survey() + "/sua", "quan").andExpect(content().string(not(containsString("name=\"task\"")))).andExpect(content().string(containsString("yêu cầu chấn chỉnh giữ nguyên")));
        correct(Map.of("conclusion", "WEAK", "task", "", "findings", "Viết lại.")).andExpect(status().is3xxRedirection());
        assertThat(remedies()).containsExactly("CLOSED 2024-01-15 Đổi giờ thu gom.", "DONE 2024-01-15 Việc khác.");
    }

    @Test
    void adviceToStopOnlyOffersIt() throws Exception {
        write(Map.of("conclusion", "STOP", "findings", "Không còn ai làm."));
        assertThat(state()).isEqualTo("REGISTERED");
        open("/khao-sat/" + survey(), "phuong02").andExpect(content().string(containsString("Đoàn đề nghị dừng mô hình")));

        var page = open("/khao-sat/" + survey(), "quan").andExpect(content().string(containsString("action=\"/mo-hinh/" + model + "/dung\""))).andReturn().getResponse().getContentAsString();
        assertThat(page).contains(">Không còn ai làm.</textarea>");
        post("/mo-hinh/" + model + "/dung", Map.of("version", version("registered_model", model), "reason", "Không còn ai làm.")).andExpect(status().is3xxRedirection());

        assertThat(state()).isEqualTo("STOPPED");
        open("/khao-sat/" + survey(), "quan").andExpect(content().string(not(containsString("Đoàn đề nghị dừng mô hình"))));
    }

    @Test
    void photosAreTheSurveysOwn() throws Exception {
        write(Map.of("conclusion", "WEAK"));
        var survey = "/khao-sat/" + survey();

        send(survey + "/tep", "quan", photo("ngo-12.jpg")).andExpect(redirectedUrl(survey + "#tep"));
        send(survey + "/tep", "quan", photo("ngo-12.jpg")).andExpect(redirectedUrl(survey + "#tep"));
        send(survey + "/tep", "quan", new MockMultipartFile("files", "phim.mp4", "video/mp4", new byte[] {1, 2, 3})).andExpect(redirectedUrl(survey + "#tep"));
        var file = database.sql("select file_id from survey_file where survey_id = ?").param(survey()).query(String.class).single();

        open(survey, "lanhdao").andExpect(content().string(containsString(survey + "/tep/" + file + "/nho"))).andExpect(content().string(not(containsString("Gỡ tệp")))).andExpect(content().string(not(containsString(SENDING))));
        open(survey + "/tep/" + file, "phuong02").andExpect(status().isOk()).andExpect(header().string("Content-Type", "image/jpeg"));
        open(survey + "/tep/" + file + "/nho", "phuong02").andExpect(status().isOk());
        open("/mo-hinh/" + model, "phuong02").andExpect(content().string(containsString(survey + "/tep/" + file + "/nho")));
        for (var stranger : List.of("/tep/" + file, "/tep/" + file + "/nho", "", "/bien-ban.docx")) {
            open(survey + stranger, "phuong03").andExpect(status().isNotFound());
        }
        open("/khao-sat/" + (survey() + 1) + "/tep/" + file, "quan").andExpect(status().isNotFound());
        open(survey + "/tep/" + UUID.randomUUID(), "quan").andExpect(status().isNotFound());
        send(survey + "/tep", "phuong02", photo("cua-phuong.jpg")).andExpect(status().isForbidden());
        post(survey + "/tep/" + file + "/go", Map.of(), "phuong02").andExpect(status().isNotFound());

        post(survey + "/tep/" + file + "/go", Map.of(), "quan").andExpect(redirectedUrl(survey));
        open(survey + "/tep/" + file, "quan").andExpect(status().isNotFound());
        assertThat(trail(2)).containsExactly("survey.file-removed: ngo-12.jpg", "survey.file-added: ngo-12.jpg");
    }

    @Test
    void theWardShowsWhatItMendedUntilItReports() throws Exception {
        write(Map.of("conclusion", "WEAK"));
        var remedy = "/chan-chinh/" + remedy();

        send(remedy + "/tep", "phuong02", photo("sau.jpg")).andExpect(redirectedUrl(remedy + "#tep"));
        var file = database.sql("select file_id from survey_file where remedy_id = ?").param(remedy()).query(String.class).single();
        open(remedy, "quan").andExpect(content().string(containsString("/khao-sat/" + survey() + "/tep/" + file + "/nho")));
        open("/khao-sat/" + survey(), "quan").andExpect(content().string(not(containsString(file))));
        post("/khao-sat/" + survey() + "/tep/" + file + "/go", Map.of(), "quan").andExpect(status().isNotFound());
        send(remedy + "/tep", "phuong03", photo("la.jpg")).andExpect(status().isNotFound());

        report("Đã đổi giờ.");
        send(remedy + "/tep", "phuong02", photo("nua.jpg")).andExpect(status().isConflict());
        post("/khao-sat/" + survey() + "/tep/" + file + "/go", Map.of("remedy", "" + remedy()), "phuong02").andExpect(status().isConflict());
        sendBack("Chưa rõ ngõ nào.", "31/1/2024");
        post("/khao-sat/" + survey() + "/tep/" + file + "/go", Map.of("remedy", "" + remedy()), "phuong02").andExpect(redirectedUrl(remedy));
    }

    @Test
    void thirtyFilesAreEnough() throws Exception {
        write(Map.of());
        for (var at = 0; at < 30; at++) {
            database.sql("""
                    with file as (insert into stored_file (id, name, format, size, sha256, stored_at) values (gen_random_uuid(), 'a.pdf', 'PDF', 1, lpad(to_hex(?), 64, '0'), now()) returning id)
                    insert into survey_file (id, survey_id, file_id) select nextval('survey_file_seq'), ?, id from file""").params(at, survey()).update();
        }

        send("/khao-sat/" + survey() + "/tep", "quan", photo("thua.jpg"));

        assertThat(database.sql("select count(*) from survey_file").query(Integer.class).single()).isEqualTo(30);
    }

    @Test
    void whatWaitsForASurveyComesFirstAndLeavesTheListWhenItIsDone() throws Exception {
        var waiting = database.sql("select count(*) from registered_model where status in ('REGISTERED', 'SELF_SCORED') and surveyed_on is null").query(Integer.class).single();
        open("/khao-sat", "quan").andExpect(content().string(containsString("<strong>" + waiting + "</strong> mô hình chưa khảo sát")));
        open("/khao-sat?phuong=HK-02", "lanhdao").andExpect(content().string(containsString("/mo-hinh/" + model))).andExpect(content().string(not(containsString("Ghi khảo sát"))));

        write(Map.of("conclusion", "WEAK"));

        open("/khao-sat", "quan").andExpect(content().string(containsString("<strong>" + (waiting - 1) + "</strong> mô hình chưa khảo sát")));
        open("/khao-sat?daKhaoSat=1", "quan").andExpect(content().string(containsString("/khao-sat/" + survey()))).andExpect(content().string(containsString("Phường đang chấn chỉnh")));
        open("/khao-sat?ketLuan=GOOD", "quan").andExpect(content().string(containsString("<strong>0</strong> lần khảo sát")));
        open("/khao-sat?daKhaoSat=1&nam=2022", "quan").andExpect(content().string(containsString("<strong>0</strong> lần khảo sát")));
        open("/khao-sat?daKhaoSat=1&phuong=HK-03", "quan").andExpect(content().string(containsString("<strong>0</strong> lần khảo sát")));
        open("/khao-sat", "phuong02").andExpect(status().isForbidden());
        closeTheYear();
        open("/khao-sat", "quan").andExpect(content().string(containsString("<strong>0</strong> mô hình chưa khảo sát")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/khao-sat?trang=9999", "/khao-sat?daKhaoSat=1&trang=-1", "/chan-chinh?trang=2147483647", "/chan-chinh?phuong=KHONG&nam=1"})
    void aPageThatIsNotThereIsNoFault(String page) throws Exception {
        open(page, "quan").andExpect(status().isOk());
    }

    @Test
    void aWardSeesItsOwnRemediesAlone() throws Exception {
        write(Map.of("conclusion", "WEAK"));

        open("/chan-chinh", "phuong02").andExpect(content().string(containsString("/chan-chinh/" + remedy())));
        open("/chan-chinh", "phuong03").andExpect(content().string(containsString("<strong>0</strong> yêu cầu")));
        open("/", "phuong03").andExpect(content().string(not(containsString("Chấn chỉnh theo khảo sát"))));
        open("/chan-chinh/" + remedy(), "phuong03").andExpect(status().isNotFound());
        post("/chan-chinh/" + remedy() + "/bao-cao", Map.of("version", "0", "words", "Xong."), "phuong03").andExpect(status().isNotFound());
        open("/chan-chinh?trangThai=DONE", "quan").andExpect(content().string(containsString("<strong>0</strong> yêu cầu")));
    }

    @Test
    void pagesCostABoundedNumberOfStatements() throws Exception {
        write(Map.of("conclusion", "WEAK"));
        send("/khao-sat/" + survey() + "/tep", "quan", photo("ngo.jpg"));
        for (var other : database.sql("select id from registered_model where status = 'REGISTERED' and id <> ? limit 30").param(model).query(Long.class).list()) {
            database.sql("""
                    with survey as (insert into field_survey (id, model_id, surveyed_on, findings, conclusion, author, written_at, request_key)
                        values (nextval('field_survey_seq'), ?, '2023-06-01', 'Yếu.', 'WEAK', 'quan', now(), gen_random_uuid()) returning id, model_id)
                    insert into remedy (id, survey_id, owner_id, task, due_on, status)
                    select nextval('remedy_seq'), s.id, m.owner_id, 'Làm lại.', '2023-07-01', 'OPEN' from survey s join registered_model m on m.id = s.model_id""").param(other).update();
        }

        for (var page : List.of("/khao-sat", "/khao-sat?daKhaoSat=1", "/chan-chinh", "/khao-sat/" + survey(), "/khao-sat/" + survey() + "/sua", "/chan-chinh/" + remedy())) {
            assertThat(StatementCount.of(() -> open(page, "quan").andExpect(status().isOk())).statements()).as(page).hasSizeLessThanOrEqualTo(12);
        }
        assertThat(StatementCount.of(() -> open("/mo-hinh/" + model, "quan").andExpect(status().isOk())).statements()).hasSizeLessThan(30);
        assertThat(StatementCount.of(() -> open("/", "quan").andExpect(status().isOk())).statements()).hasSizeLessThan(26);
        assertThat(StatementCount.of(() -> open("/", "phuong02").andExpect(status().isOk())).statements()).hasSizeLessThan(26);
    }

    private ResultActions open(String page, String who) throws Exception {
        settle();
        return mvc.perform(get(page).with(SignedIn.as(who)));
    }

    private ResultActions post(String page, Map<String, String> form) throws Exception {
        return post(page, form, "quan");
    }

    private ResultActions post(String page, Map<String, String> form, String who) throws Exception {
        settle();
        var request = MockMvcRequestBuilders.post(page);
        form.forEach(request::param);
        return mvc.perform(request.with(SignedIn.as(who)).with(csrf()));
    }

    private ResultActions send(String page, String who, MockMultipartFile file) throws Exception {
        settle();
        return mvc.perform(multipart(page).file(file).with(SignedIn.as(who)).with(csrf()));
    }

    private ResultActions write(Map<String, String> others) throws Exception {
        return post("/mo-hinh/" + model + "/khao-sat", form(others));
    }

    private ResultActions correct(Map<String, String> others) throws Exception {
        var form = form(Map.of("version", version("field_survey", survey())));
        form.putAll(others);
        return post("/khao-sat/" + survey() + "/sua", form);
    }

    private ResultActions report(String words) throws Exception {
        return post("/chan-chinh/" + remedy() + "/bao-cao", Map.of("version", version("remedy", remedy()), "words", words), "phuong02");
    }

    private ResultActions accept() throws Exception {
        return post("/chan-chinh/" + remedy() + "/chap-nhan", Map.of("version", version("remedy", remedy())));
    }

    private ResultActions sendBack(String words, String dueOn) throws Exception {
        return post("/chan-chinh/" + remedy() + "/tra-lai", Map.of("version", version("remedy", remedy()), "words", words, "dueOn", dueOn));
    }

    private ResultActions withdraw(String words) throws Exception {
        return post("/chan-chinh/" + remedy() + "/thoi", Map.of("version", version("remedy", remedy()), "words", words));
    }

    private Map<String, String> form(Map<String, String> others) {
        var form = new LinkedHashMap<>(Map.of("key", key, "version", "0", "surveyedOn", "31/5/2023", "team", "Chuyên viên Ban Dân vận, trưởng đoàn\nCán bộ Mặt trận quận",
                "findings", "43 trên 46 hộ tham gia.", "conclusion", "GOOD", "task", "Đổi giờ thu gom.", "owner", "" + owner, "dueOn", "15/1/2024"));
        form.putAll(others);
        return form;
    }

    /** Each request as in life, from what is stored. */
    private void settle() {
        entities.flush();
        entities.clear();
    }

    private void move(String state) {
        database.sql("update registered_model set status = ? where id = ?").params(state, model).update();
    }

    private void closeTheYear() {
        database.sql("""
                insert into campaign (id, district_id, of_year, registration_from, registration_to, stale_days, upkeep_months, closed_at)
                select nextval('campaign_seq'), id, 2023, '2023-01-01', '2023-02-28', 45, 12, '2023-12-15T00:00Z' from unit where code = 'HK'""").update();
    }

    private static MockMultipartFile photo(String name) throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return new MockMultipartFile("files", name, "image/jpeg", bytes.toByteArray());
    }

    private long survey() {
        return stored("select max(id) from field_survey where model_id = ?");
    }

    private long remedy() {
        return stored("select max(r.id) from remedy r join field_survey s on s.id = r.survey_id where s.model_id = ?");
    }

    private long stored(String query) {
        entities.flush();
        return database.sql(query).param(model).query(Long.class).single();
    }

    private String version(String table, long id) {
        entities.flush();
        return database.sql("select version from %s where id = ?".formatted(table)).param(id).query(String.class).single();
    }

    private List<String> surveys() {
        entities.flush();
        return database.sql("select surveyed_on || ' ' || conclusion || ' ' || findings from field_survey where model_id = ? order by id").param(model).query(String.class).list();
    }

    private List<String> remedies() {
        entities.flush();
        return database.sql("select r.status || ' ' || r.due_on || ' ' || r.task from remedy r join field_survey s on s.id = r.survey_id where s.model_id = ? order by r.id")
                .param(model).query(String.class).list();
    }

    private String surveyedOn() {
        entities.flush();
        return database.sql("select surveyed_on from registered_model where id = ?").param(model).query(String.class).single();
    }

    private String state() {
        entities.flush();
        return database.sql("select status from registered_model where id = ?").param(model).query(String.class).single();
    }

    private String name(long unit) {
        return database.sql("select name from unit where id = ?").param(unit).query(String.class).single();
    }

    /** The last entries, the newest first. */
    private List<String> trail(int entries) {
        entities.flush();
        return database.sql("select action || ': ' || coalesce(detail, '') from audit_entry order by id desc limit ?").param(entries).query(String.class).list();
    }
}
