package vn.danvankheo.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import lombok.Getter;
import lombok.Setter;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.movement.Level;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.web.StoredNumber;

/** A commendation as typed. */
@Getter
@Setter
class CommendationForm extends PaperForm {

    @NotNull
    private CommendationKind kind;
    @NotNull
    private SubjectType recipientType;
    /** The person; a body is the model's owner, and not typed. */
    @Size(max = 200)
    private String person;
    @NotBlank
    @Size(max = 1_000)
    private String achievement;
    private BigDecimal money;
    /** Whether it is to be given although the achievement was rewarded before. */
    private boolean again;
    @Size(max = 1_000)
    private String againReason;

    /** What the register knows is filled in. */
    static CommendationForm begin(RegisteredModel model, Viewer me) {
        var form = new CommendationForm();
        form.setLevel(me.mayReview(model.getWard()) ? Level.DISTRICT : Level.WARD);
        form.recipientType = model.getProposal().subjectType();
        form.person = model.getParticulars().person() == null ? null : model.getParticulars().person().name();
        form.achievement = "Mô hình “%s” năm %d".formatted(model.getProposal().title(), model.getYear());
        return form;
    }

    static CommendationForm of(Commendation commendation) {
        var form = new CommendationForm();
        var reward = commendation.getReward();
        form.setVersion(commendation.getVersion());
        form.copy(commendation.getPaper());
        form.kind = reward.kind();
        form.recipientType = reward.recipientType();
        form.person = reward.recipientType() == SubjectType.INDIVIDUAL ? reward.recipient() : null;
        form.achievement = reward.achievement();
        form.money = reward.money();
        return form;
    }

    /** Says what annotations cannot. */
    void check(Errors errors) {
        if (kind != null && getLevel() != null && !kind.isGivenAt(getLevel())) {
            errors.rejectValue("kind", "commendation.diploma-is-the-citys");
        }
        if (recipientType == SubjectType.INDIVIDUAL && person == null) {
            errors.rejectValue("person", "commendation.person-missing");
        }
        StoredNumber.check(errors, "money", money, false);
        if (money != null && !errors.hasFieldErrors("money") && money.stripTrailingZeros().scale() > 0) {
            errors.rejectValue("money", "commendation.money-in-parts");
        }
    }

    Reward reward(RegisteredModel model) {
        return new Reward(kind, recipientType, recipientType == SubjectType.INDIVIDUAL ? person : model.getOwner().getName(), achievement, money);
    }
}
