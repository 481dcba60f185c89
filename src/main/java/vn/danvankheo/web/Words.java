package vn.danvankheo.web;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Chữ của một giá trị: names a constant by its Vietnamese word, for the place of an argument in a sentence of messages.properties. */
public final class Words {

    private Words() {
    }

    /** @param group such as {@code model-status}; the word stands under {@code model-status.DRAFT} */
    public static MessageSourceResolvable of(String group, Enum<?> constant) {
        return new DefaultMessageSourceResolvable(group + "." + constant.name());
    }
}
