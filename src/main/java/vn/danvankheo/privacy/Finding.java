package vn.danvankheo.privacy;

/** Nơi tìm thấy a person. @param what the record in words. @param value what stands there of the person; null where that is read by others. @param path where an administrator sees it; may be null */
record Finding(Place place, String key, String what, String value, String path) {

    /** As a form sends it back. */
    public String id() {
        return place + ":" + key;
    }
}
