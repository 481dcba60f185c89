package vn.danvankheo.web;

import java.io.Serializable;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Thông báo: what an act did, said once on the page that the person lands on; it waits in the session, so its arguments are serializable. The sentence stands in messages.properties under {@code notice.}. */
public record Notice(String code, List<Object> arguments) implements Serializable {

    public static void show(RedirectAttributes redirect, String code, Object... arguments) {
        redirect.addFlashAttribute("notice", new Notice("notice." + code, List.of(arguments)));
    }
}
