package vn.danvankheo.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.organization.District;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;
import vn.danvankheo.web.VietnameseDates;

/** Các năm thi đua: a year that nobody has planned yet runs as most districts run it, see {@link Campaign}. */
@Service
@Transactional
@RequiredArgsConstructor
public class Campaigns {

    private final CampaignRepository campaigns;
    private final Models models;
    private final AuditTrail audit;
    private final Clock clock;

    /** The year's campaign as planned, or as it runs when it was not; then it is not stored. */
    @Transactional(readOnly = true)
    public Campaign of(District district, int year) {
        return find(district.getId(), year).orElseGet(() -> new Campaign(district, year));
    }

    /** The same among those that the district planned. */
    Campaign of(List<Campaign> planned, District district, int year) {
        return planned.stream().filter(campaign -> campaign.getYear() == year).findFirst().orElseGet(() -> new Campaign(district, year));
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

    /** The district's, the newest first. */
    @Transactional(readOnly = true)
    List<Campaign> planned(long district) {
        return campaigns.findByDistrictIdOrderByYearDesc(district);
    }

    /** Every year of the district that was planned, has models or runs now, the newest first. */
    @Transactional(readOnly = true)
    List<CampaignRow> rows(District district, Viewer me) {
        var planned = planned(district.getId()).stream().collect(Collectors.toMap(Campaign::getYear, Function.identity()));
        var counts = models.countsOfYears(district.getId(), me);
        var years = new TreeSet<>(counts.keySet());
        years.addAll(planned.keySet());
        years.add(today().getYear());
        return years.descendingSet().stream().map(year -> row(planned.getOrDefault(year, new Campaign(district, year)), counts)).toList();
    }

    private CampaignRow row(Campaign campaign, Map<Integer, Map<ModelStatus, Long>> counts) {
        return new CampaignRow(campaign, campaign.stateOn(today()), counts.getOrDefault(campaign.getYear(), Map.of()));
    }

    /** What closing a year would leave unfinished. */
    @Transactional(readOnly = true)
    Map<ModelStatus, Long> undecided(District district, int year, Viewer me) {
        var counts = new EnumMap<ModelStatus, Long>(ModelStatus.class);
        counts.putAll(models.countsOfYears(district.getId(), me).getOrDefault(year, Map.of()));
        counts.keySet().removeIf(ModelStatus::isDecided);
        return counts;
    }

    /** In which people register today, or else this year's. */
    @Transactional(readOnly = true)
    CampaignRow current(District district) {
        var today = today();
        var planned = planned(district.getId());
        var campaign = planned.stream().filter(each -> each.stateOn(today) == CampaignState.REGISTERING)
                .findFirst().orElseGet(() -> of(planned, district, today.getYear()));
        return row(campaign, Map.of());
    }

    /** The years for which one may register today, the one whose window is open first; this year's late ones are taken until it is closed. */
    @Transactional(readOnly = true)
    List<Integer> openYears(List<Campaign> planned) {
        var today = today();
        var open = planned.stream().filter(campaign -> campaign.stateOn(today) == CampaignState.REGISTERING).map(Campaign::getYear);
        var closed = planned.stream().anyMatch(campaign -> campaign.getYear() == today.getYear() && campaign.isClosed());
        return Stream.concat(open, closed ? Stream.of() : Stream.of(today.getYear())).distinct().toList();
    }

    /** Plans a year; refusals stand in the errors, and then nothing was written. */
    void plan(District district, int year, CampaignForm form, Errors errors, Viewer me) {
        campaigns.lock(district.getId());
        var campaign = own(district, year, me);
        campaign.refuseWhenClosed();
        Overtaken.isOvertaken(form, CampaignForm.of(campaign), errors);
        form.check(year, errors);
        if (errors.hasErrors()) {
            return;
        }
        campaign.plan(form.getTheme(), form.getRegistrationFrom(), form.getRegistrationTo(), form.getMidReviewOn(), form.getFinalReviewOn());
        campaign.set(form.getStaleDays(), form.getUpkeepMonths(), form.subFields());
        keep(campaign, "planned", "Đăng ký %s – %s".formatted(VietnameseDates.format(form.getRegistrationFrom()), VietnameseDates.format(form.getRegistrationTo())));
    }

    void close(District district, int year, int version, Viewer me) {
        var campaign = own(district, year, me);
        campaign.refuseWhenClosed();
        Overtaken.refuse(campaign.getVersion(), version);
        campaign.close(clock.instant());
        keep(campaign, "closed", null);
    }

    /** Refusals stand in the errors, and then nothing was written. */
    void reopen(District district, int year, ReopenForm form, Errors errors, Viewer me) {
        var campaign = own(district, year, me);
        campaign.refuseWhenOpen();
        Overtaken.isOvertaken(form, ReopenForm.of(campaign), errors);
        if (errors.hasErrors()) {
            return;
        }
        campaign.reopen();
        keep(campaign, "reopened", form.getReason());
    }

    /** Opens or closes the exhibition; pressed twice, it changes nothing more. */
    void show(District district, int year, int version, boolean open, Viewer me) {
        var campaign = own(district, year, me);
        if (campaign.isOpenToPublic() == open) {
            return;
        }
        Overtaken.refuse(campaign.getVersion(), version);
        campaign.show(open);
        keep(campaign, open ? "shown" : "hidden", null);
    }

    /** A year of the viewer's own to plan, close or reopen. */
    @Transactional(readOnly = true)
    Campaign own(District district, int year, Viewer me) {
        if (!me.mayRun(district.getId()) || !Campaign.isYear(year)) {
            throw new NotFoundException("campaign %d of district %d".formatted(year, district.getId()));
        }
        return of(district, year);
    }

    private void keep(Campaign campaign, String done, String detail) {
        campaigns.save(campaign);
        audit.record("campaign." + done, "Năm thi đua " + campaign.getYear() + ", " + campaign.getDistrict().getName(), detail);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
