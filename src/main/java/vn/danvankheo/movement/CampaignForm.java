package vn.danvankheo.movement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lombok.Getter;
import lombok.Setter;
import org.springframework.validation.Errors;
import vn.danvankheo.organization.Field;
import vn.danvankheo.web.Versioned;

/** A year's plan as typed; the finer divisions of a field stand in its box, one a line. */
@Getter
@Setter
class CampaignForm implements Versioned {

    /** Half-yearly or yearly. */
    static final List<Integer> UPKEEP_MONTHS = List.of(6, 12);
    private static final int LONGEST_NAME = 200;
    private static final int MOST_NAMES = 30;

    private int version;
    @Size(max = 500)
    private String theme;
    @NotNull
    private LocalDate registrationFrom;
    @NotNull
    private LocalDate registrationTo;
    private LocalDate midReviewOn;
    private LocalDate finalReviewOn;
    @NotNull
    @Min(1)
    @Max(366)
    private Integer staleDays;
    @NotNull
    private Integer upkeepMonths;
    /** By field; of one that has none, null. */
    private Map<Field, String> subFields = new EnumMap<>(Field.class);

    static CampaignForm of(Campaign campaign) {
        var form = new CampaignForm();
        form.version = campaign.getVersion();
        form.theme = campaign.getTheme();
        form.registrationFrom = campaign.getRegistrationFrom();
        form.registrationTo = campaign.getRegistrationTo();
        form.midReviewOn = campaign.getMidReviewOn();
        form.finalReviewOn = campaign.getFinalReviewOn();
        form.staleDays = campaign.getStaleDays();
        form.upkeepMonths = campaign.getUpkeepMonths();
        Stream.of(Field.values()).forEach(field -> form.subFields.put(field, String.join("\n", campaign.subFields(field))));
        return form;
    }

    List<SubField> subFields() {
        return Stream.of(Field.values()).flatMap(field -> names(field).map(name -> new SubField(field, name))).toList();
    }

    /** Says what annotations cannot: that the days belong to the year and follow each other, and that the divisions can be chosen from. */
    void check(int year, Errors errors) {
        near(year, "registrationFrom", registrationFrom, errors);
        near(year, "registrationTo", registrationTo, errors);
        near(year, "midReviewOn", midReviewOn, errors);
        near(year, "finalReviewOn", finalReviewOn, errors);
        if (registrationFrom != null && registrationTo != null && registrationTo.isBefore(registrationFrom)) {
            errors.rejectValue("registrationTo", "campaign.ends-before-start");
        }
        if (midReviewOn != null && finalReviewOn != null && finalReviewOn.isBefore(midReviewOn)) {
            errors.rejectValue("finalReviewOn", "campaign.final-before-mid");
        }
        if (upkeepMonths != null && !UPKEEP_MONTHS.contains(upkeepMonths)) {
            errors.rejectValue("upkeepMonths", "campaign.upkeep-unknown");
        }
        for (var field : Field.values()) {
            var path = "subFields[%s]".formatted(field);
            if (names(field).anyMatch(name -> name.length() > LONGEST_NAME)) {
                errors.rejectValue(path, "campaign.sub-field-too-long", new Object[] {LONGEST_NAME}, null);
            } else if (names(field).count() > MOST_NAMES) {
                errors.rejectValue(path, "campaign.too-many-sub-fields", new Object[] {MOST_NAMES}, null);
            }
        }
    }

    /** A registration may begin in the year before, a final review end in the year after; farther off is a slip of the pen. */
    private static void near(int year, String field, LocalDate day, Errors errors) {
        if (day != null && Math.abs(day.getYear() - year) > 1) {
            errors.rejectValue(field, "campaign.far-from-year", new Object[] {String.valueOf(year)}, null);
        }
    }

    private Stream<String> names(Field field) {
        var written = subFields.get(field);
        return written == null ? Stream.of() : written.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct();
    }
}
