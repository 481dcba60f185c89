package vn.danvankheo.web;

/** Somebody was faster, or the thing is no longer in a state that allows it. Answered with 409. */
public class ConflictException extends RuntimeException {

    public ConflictException(String why) {
        super(why);
    }
}
