package vn.danvankheo.handbook;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import lombok.RequiredArgsConstructor;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The handbook for whoever is signed in; the section on signing in for everybody. */
@Controller
@RequiredArgsConstructor
class HandbookController {

    private final Handbook handbook;
    private final HandbookPdf pdf;

    @GetMapping("/huong-dan")
    String book(Model page) {
        page.addAttribute("title", handbook.title());
        page.addAttribute("lead", handbook.lead());
        page.addAttribute("chapters", handbook.chapters());
        return "handbook/book";
    }

    @GetMapping("/huong-dan/" + Handbook.SIGNING_IN)
    String signingIn(Model page) {
        page.addAttribute("one", handbook.section(Handbook.SIGNING_IN));
        return "handbook/signing-in";
    }

    /** To be read in the browser, or saved from there. */
    @GetMapping("/huong-dan.pdf")
    ResponseEntity<byte[]> pdf() {
        var shown = ContentDisposition.inline().filename("So tay huong dan Dan van kheo.pdf", StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate()).body(pdf.bytes());
    }
}
