package vn.danvankheo.presentation;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.document.SlidePrinter;
import vn.danvankheo.scoring.Months;
import vn.danvankheo.scoring.StandingWords;

/** The month's meeting: on the wall, and the same to print and to send. */
@Controller
@RequiredArgsConstructor
class PresentationController {

    private final Presentations presentations;
    private final ChosenDistrict districts;
    private final Months months;
    private final ITemplateEngine templates;
    private final SlidePrinter printer;

    @GetMapping("/trinh-chieu")
    String show(@RequestParam(name = "thang", required = false) YearMonth month, @RequestParam(name = "quan", required = false) String code, @Me Viewer me, Model page) {
        page.addAllAttributes(content(month, code, me));
        return "presentation/show";
    }

    @GetMapping("/trinh-chieu.pdf")
    ResponseEntity<byte[]> print(@RequestParam(name = "thang", required = false) YearMonth month, @RequestParam(name = "quan", required = false) String code, @Me Viewer me) {
        var content = content(month, code, me);
        var shown = (Presentation) content.get("shown");
        var page = templates.process("presentation/paper", new Context(Locale.forLanguageTag("vi"), content));
        return printer.answer("%s, %s".formatted(shown.title().replace('/', '-'), shown.district().getName()), page);
    }

    private Map<String, Object> content(YearMonth month, String code, Viewer me) {
        var district = districts.of(me, code);
        var shown = presentations.of(district, months.asked(month, district), me);
        return Map.of("shown", shown, "slides", Slides.of(shown), "words", new StandingWords());
    }
}
