package vn.danvankheo.movement;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.Field;
import vn.danvankheo.web.Notice;
import vn.danvankheo.web.Overtaken;

/** The district's years of the movement: read by all who work in it, planned, closed and opened again by the district's staff. */
@Controller
@RequestMapping("/nam-thi-dua")
@RequiredArgsConstructor
class CampaignController {

    private final Campaigns campaigns;
    private final ChosenDistrict districts;

    @GetMapping
    String list(@RequestParam(name = "quan", required = false) String code, @Me Viewer me, Model page) {
        var district = fill(code, me, page);
        var rows = campaigns.rows(district, me);
        page.addAttribute("rows", rows);
        page.addAttribute("nextYear", rows.get(0).campaign().getYear() + 1);
        page.addAttribute("mayRun", me.mayRun(district.getId()));
        return "movement/campaigns";
    }

    @GetMapping("/{year}/sua")
    String edit(@PathVariable int year, @RequestParam(name = "quan", required = false) String code, @Me Viewer me, Model page, RedirectAttributes redirect) {
        var campaign = campaigns.own(fill(code, me, page), year, me);
        if (campaign.isClosed()) {
            return back(code, redirect);
        }
        page.addAttribute("form", CampaignForm.of(campaign));
        return form(campaign, page);
    }

    @PostMapping("/{year}/sua")
    String plan(@PathVariable int year, @RequestParam(name = "quan", required = false) String code, @Valid @ModelAttribute("form") CampaignForm form,
            BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        var district = fill(code, me, page);
        Overtaken.guard(form, errors, () -> campaigns.plan(district, year, form, errors, me), () -> CampaignForm.of(campaigns.own(district, year, me)));
        if (errors.hasErrors()) {
            return form(campaigns.own(district, year, me), page);
        }
        Notice.show(redirect, "campaign.planned", String.valueOf(year));
        return back(code, redirect);
    }

    @GetMapping("/{year}/dong")
    String askToClose(@PathVariable int year, @RequestParam(name = "quan", required = false) String code, @Me Viewer me, Model page, RedirectAttributes redirect) {
        var district = fill(code, me, page);
        var campaign = campaigns.own(district, year, me);
        if (campaign.isClosed()) {
            return back(code, redirect);
        }
        page.addAttribute("campaign", campaign);
        page.addAttribute("undecided", campaigns.undecided(district, year, me));
        return "movement/campaign-close";
    }

    @PostMapping("/{year}/dong")
    String close(@PathVariable int year, @RequestParam(name = "quan", required = false) String code, @RequestParam int version, @Me Viewer me,
            RedirectAttributes redirect) {
        campaigns.close(districts.of(me, code), year, version, me);
        Notice.show(redirect, "campaign.closed", String.valueOf(year));
        return back(code, redirect);
    }

    @GetMapping("/{year}/mo-lai")
    String askToReopen(@PathVariable int year, @RequestParam(name = "quan", required = false) String code, @Me Viewer me, Model page, RedirectAttributes redirect) {
        var campaign = campaigns.own(fill(code, me, page), year, me);
        if (!campaign.isClosed()) {
            return back(code, redirect);
        }
        page.addAttribute("campaign", campaign);
        page.addAttribute("form", ReopenForm.of(campaign));
        return "movement/campaign-reopen";
    }

    @PostMapping("/{year}/mo-lai")
    String reopen(@PathVariable int year, @RequestParam(name = "quan", required = false) String code, @Valid @ModelAttribute("form") ReopenForm form,
            BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        var district = fill(code, me, page);
        Overtaken.guard(form, errors, () -> campaigns.reopen(district, year, form, errors, me), () -> ReopenForm.of(campaigns.own(district, year, me)));
        if (errors.hasErrors()) {
            page.addAttribute("campaign", campaigns.own(district, year, me));
            return "movement/campaign-reopen";
        }
        Notice.show(redirect, "campaign.reopened", String.valueOf(year));
        return back(code, redirect);
    }

    @PostMapping("/{year}/trung-bay")
    String show(@PathVariable int year, @RequestParam(name = "quan", required = false) String code, @RequestParam int version,
            @RequestParam(name = "mo") boolean open, @Me Viewer me, RedirectAttributes redirect) {
        campaigns.show(districts.of(me, code), year, version, open, me);
        Notice.show(redirect, open ? "campaign.shown" : "campaign.hidden", String.valueOf(year));
        return back(code, redirect);
    }

    /** The district looked at; where the viewer has several, the addresses name it. */
    private District fill(String code, Viewer me, Model page) {
        var district = districts.of(me, code);
        var all = districts.all(me);
        page.addAttribute("district", district);
        page.addAttribute("districts", all);
        page.addAttribute("code", all.size() > 1 ? district.getCode() : null);
        return district;
    }

    private static String form(Campaign campaign, Model page) {
        page.addAttribute("campaign", campaign);
        page.addAttribute("allFields", Field.values());
        page.addAttribute("allUpkeepMonths", CampaignForm.UPKEEP_MONTHS);
        return "movement/campaign-form";
    }

    private static String back(String code, RedirectAttributes redirect) {
        redirect.addAttribute("quan", code);
        return "redirect:/nam-thi-dua";
    }
}
