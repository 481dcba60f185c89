package vn.danvankheo.web;

import java.util.Set;

/** A form that remembers which version of the stored thing it was filled from. */
public interface Versioned {

    int getVersion();

    void setVersion(int version);

    /** The fields that speak of this act alone, such as its reason, and are not stored in the thing. */
    default Set<String> saidOnce() {
        return Set.of();
    }
}
