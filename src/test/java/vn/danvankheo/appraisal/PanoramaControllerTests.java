package vn.danvankheo.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;

/** The 200 models of 2023 in pictures, some of them carried further; each test is undone. */
@HoanKiemTest
@Transactional
class PanoramaControllerTests {

    private static final String PAGE = "/mo-hinh/toan-canh";
    private static final Pattern NUMBER = Pattern.compile("href=\"(/mo-hinh\\?[^\"]+)\">(\\d+)</a>");
    private static final Pattern FOUND = Pattern.compile("<strong>(\\d+)</strong> mô hình");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;

    @BeforeEach
    void someModelsWentFurther() {
        database.sql("update registered_model set surveyed_on = '2023-05-31' where code in ('MH-2023-001', 'MH-2023-004', 'MH-2023-040')").update();
        database.sql("""
                update registered_model set self_scored_at = '2023-09-10 09:00+07', appraised_at = '2023-09-30 09:00+07'
                where code in ('MH-2023-001', 'MH-2023-040')""").update();
        reward("MH-2023-001", false);
        reward("MH-2023-040", true);
        database.sql("""
                insert into rubric (id, district_id, of_year, subject_type, number, status, in_use_since, name, total)
                select nextval('rubric_seq'), id, 2023, 'COLLECTIVE', 91, 'IN_USE', '2023-01-01', 'Bộ tiêu chí', 100 from unit where code = 'HK'""").update();
        score("MH-2023-001", "95", "82.5");
        score("MH-2023-040", "80", "75.5");
        score("MH-2023-041", "99", null);
    }

    @ParameterizedTest
    @CsvSource({"lanhdao, ?nam=2023", "lanhdao, ?phuong=HK-01&linhVuc=CULTURE_SOCIETY", "phuong01, ''"})
    void everyNumberOpensAListOfAsMany(String who, String filter) throws Exception {
        var numbers = new LinkedHashMap<String, String>();
        NUMBER.matcher(open(PAGE + filter, who).andReturn().getResponse().getContentAsString()).results()
                .forEach(number -> numbers.put(HtmlUtils.htmlUnescape(number.group(1)), number.group(2)));

        assertThat(numbers).hasSizeGreaterThan(5);
        for (var number : numbers.entrySet()) {
            var list = FOUND.matcher(open(number.getKey(), who).andReturn().getResponse().getContentAsString());
            assertThat(list.find()).isTrue();
            assertThat(list.group(1)).as(number.getKey()).isEqualTo(number.getValue());
        }
    }

    @Test
    void ownScoresAreComparedWhereTheAppraisalIsClosed() throws Exception {
        open(PAGE, "quan").andExpect(content().string(containsString("Tự chấm so với thẩm định cao hơn 8,5 điểm, trung bình của 2 mô hình; chênh nhiều nhất ở Chương Dương, cao hơn 12,5 điểm.")))
                .andExpect(content().string(containsString("/mo-hinh/xep-hang?nam=2023&amp;phuong=HK-01")));
        open(PAGE, "phuong01").andExpect(content().string(containsString("Tự chấm so với thẩm định cao hơn 12,5 điểm, trung bình của 1 mô hình.")))
                .andExpect(content().string(not(containsString("/mo-hinh/xep-hang"))));
        database.sql("update registered_model set appraised_at = null where code = 'MH-2023-001'").update();
        open(PAGE, "phuong01").andExpect(content().string(containsString("Chưa có mô hình nào có cả điểm tự chấm và điểm thẩm định để so.")));
    }

    @Test
    void aRewardThatWasRevokedIsNone() throws Exception {
        open(PAGE, "quan").andExpect(content().string(containsString("có 1 (0,6\u00a0%) được khen thưởng")))
                .andExpect(content().string(containsString("được khen nhiều nhất là Chương Dương: 1/7 mô hình")));
    }

    @Test
    void emptyFieldsAreToldInWords() throws Exception {
        open(PAGE, "lanhdao").andExpect(content().string(containsString("6 phường chưa có mô hình xây dựng hệ thống chính trị: Cửa Đông, Cửa Nam, Hàng Bạc, Hàng Bông, Hàng Buồm, Tràng Tiền")))
                .andExpect(content().string(containsString("<td class=\"heat-empty\"><span>✕ chưa có</span></td>")));
    }

    @Test
    void aWardSeesItselfAlone() throws Exception {
        open(PAGE, "phuong02").andExpect(content().string(containsString("Phường Cửa Đông")))
                .andExpect(content().string(containsString("Cửa Đông chưa có mô hình xây dựng hệ thống chính trị.")))
                .andExpect(content().string(not(containsString("Chương Dương"))));
        mvc.perform(get(PAGE + "?phuong=HK-01").with(SignedIn.as("phuong02"))).andExpect(status().isNotFound());
        mvc.perform(get(PAGE + "/bang-tinh?phuong=HK-01").with(SignedIn.as("phuong02"))).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?phuong=HK-99", "?phuong=HK", "?quan=XX", "?nam=1999", "?nam=2147483647"})
    void whatIsNotThereIsNotFound(String filter) throws Exception {
        mvc.perform(get(PAGE + filter).with(SignedIn.as("quan"))).andExpect(status().isNotFound());
    }

    @Test
    void aYearWithoutModelsSaysSo() throws Exception {
        open(PAGE + "?nam=2021", "quan").andExpect(content().string(containsString("Năm 2021 chưa có mô hình nào được ghi nhận đăng ký.")));
    }

    @Test
    void anEmptyFilterIsNone() throws Exception {
        open(PAGE + "?quan=&nam=&phuong=&linhVuc=", "quan").andExpect(content().string(containsString("Trong 155 mô hình đã đăng ký")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quan", "phuong02"})
    void itCostsAFewStatements(String who) throws Exception {
        open(PAGE, who);

        assertThat(StatementCount.of(() -> open(PAGE, who)).count()).isLessThanOrEqualTo(13); // the sign-in of the test among them
    }

    @Test
    void theWorkbookHasTheNumbersOfThePageAndNoFormulas() throws Exception {
        database.sql("update unit set short_name = '=1+1' where code = 'HK-01'").update();
        var file = open(PAGE + "/bang-tinh?nam=2023", "quan").andExpect(header().string("Content-Disposition", containsString("toan-canh-mo-hinh-2023.xlsx")))
                .andReturn().getResponse().getContentAsByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var wards = workbook.findSheet("Theo phường").orElseThrow().read();
            assertThat(wards.get(0).stream().map(cell -> cell.getText())).containsExactly("Phường", "Đăng ký", "Khảo sát", "Tự chấm", "Thẩm định", "Công nhận", "Khen thưởng",
                    "Tự chấm trừ thẩm định (điểm)", "Số mô hình so điểm");
            assertThat(wards.get(1).stream().map(cell -> cell.getText())).containsExactly("Tất cả", "155", "3", "2", "2", "56", "1", "8.5", "2");
            assertThat(wards.get(2).getCell(0).getText()).isEqualTo("=1+1");
            assertThat(wards.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(wards).hasSize(20);
            assertThat(workbook.findSheet("Theo lĩnh vực").orElseThrow().read()).hasSize(5);
            assertThat(workbook.findSheet("Độ phủ lĩnh vực").orElseThrow().read()).hasSize(19);
        }
    }

    private void reward(String code, boolean revoked) {
        database.sql("""
                insert into commendation (id, model_id, form, level, number, decided_on, organ, signer, recipient_type, recipient, achievement, request_key,
                    revoked_on, revoked_reason)
                select nextval('commendation_seq'), id, 'CERTIFICATE_OF_MERIT', 'DISTRICT', '22-QĐ/QU ' || code, '2023-10-16', 'Quận ủy', 'Bí thư', 'COLLECTIVE', 'Tập thể',
                    'Mô hình', gen_random_uuid(), case when ? then date '2023-12-01' end, case when ? then 'Khai sai.' end
                from registered_model where code = ?""").params(revoked, revoked, code).update();
    }

    /** @param decided by the chair; null: nobody appraised it yet */
    private void score(String code, String self, String decided) {
        sheet(code, "SELF", self);
        if (decided != null) {
            sheet(code, "APPRAISAL", decided);
        }
    }

    private void sheet(String code, String kind, String points) {
        database.sql("""
                insert into score_sheet (id, model_id, rubric_id, kind, appraiser_id, chair, assigned_at, status, sent_at)
                select nextval('score_sheet_seq'), m.id, r.id, ?, case when ? = 'APPRAISAL' then a.id end, ? = 'APPRAISAL', case when ? = 'APPRAISAL' then now() end, 'SENT', now()
                from registered_model m, rubric r, account a where m.code = ? and r.number = 91 and a.username = 'quan'""").params(kind, kind, kind, kind, code).update();
        database.sql("""
                insert into score_entry (sheet_id, criterion_code, points)
                select s.id, 'A1', cast(? as numeric) from score_sheet s join registered_model m on m.id = s.model_id where m.code = ? and s.kind = ?""").params(points, code, kind).update();
    }

    private ResultActions open(String address, String who) throws Exception {
        return mvc.perform(get(URI.create(address)).with(SignedIn.as(who))).andExpect(status().isOk());
    }
}
