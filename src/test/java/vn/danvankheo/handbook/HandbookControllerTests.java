package vn.danvankheo.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;

@HoanKiemTest
class HandbookControllerTests {

    private static final int FEW = 20;

    @Autowired
    private MockMvc mvc;
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired
    private Handbook handbook;

    @Test
    void theBookIsForWhoeverIsSignedIn() throws Exception {
        mvc.perform(get("/huong-dan")).andExpect(redirectedUrl("/dang-nhap"));

        mvc.perform(get("/huong-dan").with(SignedIn.as("todanpho"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"ban-duyet\"")))
                .andExpect(content().string(containsString("“Duyệt các báo cáo đã chọn”")))
                .andExpect(content().string(containsString("href=\"/huong-dan#chot-thang\"")));
    }

    @Test
    void howToSignInIsForEverybody() throws Exception {
        mvc.perform(get("/huong-dan/dang-nhap")).andExpect(status().isOk()).andExpect(content().string(containsString("mật khẩu dùng một lần")));
        mvc.perform(get("/dang-nhap")).andExpect(content().string(containsString("/huong-dan/dang-nhap")));
    }

    @Test
    void aPageSaysWhatItsSectionBeginsWith() throws Exception {
        mvc.perform(get("/giao-ban/cham").with(SignedIn.as("quan")))
                .andExpect(content().string(containsString("Trang này viết sẵn một tin nhắn nêu đơn vị nào chưa nộp")))
                .andExpect(content().string(containsString("href=\"/huong-dan#danh-sach-cham\"")));
        mvc.perform(get("/huong-dan").with(SignedIn.as("quan"))).andExpect(content().string(not(containsString("help-here"))));
    }

    @Test
    void helpStandsOnPagesThatAreThere() {
        var pages = requestMappingHandlerMapping.getHandlerMethods().keySet().stream().flatMap(route -> route.getPatternValues().stream()).collect(Collectors.toSet());

        assertThat(pages).containsAll(HelpPlaces.all().keySet());
    }

    @Test
    void thePdfHasACoverContentsAndEverySection() throws Exception {
        var answer = mvc.perform(get("/huong-dan.pdf").with(SignedIn.as("phuong01"))).andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("inline"))).andReturn().getResponse().getContentAsByteArray();

        Files.write(Path.of("target", "handbook.pdf"), answer); // to be looked at
        try (var pdf = Loader.loadPDF(answer)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(FEW);
            assertThat(text(pdf, 1)).contains("Sổ tay hướng dẫn");
            assertThat(text(pdf, 2)).contains("Mục lục").containsPattern("Đăng nhập *\\.+ *\\d+");
            var all = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(handbook.sections()).allSatisfy(section -> assertThat(all).contains(section.title()));
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(handbook.chapters().size());
        }
    }

    private static String text(PDDocument pdf, int page) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
