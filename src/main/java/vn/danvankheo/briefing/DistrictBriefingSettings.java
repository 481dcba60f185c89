package vn.danvankheo.briefing;

import java.util.EnumSet;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.organization.District;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;

/** Thiết lập giao ban của từng quận: read by everything that asks or shows a report, set by the district's staff or the administrator. */
@Service
@Transactional
@RequiredArgsConstructor
public class DistrictBriefingSettings {

    private final DistrictBriefingSettingRepository settings;
    private final AuditTrail audit;

    /** A district's own setting, or the usual one. */
    @Transactional(readOnly = true)
    public DistrictBriefingSetting of(District district) {
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
        var setting = of(district);
        if (Overtaken.isOvertaken(form, setting.getVersion(), errors) || errors.hasErrors()) {
            return;
        }
        setting.change(off(form.getAsked()), form.getContact());
        settings.save(setting);
        audit.record("briefing-setting.changed", district.getName(), setting.getSwitchedOff().isEmpty() ? null
                : "Không dùng: " + String.join("; ", setting.getSwitchedOff().stream().map(ReportSection::getTitle).toList()));
    }

    /** What a tick leaves out; what is always asked is never off. */
    private static Set<ReportSection> off(Set<ReportSection> asked) {
        var off = EnumSet.noneOf(ReportSection.class);
        EnumSet.allOf(ReportSection.class).stream().filter(section -> section.isOptional() && !asked.contains(section)).forEach(off::add);
        return off;
    }
}
