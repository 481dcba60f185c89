package vn.danvankheo.reminder;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.appraisal.Remedies;
import vn.danvankheo.appraisal.UpkeepChecks;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.movement.Campaigns;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.UnitRepository;

/** Lịch của năm thi đua: the campaign's dates, the days on which reports are due, the movement's days, and what a person's wards in the district have to do until when. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class CampaignCalendar {

    /** Ngày truyền thống công tác dân vận của Đảng. */
    private static final MonthDay MOBILIZATION_DAY = MonthDay.of(10, 15);
    /** Ngày thành lập Mặt trận. */
    private static final MonthDay FRONT_DAY = MonthDay.of(11, 18);

    private final Campaigns campaigns;
    private final Remedies remedies;
    private final UpkeepChecks checks;
    private final UnitRepository units;
    private final BriefingCalendar calendar;
    private final ReminderWords words;

    /** In the order of the days. */
    List<CalendarEntry> of(District district, int year, Viewer me) {
        var entries = new ArrayList<CalendarEntry>();
        var here = district.getCode() + "-" + year;
        var campaign = campaigns.of(district, year);
        var dates = "/nam-thi-dua";
        entries.add(entry("registration-from-" + here, campaign.getRegistrationFrom(), dates, "registration-from", String.valueOf(year)));
        entries.add(entry("registration-to-" + here, campaign.getRegistrationTo(), dates, "registration-to", String.valueOf(year)));
        // a year may be planned before its reviews are
        if (campaign.getMidReviewOn() != null) {
            entries.add(entry("mid-review-" + here, campaign.getMidReviewOn(), dates, "mid-review", String.valueOf(year)));
        }
        if (campaign.getFinalReviewOn() != null) {
            entries.add(entry("final-review-" + here, campaign.getFinalReviewOn(), dates, "final-review", String.valueOf(year)));
        }
        entries.add(entry("mobilization-day-" + year, MOBILIZATION_DAY.atYear(year), "/lich", "mobilization-day"));
        entries.add(entry("front-day-" + year, FRONT_DAY.atYear(year), "/lich", "front-day"));
        var round = calendar.with(district.getCutOff());
        for (var month = 1; month <= 12; month++) {
            var reported = YearMonth.of(year, month);
            entries.add(entry("report-" + district.getCode() + "-" + reported, round.dueDate(reported), "/giao-ban?nam=" + year, "report", reported));
        }
        if (me.readsTexts()) {
            var first = LocalDate.of(year, 1, 1);
            var last = LocalDate.of(year, 12, 31);
            var wards = me.scope().within(units.reportingUnitIds(List.of(district.getId())));
            remedies.due(wards, first, last).forEach(due -> entries.add(entry("remedy-" + due.id(), due.dueOn(), "/chan-chinh/" + due.id(), "remedy", due.code(), due.title())));
            checks.due(wards, first, last).forEach(due -> entries.add(entry("upkeep-" + due.id(), due.dueOn(), "/mo-hinh/" + due.id(), "upkeep", due.code(), due.title())));
        }
        entries.sort(Comparator.comparing(CalendarEntry::day));
        return entries;
    }

    private CalendarEntry entry(String uid, LocalDate day, String path, String title, Object... arguments) {
        return new CalendarEntry(uid + "@danvankheo", day, words.say("calendar." + title, arguments), path);
    }
}
