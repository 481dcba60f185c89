package vn.danvankheo.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import vn.danvankheo.movement.MonthlyModel;

/** Khó khăn của mô hình: what the ward adds to the line of one of its models; the rest of the line comes from the register. */
@Entity
@DiscriminatorValue("MODEL_NOTE")
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class ModelNote extends ReportItem {

    private Long modelId;
    /** The model's code and name, as they were. */
    @Column(name = "topic")
    private String model;

    ModelNote(MonthlyModel model, String difficulty) {
        super(new UUID(0, model.id()), difficulty, null, null);
        this.modelId = model.id();
        this.model = model.code() + " " + model.title();
    }

    @Override
    public String words() {
        return getText();
    }
}
