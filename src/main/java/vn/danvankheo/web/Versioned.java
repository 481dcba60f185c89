package vn.danvankheo.web;

/** A form that remembers which version of the stored thing it was filled from. */
public interface Versioned {

    int getVersion();

    void setVersion(int version);
}
