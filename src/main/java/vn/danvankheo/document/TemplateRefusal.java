package vn.danvankheo.document;

import java.util.List;
import lombok.Getter;

/** Why a Word template cannot be used: a code of messages.properties with what it speaks of. */
@Getter
class TemplateRefusal extends RuntimeException {

    private final String code;
    private final transient List<Object> arguments;

    TemplateRefusal(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }
}
