package vn.danvankheo.account;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lombok.Getter;
import lombok.Setter;

/** An assignment as typed: to begin one ({@code role}, {@code unit} or {@code unitCode}, {@code from}) or to end one ({@code end}); beside it the account's {@code email}. */
@Getter
@Setter
class PostForm {

    private int version;
    private Role role;
    private Long unit;
    /** Of a unit below a ward, of which there are too many to choose from a list. */
    private String unitCode;
    private LocalDate from;
    private LocalDate end;
    @Size(max = Account.LONGEST_EMAIL)
    @Pattern(regexp = Account.EMAIL)
    private String email;

    static PostForm on(LocalDate today, int version) {
        var form = new PostForm();
        form.version = version;
        form.from = today;
        form.end = today;
        return form;
    }
}
