package vn.danvankheo.briefing;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.organization.District;

/** Thiết lập giao ban: how a district runs its months. One that set nothing runs them as everybody does. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class DistrictBriefingSetting {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "district_briefing_setting_seq")
    @SequenceGenerator(name = "district_briefing_setting_seq")
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private District district;
    /** What its units are not asked. */
    @Convert(converter = ReportSections.class)
    private Set<ReportSection> switchedOff = EnumSet.noneOf(ReportSection.class);
    /** Whom to call about a report; null when nobody said. */
    private String contact;

    DistrictBriefingSetting(District district) {
        this.district = district;
    }

    void change(Set<ReportSection> switchedOff, String contact) {
        Assert.isTrue(switchedOff.stream().allMatch(ReportSection::isOptional), "situation, figures, limitations and next month's tasks are always asked");
        this.switchedOff = switchedOff;
        this.contact = contact;
    }
}
