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
import vn.danvankheo.organization.Field;
import vn.danvankheo.web.Versioned;

/** A year's plan as typed; the finer divisions of a field stand in its box, one a line. */
@Getter
@Setter
class CampaignForm implements Versioned {

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
        return Stream.of(Field.values()).filter(field -> subFields.get(field) != null)
                .flatMap(field -> subFields.get(field).lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().map(name -> new SubField(field, name))).toList();
    }
}
