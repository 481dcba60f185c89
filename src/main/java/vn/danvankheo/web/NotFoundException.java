package vn.danvankheo.web;

/** Nothing is there for this viewer: it does not exist, or it lies outside the viewer's scope. Answered with 404. */
public class NotFoundException extends RuntimeException {

    public NotFoundException(String what) {
        super(what);
    }
}
