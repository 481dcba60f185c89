package vn.danvankheo.briefing;

import java.util.EnumSet;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.calendar.CutOff;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.DistrictRepository;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;

/** Thiết lập giao ban của từng quận: read with every report, set by the district's staff or the administrator. */
@Service
@Transactional
@RequiredArgsConstructor
public class DistrictBriefingSettings {

    private final DistrictBriefingSettingRepository settings;
    private final DistrictRepository districts;
    private final BriefingCalendar calendar;
    private final AuditTrail audit;

    /** A district's own setting, or the usual one. */
    private DistrictBriefingSetting of(District district) {
        return settings.findByDistrictId(district.getId()).orElseGet(() -> new DistrictBriefingSetting(district));
    }

    /** @throws NotFoundException when it is not the viewer's to set */
    void check(District district, Viewer me) {
        if (!me.mayRun(district.getId()) && !me.isAdmin()) {
            throw new NotFoundException("settings of " + district.getCode());
        }
    }

    /** Changes it; refusals stand in the errors, and then nothing was changed. */
    void change(District district, BriefingSettingForm form, Errors errors, Viewer me) {
        check(district, me);
        if (Overtaken.isOvertaken(form, version(district), () -> form(district), errors) || errors.hasErrors()) {
            return;
        }
        var setting = of(district);
        setting.change(off(form.getAsked()), form.getContact());
        settings.save(setting);
        districts.changing(district.getId()).reportBy(form.cutOff());
        audit.record("briefing-setting.changed", district.getName(), words(form.cutOff(), setting.getSwitchedOff()));
    }

    @Transactional(readOnly = true)
    BriefingSettingForm form(District district) {
        return BriefingSettingForm.of(of(district), calendar.with(district.getCutOff()).cutOff(), version(district));
    }

    /** The district's own: it changes with every setting, also with the first. */
    @Transactional(readOnly = true)
    int version(District district) {
        return districts.findById(district.getId()).orElseThrow().getVersion();
    }

    private static String words(CutOff cutOff, Set<ReportSection> off) {
        var days = "Hạn nộp ngày %d, số liệu từ ngày %d".formatted(cutOff.dueDay(), cutOff.periodFromDay());
        return off.isEmpty() ? days : days + ". Không dùng: " + String.join("; ", off.stream().map(ReportSection::getTitle).toList());
    }

    /** What a tick leaves out; what is always asked is never off. */
    private static Set<ReportSection> off(Set<ReportSection> asked) {
        var off = EnumSet.noneOf(ReportSection.class);
        EnumSet.allOf(ReportSection.class).stream().filter(section -> section.isOptional() && !asked.contains(section)).forEach(off::add);
        return off;
    }
}
