package vn.danvankheo.briefing;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.danvankheo.account.Viewer;

/** What the page of a report shows, opened alone or at the desk. */
@Component
@RequiredArgsConstructor
class ReviewPage {

    private final Dossiers dossiers;

    /** With an empty form for a return, unless there is one already. */
    void fill(long id, Viewer me, Model model) {
        var dossier = dossiers.of(id, me);
        var sheet = dossier.sheet();
        model.addAttribute("sheet", sheet);
        model.addAttribute("moves", dossier.moves());
        model.addAttribute("dossier", dossier);
        model.addAttribute("mayReview", ReportAct.ACCEPT.isOpenTo(me, sheet.report()));
        model.addAttribute("remarkReasons", RemarkReason.values());
        if (!model.containsAttribute("form")) {
            var form = new ReturnForm();
            form.setVersion(sheet.report().getVersion());
            model.addAttribute("form", form);
        }
    }
}
