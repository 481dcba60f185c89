package vn.danvankheo.picture;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.danvankheo.briefing.BoardLine;
import vn.danvankheo.briefing.BoardState;
import vn.danvankheo.briefing.BriefingBoard;
import vn.danvankheo.organization.MapPlace;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.scoring.Completion;
import vn.danvankheo.scoring.DistrictScoring;

/** Bản đồ phường: the wards roughly as they lie, one field each; positions are data of the units. */
record WardMap(YearMonth asOf, List<Cell> cells) {

    private static final int WIDTH = 150;
    private static final int HEIGHT = 96;
    private static final int GAP = 6;

    /**
     * Một phường trên bản đồ.
     *
     * @param completion null: nothing is assigned in this year
     * @param reportId   null: nothing was begun
     */
    record Cell(Unit ward, MapPlace place, Completion completion, BoardState state, Long reportId) {

        private static final List<Integer> STEPS = List.of(70, 80, 90);

        /** 1 to 4, the darker the more is completed; 0: nothing is judged. */
        public int shade() {
            if (completion == null || completion.total() == 0) {
                return 0;
            }
            return 1 + (int) STEPS.stream().filter(step -> completion.completed() * 100 >= step * completion.total()).count();
        }

        /** The field is as wide as a name of two words: {@code Phan Chu}, {@code Trinh}. */
        public List<String> nameLines() {
            var name = ward.getShortName();
            var middle = name.lastIndexOf(' ');
            return name.length() <= 12 || middle < 0 ? List.of(name) : List.of(name.substring(0, middle), name.substring(middle + 1));
        }

        BigDecimal share() {
            return completion == null ? null : Percent.of(completion);
        }
    }

    static WardMap of(BriefingBoard round, DistrictScoring scored, YearMonth asOf) {
        return new WardMap(asOf, round.lines().stream().filter(line -> line.unit().getParent() != null && line.unit().getValidity().isActiveIn(asOf))
                .map(line -> cell(line, scored, asOf)).toList());
    }

    private static Cell cell(BoardLine line, DistrictScoring scored, YearMonth asOf) {
        var report = line.month(asOf.getMonthValue());
        return new Cell(line.unit(), line.unit().getMapPlace(), scored == null ? null : scored.ward(line.unit().getCode()).completion(), report.state(), report.reportId());
    }

    /** Row by row, as they are read; of two wards in one place the first. */
    public List<Cell> placed() {
        var taken = new HashSet<MapPlace>();
        return cells.stream().filter(cell -> cell.place() != null && taken.add(cell.place()))
                .sorted(Comparator.comparing((Cell cell) -> cell.place().row()).thenComparing(cell -> cell.place().column())).toList();
    }

    /** The wards that nobody gave a place, or one that another has already: they are listed below the map. */
    public List<Cell> unplaced() {
        var placed = placed();
        return cells.stream().filter(cell -> !placed.contains(cell)).toList();
    }

    public int x(Cell cell) {
        return GAP + (cell.place().column() - first(true)) * (WIDTH + GAP);
    }

    public int y(Cell cell) {
        return GAP + (cell.place().row() - first(false)) * (HEIGHT + GAP);
    }

    public String viewBox() {
        return "0 0 %d %d".formatted(GAP + (last(true) - first(true) + 1) * (WIDTH + GAP), GAP + (last(false) - first(false) + 1) * (HEIGHT + GAP));
    }

    public int cellWidth() {
        return WIDTH;
    }

    public int cellHeight() {
        return HEIGHT;
    }

    public long inState(BoardState state) {
        return cells.stream().filter(cell -> cell.state() == state).count();
    }

    /** By completed targets. */
    public String finding() {
        var judged = cells.stream().filter(cell -> cell.shade() > 0).toList();
        if (judged.isEmpty()) {
            return "Đến hết tháng %d chưa phường nào có chỉ tiêu được đánh giá.".formatted(asOf.getMonthValue());
        }
        var least = judged.stream().map(Cell::share).min(Comparator.naturalOrder()).orElseThrow();
        var most = judged.stream().map(Cell::share).max(Comparator.naturalOrder()).orElseThrow();
        return "Đến hết tháng %d các phường hoàn thành từ %s (%s) đến %s (%s) chỉ tiêu được giao.".formatted(asOf.getMonthValue(),
                Percent.words(least), named(judged, least), Percent.words(most), named(judged, most));
    }

    /** By the month's reports. */
    public String reportFinding() {
        var accepted = inState(BoardState.ACCEPTED);
        var late = cells.stream().filter(cell -> cell.state() == BoardState.LATE).map(cell -> cell.ward().getShortName()).toList();
        return "Báo cáo tháng %d: %d/%d phường đã được duyệt, %d chờ duyệt%s.".formatted(asOf.getMonthValue(), accepted, cells.size(), inState(BoardState.SUBMITTED),
                late.isEmpty() ? "" : "; quá hạn chưa nộp: " + Names.of(late));
    }

    /** @param reportWords what a report's state is called */
    PictureSheet sheet(String unit, Function<BoardState, String> reportWords) {
        return new PictureSheet("Bản đồ phường, %s, tháng %d-%d".formatted(unit, asOf.getMonthValue(), asOf.getYear()),
                List.of("Mã", "Phường", "Hoàn thành", "Trên tổng số", "Tỷ lệ (%)", "Báo cáo tháng " + asOf.getMonthValue()),
                cells.stream().map(cell -> {
                    var row = new ArrayList<Object>(List.of(cell.ward().getCode(), cell.ward().getShortName()));
                    row.add(cell.completion() == null ? null : cell.completion().completed());
                    row.add(cell.completion() == null ? null : cell.completion().total());
                    row.add(cell.share());
                    row.add(reportWords.apply(cell.state()));
                    return row;
                }).toList());
    }

    private static String named(List<Cell> cells, BigDecimal share) {
        return Names.of(cells.stream().filter(cell -> Objects.equals(cell.share(), share)).map(cell -> cell.ward().getShortName()).toList());
    }

    private int first(boolean column) {
        return placed().stream().mapToInt(cell -> column ? cell.place().column() : cell.place().row()).min().orElse(1);
    }

    private int last(boolean column) {
        return placed().stream().mapToInt(cell -> column ? cell.place().column() : cell.place().row()).max().orElse(1);
    }
}
