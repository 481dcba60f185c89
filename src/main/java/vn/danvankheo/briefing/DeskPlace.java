package vn.danvankheo.briefing;

import java.util.List;

/** Chỗ trong hàng chờ: {@code 3/12}, with the neighbours to step to. @param previous null at the beginning. @param next null at the end */
public record DeskPlace(int position, int of, Long previous, Long next) {

    /** Null when the report does not wait. */
    static DeskPlace of(long report, List<Long> queue) {
        var at = queue.indexOf(report);
        return at < 0 ? null : new DeskPlace(at + 1, queue.size(), at == 0 ? null : queue.get(at - 1), at + 1 == queue.size() ? null : queue.get(at + 1));
    }

    /** Where to go on when this one is done. */
    public Long onward() {
        return next != null ? next : previous;
    }
}
