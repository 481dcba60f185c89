package vn.danvankheo.backup;

import java.util.List;
import lombok.Getter;
import org.springframework.context.MessageSourceResolvable;

/** A backup that is not made, or not used; its sentence, which says what to do, stands in messages.properties under the code. */
@Getter
class BackupException extends RuntimeException implements MessageSourceResolvable {

    private final String code;
    private final transient List<Object> details;

    /** @param code such as {@code backup.wrong-passphrase} */
    BackupException(String code, Object... details) {
        this(null, code, details);
    }

    BackupException(Throwable cause, String code, Object... details) {
        super(code + " " + List.of(details), cause);
        this.code = code;
        this.details = List.of(details);
    }

    @Override
    public String[] getCodes() {
        return new String[] {code};
    }

    @Override
    public Object[] getArguments() {
        return details.toArray();
    }
}
