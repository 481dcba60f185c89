package vn.danvankheo.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.organization.District;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;

/** Các năm thi đua: a year that nobody has planned yet runs as most districts run it, see {@link Campaign}. */
@Service
@Transactional
@RequiredArgsConstructor
public class Campaigns {

    private final CampaignRepository campaigns;
    private final AuditTrail audit;
    private final Clock clock;

    /** The year's campaign as planned, or as it runs when it was not; then it is not stored. */
    @Transactional(readOnly = true)
    public Campaign of(District district, int year) {
        return find(district.getId(), year).orElseGet(() -> new Campaign(district, year));
    }

    @Transactional(readOnly = true)
    public Optional<Campaign> find(long districtId, int year) {
        return campaigns.findByDistrictIdAndYear(districtId, year);
    }

    /** The campaigns whose recognised models anybody may look at, the newest first. */
    @Transactional(readOnly = true)
    public List<Campaign> openToPublic() {
        return campaigns.openToPublic();
    }

    @Transactional(readOnly = true)
    List<Campaign> all(District district) {
        return campaigns.findByDistrictIdOrderByYearDesc(district.getId());
    }

    /** The years for which one may register today, the one whose window is open first; this year's late ones are taken until it is closed. */
    @Transactional(readOnly = true)
    public List<Integer> openYears(District district) {
        var today = LocalDate.now(clock);
        var planned = all(district);
        var open = new TreeSet<>(planned.stream().filter(campaign -> campaign.takesRegistrationsOn(today)).map(Campaign::getYear).toList()).descendingSet();
        var years = new ArrayList<>(open);
        var closed = planned.stream().anyMatch(campaign -> campaign.getYear() == today.getYear() && campaign.isClosed());
        if (!closed && !open.contains(today.getYear())) {
            years.add(today.getYear());
        }
        return years;
    }

    /** Plans a year; refusals stand in the errors, and then nothing was written. */
    void plan(District district, int year, CampaignForm form, Errors errors, Viewer me) {
        mayRun(district, me);
        var campaign = of(district, year);
        Overtaken.isOvertaken(form, campaign.getVersion(), errors);
        if (form.getRegistrationFrom() != null && form.getRegistrationTo() != null && form.getRegistrationTo().isBefore(form.getRegistrationFrom())) {
            errors.rejectValue("registrationTo", "campaign.ends-before-start");
        }
        if (errors.hasErrors()) {
            return;
        }
        campaign.plan(form.getTheme(), form.getRegistrationFrom(), form.getRegistrationTo(), form.getMidReviewOn(), form.getFinalReviewOn());
        campaign.set(form.getStaleDays(), form.getUpkeepMonths(), form.subFields());
        campaigns.save(campaign);
        audit.record("campaign.planned", words(campaign), null);
    }

    void close(District district, int year, int version, Viewer me) {
        var campaign = stored(district, year, version, me);
        campaign.close(clock.instant());
        audit.record("campaign.closed", words(campaign), null);
    }

    void reopen(District district, int year, int version, Viewer me) {
        var campaign = stored(district, year, version, me);
        campaign.reopen();
        audit.record("campaign.reopened", words(campaign), null);
    }

    void show(District district, int year, int version, boolean open, Viewer me) {
        var campaign = stored(district, year, version, me);
        campaign.show(open);
        audit.record(open ? "campaign.shown" : "campaign.hidden", words(campaign), null);
    }

    private Campaign stored(District district, int year, int version, Viewer me) {
        mayRun(district, me);
        var campaign = campaigns.save(of(district, year));
        Overtaken.refuse(campaign.getVersion(), version);
        return campaign;
    }

    private static void mayRun(District district, Viewer me) {
        if (!me.mayRun(district.getId())) {
            throw new NotFoundException("district " + district.getId());
        }
    }

    private static String words(Campaign campaign) {
        return "Năm thi đua " + campaign.getYear() + ", " + campaign.getDistrict().getName();
    }
}
