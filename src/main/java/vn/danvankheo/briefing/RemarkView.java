package vn.danvankheo.briefing;

/**
 * Nhận xét và chỗ được nhận xét: the remark with what the line said then and says now.
 *
 * @param before null for a section as a whole, and where nothing was said
 * @param now    null for a section as a whole, and where nothing is said
 */
public record RemarkView(Remark remark, String before, String now) {

    static RemarkView of(Remark remark, ReportContent now) {
        return new RemarkView(remark, value(remark.getVersion().getContent(), remark.getLineKey()), value(now, remark.getLineKey()));
    }

    public boolean isMended() {
        return now != null ? !now.equals(before) : before != null;
    }

    private static String value(ReportContent content, String key) {
        var line = content.byKey().get(key);
        return line == null ? null : line.value();
    }
}
