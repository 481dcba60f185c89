package vn.danvankheo.exhibition;

import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvankheo.attachment.Attachments;
import vn.danvankheo.organization.Field;
import vn.danvankheo.web.NotFoundException;

/** The exhibition's rooms: all cards, one story, its poster, and the wall on which they turn by themselves. It is not there while no year is open. */
@Controller
@RequestMapping("/trien-lam")
@RequiredArgsConstructor
class ExhibitionController {

    private final Exhibition exhibition;
    private final Attachments attachments;

    @GetMapping
    String cards(@ModelAttribute("filter") ExhibitionFilter filter, Model page) {
        var hall = enter(filter, page);
        page.addAttribute("page", exhibition.models(hall, filter));
        page.addAttribute("wards", exhibition.wards(hall));
        page.addAttribute("allFields", Field.values());
        return "exhibition/cards";
    }

    /** @param number which model, from 1; beyond the last the first comes again */
    @GetMapping("/chieu")
    String wall(@ModelAttribute("filter") ExhibitionFilter filter, @RequestParam(name = "so", defaultValue = "1") int number,
            @RequestParam(name = "dung", required = false) String paused, Model page) {
        var hall = enter(filter, page);
        var models = exhibition.slide(hall, filter, Math.max(number, 1) - 1);
        if (models.isEmpty() && number > 1) {
            return "redirect:/trien-lam/chieu?nam=" + hall.year() + "&quan=" + hall.districtCode();
        }
        page.addAttribute("count", models.getTotalElements());
        page.addAttribute("number", Math.max(number, 1));
        page.addAttribute("paused", paused != null);
        page.addAttribute("story", models.stream().findFirst().map(model -> exhibition.story(model.id())).orElse(null));
        return "exhibition/wall";
    }

    @GetMapping("/{id}")
    String story(@PathVariable long id, Model page) {
        page.addAttribute("story", exhibition.story(id));
        return "exhibition/story";
    }

    @GetMapping("/{id}/ap-phich")
    String poster(@PathVariable long id, Model page) {
        page.addAttribute("story", exhibition.story(id));
        return "exhibition/poster";
    }

    @GetMapping("/{id}/tep/{picture}")
    ResponseEntity<byte[]> photo(@PathVariable long id, @PathVariable UUID picture) {
        exhibition.check(id, picture);
        return attachments.whole(picture);
    }

    @GetMapping("/{id}/tep/{picture}/nho")
    ResponseEntity<byte[]> thumbnail(@PathVariable long id, @PathVariable UUID picture) {
        exhibition.check(id, picture);
        return attachments.thumbnail(picture);
    }

    private Hall enter(ExhibitionFilter filter, Model page) {
        List<Hall> halls = exhibition.halls();
        var hall = halls.stream().filter(open -> filter.getNam() == null || filter.getNam() == open.year())
                .filter(open -> filter.getQuan() == null || filter.getQuan().equals(open.districtCode())).findFirst()
                .orElseThrow(() -> new NotFoundException("no year is open to the public"));
        page.addAttribute("halls", halls);
        page.addAttribute("hall", hall);
        return hall;
    }
}
