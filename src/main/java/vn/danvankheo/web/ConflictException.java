package vn.danvankheo.web;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Somebody was faster, or the thing is no longer in a state that allows it. Answered with 409. */
public class ConflictException extends RuntimeException {

    private final transient MessageSourceResolvable sentence;

    public ConflictException(String why) {
        super(why);
        sentence = null;
    }

    /** @param code of the sentence that people read, such as one that names the state */
    public ConflictException(String why, String code, Object... arguments) {
        super(why);
        sentence = new DefaultMessageSourceResolvable(new String[] {code}, arguments);
    }

    /** What people read; null: that somebody was faster. */
    public MessageSourceResolvable sentence() {
        return sentence;
    }
}
