package vn.danvankheo.briefing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.FormRow;

/** One recommendation as typed. */
@Getter
@Setter
class RecommendationForm implements FormRow {

    private UUID key = UUID.randomUUID();
    @Size(max = ReportItem.LONGEST)
    private String content;
    @NotNull
    private Recommendation.Addressee addressee = Recommendation.Addressee.DISTRICT;

    static RecommendationForm of(Recommendation recommendation) {
        var form = new RecommendationForm();
        form.key = recommendation.getKey();
        form.content = recommendation.getText();
        form.addressee = recommendation.getAddressee();
        return form;
    }

    @Override
    public boolean isEmpty() {
        return content == null;
    }

    Recommendation item() {
        return new Recommendation(key, content, addressee);
    }
}
