package vn.danvankheo.briefing;

/** Kết quả một việc đã hứa: what became of a promise. */
public enum Outcome {
    DONE("đã xong"), PARTLY("xong một phần"), NOT_DONE("chưa làm được");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** In the middle of a sentence. @param outcome null as long as nobody said */
    static String words(Outcome outcome) {
        return outcome == null ? "chưa trả lời" : outcome.words;
    }
}
