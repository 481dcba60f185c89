package vn.danvankheo.scoring;

import java.util.List;

/**
 * Kết quả một chỉ tiêu chủ yếu: the standings of its targets, and whether all that are judged are completed.
 * A group of which nothing is judged is neither completed nor counted: it can be no reproach and no merit.
 */
public record GroupStanding(GroupTerms group, List<Standing> standings) {

    public Completion completion() {
        return Tally.of(standings).completion();
    }

    public boolean isCounted() {
        return completion().total() > 0;
    }

    public boolean isCompleted() {
        return completion().isComplete();
    }
}
