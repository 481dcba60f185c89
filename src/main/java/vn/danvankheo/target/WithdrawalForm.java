package vn.danvankheo.target;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.Versioned;

/** Taking a target off the year's board: why. */
@Getter
@Setter
class WithdrawalForm implements Versioned {

    private int version;
    @NotBlank
    @Size(max = 1_000)
    private String reason;

    static WithdrawalForm of(Target target) {
        var form = new WithdrawalForm();
        form.version = target.getVersion();
        return form;
    }

    @Override
    public Set<String> saidOnce() {
        return Set.of("reason");
    }
}
