package vn.danvankheo.appraisal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.movement.Stage;
import vn.danvankheo.organization.Field;
import vn.danvankheo.web.Words;
import vn.danvankheo.web.XlsxDownload;

/** A year's models in pictures: the funnel, the empty fields, and who is rewarded; on a page and as a workbook. */
@Controller
@RequestMapping("/mo-hinh/toan-canh")
@RequiredArgsConstructor
class PanoramaController {

    private final Panoramas panoramas;
    private final ChosenDistrict districts;
    private final MessageSource messages;

    @GetMapping
    String show(@ModelAttribute("filter") PanoramaFilter filter, @Me Viewer me, Model model) {
        var all = districts.all(me);
        var district = districts.of(all, me, filter.getQuan());
        var years = panoramas.years(me);
        var year = panoramas.year(filter, years);
        var wards = panoramas.wards(district, year, me);
        model.addAttribute("district", district);
        model.addAttribute("districts", all);
        model.addAttribute("years", years);
        model.addAttribute("year", year);
        model.addAttribute("wards", wards);
        model.addAttribute("allFields", Field.values());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("panorama", panoramas.panorama(district, year, wards, filter, fields(filter.getLinhVuc()), me));
        return "appraisal/panorama";
    }

    @GetMapping("/bang-tinh")
    void workbook(@ModelAttribute("filter") PanoramaFilter filter, @Me Viewer me, HttpServletResponse response) throws IOException {
        var district = districts.of(me, filter.getQuan());
        var year = panoramas.year(filter, panoramas.years(me));
        var panorama = panoramas.panorama(district, year, panoramas.wards(district, year, me), filter, fields(filter.getLinhVuc()), me);
        XlsxDownload.head(response, "toan-canh-mo-hinh-" + year + ".xlsx");
        new PanoramaWorkbook(panorama, stage -> word("stage-name", stage)).write(response.getOutputStream());
    }

    /** The fields that are looked at, with their words. @param only null: all four */
    private Map<Field, String> fields(Field only) {
        var fields = new LinkedHashMap<Field, String>();
        Stream.of(Field.values()).filter(field -> only == null || field == only).forEach(field -> fields.put(field, word("field", field)));
        return fields;
    }

    private String word(String group, Enum<?> constant) {
        return messages.getMessage(Words.of(group, constant), LocaleContextHolder.getLocale());
    }
}
