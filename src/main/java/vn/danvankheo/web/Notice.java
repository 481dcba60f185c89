package vn.danvankheo.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Thông báo: what an act did, said once on the page that the person lands on; it waits in the session, so its arguments are serializable. The sentence stands in messages.properties under {@code notice.}.
 *
 * @param undo the act's way back; null when there is none
 */
public record Notice(String code, List<Object> arguments, Undo undo) implements Serializable {

    public Notice(String code, List<Object> arguments) {
        this(code, arguments, null);
    }

    public static void show(RedirectAttributes redirect, String code, Object... arguments) {
        show(redirect, Optional.empty(), code, arguments);
    }

    public static void show(RedirectAttributes redirect, Optional<Undo> undo, String code, Object... arguments) {
        redirect.addFlashAttribute("notice", new Notice("notice." + code, List.of(arguments), undo.orElse(null)));
    }
}
