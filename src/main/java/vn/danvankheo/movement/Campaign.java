package vn.danvankheo.movement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.Field;
import vn.danvankheo.web.ConflictException;

/** Năm thi đua: one yearly round of the movement in a district, its window, its dates and the district's settings. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Campaign {

    static final int USUAL_STALE_DAYS = 45;
    static final int USUAL_UPKEEP_MONTHS = 12;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int UNPLANNED = -1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_seq")
    @SequenceGenerator(name = "campaign_seq")
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private District district;
    @Column(name = "of_year")
    private int year;
    /** The year's slogan; null when it has none. */
    private String theme;
    private LocalDate registrationFrom;
    private LocalDate registrationTo;
    private LocalDate midReviewOn;
    private LocalDate finalReviewOn;
    /** After so many days without a progress entry a model counts as stale. */
    private int staleDays;
    /** A recognised model is checked every so many months, 6 or 12. */
    private int upkeepMonths;
    /** Whether its recognised models stand in the public exhibition. */
    private boolean openToPublic;
    private Instant closedAt;
    @ElementCollection
    @CollectionTable(name = "campaign_sub_field", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "position")
    private List<SubField> subFields = new ArrayList<>();

    /** A year as most districts run it (DOMAIN, the yearly calendar): registration until the end of February, reviews at the end of June and November. */
    public Campaign(District district, int year) {
        Assert.notNull(district, "a campaign is a district's");
        this.district = district;
        this.year = year;
        this.registrationFrom = LocalDate.of(year, 1, 1);
        this.registrationTo = LocalDate.of(year, 3, 1).minusDays(1);
        this.midReviewOn = LocalDate.of(year, 6, 30);
        this.finalReviewOn = LocalDate.of(year, 11, 30);
        this.staleDays = USUAL_STALE_DAYS;
        this.upkeepMonths = USUAL_UPKEEP_MONTHS;
    }

    void plan(String theme, LocalDate registrationFrom, LocalDate registrationTo, LocalDate midReviewOn, LocalDate finalReviewOn) {
        refuseWhenClosed();
        Assert.isTrue(!registrationTo.isBefore(registrationFrom), "registration ends after it begins");
        this.theme = theme;
        this.registrationFrom = registrationFrom;
        this.registrationTo = registrationTo;
        this.midReviewOn = midReviewOn;
        this.finalReviewOn = finalReviewOn;
    }

    void set(int staleDays, int upkeepMonths, List<SubField> subFields) {
        refuseWhenClosed();
        this.staleDays = staleDays;
        this.upkeepMonths = upkeepMonths;
        if (!this.subFields.equals(subFields)) {
            this.subFields.clear();
            this.subFields.addAll(subFields);
        }
    }

    /** The exhibition may be opened and closed after the year as well. */
    void show(boolean openToPublic) {
        this.openToPublic = openToPublic;
    }

    /** Freezes the year: nothing of it is registered, carried out or scored any more. */
    void close(Instant now) {
        refuseWhenClosed();
        closedAt = now;
    }

    /** Lets a closed year be worked on again. */
    void reopen() {
        refuseWhenOpen();
        closedAt = null;
    }

    /** Below zero as long as nobody has planned the year, so that of two who plan it first at once the second is overtaken. */
    public int getVersion() {
        return isPlanned() ? version : UNPLANNED;
    }

    public boolean isPlanned() {
        return id != null;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    void refuseWhenClosed() {
        if (isClosed()) {
            throw new ConflictException("the campaign of " + year + " is closed", "conflict.campaign-closed", String.valueOf(year));
        }
    }

    void refuseWhenOpen() {
        if (!isClosed()) {
            throw new ConflictException("the campaign of " + year + " is open", "conflict.campaign-open", String.valueOf(year));
        }
    }

    public CampaignState stateOn(LocalDate day) {
        if (isClosed()) {
            return CampaignState.CLOSED;
        }
        if (day.isBefore(registrationFrom)) {
            return CampaignState.AHEAD;
        }
        return day.isAfter(registrationTo) ? CampaignState.UNDERWAY : CampaignState.REGISTERING;
    }

    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    public List<String> subFields(Field field) {
        return subFields.stream().filter(sub -> sub.field() == field).map(SubField::name).toList();
    }
}
