package vn.danvankheo.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.danvankheo.scoring.Completion;
import vn.danvankheo.scoring.DistrictScoring;
import vn.danvankheo.scoring.ReportingUnit;
import vn.danvankheo.scoring.Scoreboard;
import vn.danvankheo.scoring.Standing;
import vn.danvankheo.scoring.TargetTerms;
import vn.danvankheo.scoring.Verdict;
import vn.danvankheo.target.Target;

/**
 * Phường × chỉ tiêu: every ward's own verdict on every target that wards report.
 *
 * @param ids  the targets' ids by their codes
 * @param rows the wards that exist at the month's end, in their order; all have the same targets
 */
record HeatMap(int month, Map<String, Long> ids, List<Row> rows) {

    private static final List<Verdict> LAGGING = List.of(Verdict.NOT_MET, Verdict.BEHIND);

    /** Một phường qua các chỉ tiêu. */
    record Row(ReportingUnit ward, Scoreboard board) {

        public List<Standing> cells() {
            return board.standings();
        }

        public Completion completion() {
            return board.completion();
        }

        long lagging() {
            return cells().stream().filter(HeatMap::isLagging).count();
        }
    }

    /** Một nhóm ở đầu bảng. */
    record Head(String name, int width) {
    }

    static HeatMap of(DistrictScoring scored) {
        return new HeatMap(scored.asOf().getMonthValue(), scored.targets().stream().collect(Collectors.toMap(Target::getCode, Target::getId)),
                scored.official().wards(scored.asOf()).stream().map(ward -> new Row(ward, scored.ward(ward.code()))).toList());
    }

    public List<Head> groups() {
        return rows.isEmpty() ? List.of() : rows.get(0).board().groups().stream().map(group -> new Head(group.group().name(), group.standings().size())).toList();
    }

    public List<TargetTerms> targets() {
        return rows.isEmpty() ? List.of() : rows.get(0).cells().stream().map(Standing::target).toList();
    }

    /** How many wards completed each target. */
    public List<Long> completed() {
        return columns().map(column -> rows.stream().filter(row -> row.cells().get(column).isCompleted()).count()).toList();
    }

    /** The verdicts that occur, with their numbers of cells, for the legend. */
    public Map<Verdict, Long> tally() {
        return rows.stream().flatMap(row -> row.cells().stream()).collect(Collectors.groupingBy(Standing::verdict, TreeMap::new, Collectors.counting()));
    }

    public String finding() {
        var lagging = rows.stream().mapToLong(Row::lagging).sum();
        if (lagging == 0) {
            return "Đến hết tháng %d không phường nào chậm tiến độ hoặc không đạt.".formatted(month);
        }
        var mostOfWard = rows.stream().mapToLong(Row::lagging).max().orElseThrow();
        var mostOfTarget = columns().mapToLong(this::lagging).max().orElseThrow();
        return "Đến hết tháng %d có %d ô chậm tiến độ hoặc không đạt. Nhiều nhất ở chỉ tiêu %s (%d phường); ở phường %s (%d chỉ tiêu).".formatted(month, lagging,
                columns().filter(column -> lagging(column) == mostOfTarget).limit(2).map(column -> "“" + targets().get(column).name() + "”").collect(Collectors.joining(", ")), mostOfTarget,
                Names.of(rows.stream().filter(row -> row.lagging() == mostOfWard).map(row -> row.ward().shortName()).toList()), mostOfWard);
    }

    PictureSheet sheet(String unit, int year) {
        var heads = new ArrayList<>(List.of("Mã", "Phường"));
        targets().forEach(target -> heads.add(target.code() + " " + target.name()));
        heads.add("Hoàn thành");
        return new PictureSheet("Phường và chỉ tiêu, %s, đến tháng %d-%d".formatted(unit, month, year), heads, rows.stream().map(row -> {
            var line = new ArrayList<Object>(List.of(row.ward().code(), row.ward().shortName()));
            row.cells().forEach(cell -> line.add(cell.verdict().words()));
            line.add(row.completion().toString());
            return line;
        }).toList());
    }

    private long lagging(int column) {
        return rows.stream().filter(row -> isLagging(row.cells().get(column))).count();
    }

    private Stream<Integer> columns() {
        return IntStream.range(0, targets().size()).boxed();
    }

    private static boolean isLagging(Standing standing) {
        return LAGGING.contains(standing.verdict());
    }
}
