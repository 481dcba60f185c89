package vn.danvankheo.briefing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;
import lombok.Getter;
import lombok.Setter;
import org.hibernate.validator.constraints.Range;
import vn.danvankheo.calendar.CutOff;
import vn.danvankheo.calendar.WorkingDayRule;
import vn.danvankheo.web.Versioned;

/** A district's setting as typed: the sections that its units are asked, and by when. */
@Getter
@Setter
class BriefingSettingForm implements Versioned {

    private int version;
    private Set<ReportSection> asked = EnumSet.noneOf(ReportSection.class);
    @Size(max = 300)
    private String contact;

    @NotNull
    @Range(min = 1, max = 31)
    private Integer dueDay;
    @NotNull
    @Range(min = 1, max = 28)
    private Integer periodFromDay;
    @NotNull
    private WorkingDayRule rule;

    static BriefingSettingForm of(DistrictBriefingSetting setting, CutOff cutOff, int version) {
        var form = new BriefingSettingForm();
        form.version = version;
        form.dueDay = cutOff.dueDay();
        form.periodFromDay = cutOff.periodFromDay();
        form.rule = cutOff.rule();
        form.asked.addAll(EnumSet.complementOf(EnumSet.copyOf(setting.getSwitchedOff())));
        form.contact = setting.getContact();
        return form;
    }

    CutOff cutOff() {
        return new CutOff(dueDay, periodFromDay, rule);
    }
}
