package vn.danvankheo.reminder;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvankheo.web.ListPage;

/** The administrator's list of mails: whether they are sent at all, and what became of each. */
@Controller
@RequiredArgsConstructor
class MailLogController {

    private final ReminderMailRepository mails;
    private final MailServer server;

    @GetMapping("/nhac-viec/thu")
    String list(@RequestParam(name = "trangThai", required = false) MailState state, @RequestParam(name = "trang", defaultValue = "1") int page, Model model) {
        model.addAttribute("page", mails.list(state, ListPage.of(page)));
        model.addAttribute("state", state);
        model.addAttribute("allStates", MailState.values());
        model.addAttribute("server", server);
        return "reminder/mails";
    }
}
