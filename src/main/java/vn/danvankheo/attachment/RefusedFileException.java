package vn.danvankheo.attachment;

import java.util.List;
import lombok.Getter;
import org.springframework.context.MessageSourceResolvable;

/** A file that is not kept; its sentence, which says what to do, stands in messages.properties under the code. */
@Getter
public class RefusedFileException extends RuntimeException implements MessageSourceResolvable {

    private final String code;
    private final transient List<Object> details;

    /** @param code such as {@code file.empty}, or a feature's own: {@code evidence.too-many} */
    public RefusedFileException(String code, Object... details) {
        super(code + " " + List.of(details));
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
