package vn.danvankheo.reminder;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.account.OwnEmail;

/** The own address and choices as typed. */
@Getter
@Setter
class OwnChoicesForm {

    @Size(max = OwnEmail.LONGEST)
    @Pattern(regexp = OwnEmail.SHAPE)
    private String email;
    private Set<ReminderKind> mailed = EnumSet.noneOf(ReminderKind.class);
}
