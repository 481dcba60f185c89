package vn.danvankheo.briefing;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.organization.UnitKind;

/** What the page of a report shows, opened alone or at the desk. */
@Component
@RequiredArgsConstructor
class ReviewPage {

    private final Dossiers dossiers;
    private final Conclusions conclusions;
    private final ReportFolder folder;

    /** With an empty form for a return, unless there is one already. */
    BriefingReport fill(long id, Viewer me, Model model) {
        var dossier = dossiers.of(id, me);
        var sheet = dossier.sheet();
        model.addAttribute("sheet", sheet);
        model.addAttribute("moves", sheet.report().getMoves());
        model.addAttribute("dossier", dossier);
        model.addAttribute("files", folder.of(sheet.report()));
        model.addAttribute("mayReview", ReportAct.ACCEPT.isOpenTo(me, sheet.report()));
        var unit = sheet.report().getUnit();
        model.addAttribute("conclusions", conclusions.asked(unit, sheet.report().getMonth()));
        model.addAttribute("explained", sheet.explained());
        model.addAttribute("mayAsk", unit.getKind() == UnitKind.WARD && me.readsAllOf(unit.owningDistrict().getId()));
        model.addAttribute("remarkReasons", RemarkReason.values());
        if (!model.containsAttribute("form")) {
            var form = new ReturnForm();
            form.setVersion(sheet.report().getVersion());
            model.addAttribute("form", form);
        }
        return sheet.report();
    }
}
