package vn.danvankheo.reminder;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.web.ListPage;
import vn.danvankheo.web.Notice;

/** A person's page of reminders; following one reads it. */
@Controller
@RequestMapping("/nhac-viec")
@RequiredArgsConstructor
class ReminderController {

    private static final String LIST = "redirect:/nhac-viec";

    private final Reminders reminders;

    @GetMapping
    String list(@RequestParam(name = "trang", defaultValue = "1") int page, @Me Viewer me, Model model) {
        model.addAttribute("page", reminders.of(me, ListPage.of(page)));
        return "reminder/list";
    }

    @GetMapping("/{id}")
    String open(@PathVariable long id, @Me Viewer me) {
        return "redirect:" + reminders.open(id, me);
    }

    @PostMapping("/{id}/da-doc")
    String read(@PathVariable long id, @Me Viewer me) {
        reminders.read(id, me);
        return LIST;
    }

    @PostMapping("/{id}/chua-doc")
    String unread(@PathVariable long id, @Me Viewer me) {
        reminders.unread(id, me);
        return LIST;
    }

    @PostMapping("/da-doc")
    String readAll(@Me Viewer me, RedirectAttributes redirect) {
        reminders.readAll(me);
        Notice.show(redirect, "reminder.all-read");
        return LIST;
    }
}
