package vn.danvankheo.scoring;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Bảng chỉ tiêu: how a district, or one ward, stands with every active target as of a month; its groups are those with a target on it. */
public record Scoreboard(YearMonth asOf, List<GroupStanding> groups) {

    public List<Standing> standings() {
        return groups.stream().flatMap(group -> group.standings().stream()).toList();
    }

    public Optional<Standing> standing(String targetCode) {
        return standings().stream().filter(standing -> standing.target().code().equals(targetCode)).findFirst();
    }

    public Tally tally() {
        return Tally.of(standings());
    }

    public Completion completion() {
        return tally().completion();
    }

    public List<GroupStanding> completedGroups() {
        return groups.stream().filter(GroupStanding::isCompleted).toList();
    }

    public GroupCompletion groupCompletion() {
        return new GroupCompletion(completedGroups().size(), (int) groups.stream().filter(GroupStanding::isCounted).count());
    }
}
