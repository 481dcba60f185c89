package vn.danvankheo.account;

import java.util.regex.Pattern;
import lombok.Getter;
import lombok.Setter;

/** A code of the telephone or a recovery code, as typed. */
@Getter
@Setter
class SecondFactorForm {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private String code;

    /** Telephones show {@code 042 917}. */
    String plainCode() {
        return code == null ? "" : SPACE.matcher(code).replaceAll("");
    }
}
