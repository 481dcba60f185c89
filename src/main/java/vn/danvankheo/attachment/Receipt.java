package vn.danvankheo.attachment;

import java.io.Serializable;

/** Kết quả gửi một tệp: whether it was kept, and a sentence that says so or what to do; it waits in the session for the page that is shown next. */
public record Receipt(String name, boolean ok, String sentence) implements Serializable {
}
