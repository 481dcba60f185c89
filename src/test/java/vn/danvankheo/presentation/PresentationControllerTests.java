package vn.danvankheo.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;

/** Quận Hoàn Kiếm's meeting about November: 31/38. */
@HoanKiemTest
@Transactional
class PresentationControllerTests {

    private static final Pattern SLIDES = Pattern.compile("id=\"trang-(\\d+)\"");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @ValueSource(strings = {"quan", "lanhdao"})
    void theMonthIsShownFromHowManyToWhatIsNext(String who) throws Exception {
        show(who, "2023-11").andExpect(status().isOk())
                .andExpect(content().string(containsString("<h2 tabindex=\"-1\">Giao ban tháng 11/2023</h2>")))
                .andExpect(content().string(containsString("<strong>31/38</strong> <span>chỉ tiêu hoàn thành</span>")))
                .andExpect(content().string(containsString("Thay đổi so với tháng 10")))
                .andExpect(content().string(containsString("Nộp báo cáo tháng 11")));
    }

    @Test
    void allThirtyEightStandOnTheBoardAndEachThatIsNotCompletedHasItsReason() throws Exception {
        var page = show("quan", "2023-11").andReturn().getResponse().getContentAsString();

        var board = page.substring(page.indexOf("Bảng chỉ tiêu"), page.indexOf("Thay đổi so với"));
        assertThat(board.split("<th scope=\"row\">", -1)).hasSize(38 + 1);
        var rest = page.substring(page.indexOf("Nộp báo cáo tháng 11"));
        assertThat(rest.split("class=\"open-why\"", -1).length - 1 + rest.split("class=\"told-why\"", -1).length - 1).isGreaterThanOrEqualTo(7);
    }

    @Test
    void everyPageHasAnAddress() throws Exception {
        var found = SLIDES.matcher(show("quan", "2023-11").andReturn().getResponse().getContentAsString()).results().map(result -> Integer.valueOf(result.group(1))).toList();

        assertThat(found).hasSizeGreaterThan(8).isSorted();
        assertThat(new HashSet<>(found)).hasSameSizeAs(found);
    }

    @Test
    void whatWasConcludedAndIsStillOpenIsGoneThrough() throws Exception {
        database.sql("""
                insert into meeting_conclusion (id, district_id, month, text, due_on, written_by, written_at, request_key)
                select nextval('meeting_conclusion_seq'), id, '2023-10-01', 'Rà soát biển quảng cáo trên các tuyến phố.', '2023-11-20', 'Cán bộ quận', now(), gen_random_uuid() from unit where code = 'HK'""").update();
        database.sql("""
                insert into meeting_conclusion (id, district_id, month, text, due_on, written_by, written_at, request_key)
                select nextval('meeting_conclusion_seq'), id, '2023-11-01', 'Trả lời xong kiến nghị trước Tết.', '2023-12-25', 'Cán bộ quận', now(), gen_random_uuid() from unit where code = 'HK'""").update();

        show("quan", "2023-11").andExpect(content().string(containsString("Rà soát biển quảng cáo trên các tuyến phố."))).andExpect(content().string(containsString("0/18 phường xong")))
                .andExpect(content().string(containsString("quá hạn"))).andExpect(content().string(containsString("Trả lời xong kiến nghị trước Tết.")));
    }

    @Test
    void whoIsStillWritingBeforeTheLastDayIsNotBlamed() throws Exception {
        show("quan", "2023-12").andExpect(content().string(containsString("chưa nộp, còn hạn"))).andExpect(content().string(not(containsString("counts-missing"))));

        var gone = "(select r.id from briefing_report r join unit u on u.id = r.unit_id where r.month = '2023-11-01' and u.code = 'HK-05')";
        for (var part : List.of("figure", "report_move", "report_item")) {
            database.sql("delete from " + part + " where report_id in " + gone).update();
        }
        database.sql("delete from briefing_report where id in " + gone).update();
        show("quan", "2023-11").andExpect(content().string(containsString("quá hạn chưa nộp"))).andExpect(content().string(containsString("counts-missing")));
    }

    @Test
    void theFirstMonthOfAYearHasNoMonthBefore() throws Exception {
        show("quan", "2023-01").andExpect(status().isOk()).andExpect(content().string(not(containsString("Thay đổi so với"))));
    }

    @Test
    void aYearWithoutTargetsSaysSo() throws Exception {
        show("quan", "2019-05").andExpect(status().isOk()).andExpect(content().string(containsString("chưa có bộ chỉ tiêu")));
    }

    @Test
    void noWardAndNoMonthToComeIsShown() throws Exception {
        show("phuong05", "2023-11").andExpect(status().isForbidden());
        show("quan", "2024-02").andExpect(status().isNotFound());
        mvc.perform(get("/trinh-chieu.pdf").param("thang", "2023-11").with(SignedIn.as("phuong05"))).andExpect(status().isForbidden());
        mvc.perform(get("/trinh-chieu").param("quan", "KHAC").with(SignedIn.as("quan"))).andExpect(status().isNotFound());
    }

    @Test
    void onPaperEachPageOfTheWallIsOneWithItsVietnameseLetters() throws Exception {
        var slides = SLIDES.matcher(show("quan", "2023-11").andReturn().getResponse().getContentAsString()).results().count();

        var answer = mvc.perform(get("/trinh-chieu.pdf").param("thang", "2023-11").with(SignedIn.as("quan"))).andExpect(status().isOk()).andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Disposition", containsString("Giao%20ban%20th%C3%A1ng%2011-2023"))).andReturn().getResponse().getContentAsByteArray();

        try (var paper = Loader.loadPDF(answer)) {
            assertThat(paper.getNumberOfPages()).isEqualTo((int) slides);
            var size = paper.getPage(0).getMediaBox();
            assertThat(size.getWidth() / size.getHeight()).isBetween(1.77f, 1.79f);
            assertThat(text(paper, 1, 1)).contains("Quận Hoàn Kiếm", "Giao ban tháng 11/2023", "31/38", "chỉ tiêu hoàn thành");
            var everything = text(paper, 1, paper.getNumberOfPages());
            assertThat(everything).contains("Bảng chỉ tiêu", "Thu thuế, phí do phường vận động", "vượt", "Nộp báo cáo tháng 11").doesNotContain("#");
            for (var font : paper.getPage(1).getResources().getFontNames()) {
                assertThat(paper.getPage(1).getResources().getFont(font).isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    private ResultActions show(String who, String month) throws Exception {
        return mvc.perform(get("/trinh-chieu").param("thang", month).with(SignedIn.as(who)));
    }

    private static String text(PDDocument paper, int from, int to) throws Exception {
        var reader = new PDFTextStripper();
        reader.setStartPage(from);
        reader.setEndPage(to);
        return Normalizer.normalize(reader.getText(paper), Normalizer.Form.NFC).replaceAll("\\s+", " ");
    }
}
