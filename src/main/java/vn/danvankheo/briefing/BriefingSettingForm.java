package vn.danvankheo.briefing;

import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.Versioned;

/** A district's setting as typed: the sections that its units are asked. */
@Getter
@Setter
class BriefingSettingForm implements Versioned {

    private int version;
    private Set<ReportSection> asked = EnumSet.noneOf(ReportSection.class);
    @Size(max = 300)
    private String contact;

    static BriefingSettingForm of(DistrictBriefingSetting setting) {
        var form = new BriefingSettingForm();
        form.version = setting.getVersion();
        form.asked.addAll(EnumSet.complementOf(EnumSet.copyOf(setting.getSwitchedOff())));
        form.contact = setting.getContact();
        return form;
    }
}
