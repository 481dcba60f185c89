package vn.danvankheo.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.danvankheo.scoring.Completion;
import vn.danvankheo.scoring.DistrictScoring;
import vn.danvankheo.scoring.GroupStanding;
import vn.danvankheo.scoring.Scoreboard;
import vn.danvankheo.target.Target;

/** Bảng ô: the board of a district, or of one ward, as a tile for each target, by groups. */
public record TileBoard(Scoreboard scoreboard, List<Group> groups) {

    private static final int WIDEST = 4;

    /** Nhóm ô: a group's tiles beside each other. */
    public record Group(GroupStanding standing, List<Tile> tiles) {

        public String name() {
            return standing.group().name();
        }

        public Completion completion() {
            return standing.completion();
        }

        /** How many tiles stand in one row. */
        public int span() {
            return Math.min(tiles.size(), WIDEST);
        }
    }

    /** @param wardCode null: the district's own */
    public static TileBoard of(DistrictScoring scored, String wardCode) {
        return scored.once(TileBoard.class, wardCode, () -> made(scored, wardCode));
    }

    private static TileBoard made(DistrictScoring scored, String wardCode) {
        var ids = scored.targets().stream().collect(Collectors.toMap(Target::getCode, Target::getId));
        var board = wardCode == null ? scored.district() : scored.ward(wardCode);
        var series = wardCode == null ? scored.official().districtSeries(scored.asOf()) : scored.official().wardSeries(wardCode, scored.asOf());
        return new TileBoard(board, board.groups().stream().map(group -> new Group(group, group.standings().stream()
                .map(standing -> Tile.of(ids.get(standing.target().code()), standing, series.get(standing.target().code())))
                .toList())).toList());
    }

    /** {@code 31/38 chỉ tiêu hoàn thành (12 vượt, 19 đạt); 7/12 nhóm hoàn thành.} */
    public String finding() {
        return "Đến hết tháng %d: %s; %s nhóm hoàn thành.".formatted(scoreboard.asOf().getMonthValue(), scoreboard.completion().inWords(), scoreboard.groupCompletion());
    }

    /** January to the month of the board. */
    public List<Integer> months() {
        return IntStream.rangeClosed(1, scoreboard.asOf().getMonthValue()).boxed().toList();
    }

    PictureSheet sheet(String unit) {
        var heads = new ArrayList<>(List.of("Mã", "Nhóm chỉ tiêu", "Chỉ tiêu", "Đơn vị tính", "Giao", "Phấn đấu"));
        months().forEach(month -> heads.add("T" + month));
        heads.add("Đánh giá");
        var rows = new ArrayList<List<?>>();
        for (var group : groups) {
            for (var tile : group.tiles()) {
                var target = tile.standing().target();
                var row = new ArrayList<Object>();
                row.add(target.code());
                row.add(group.name());
                row.add(target.name());
                row.add(target.unit());
                row.add(tile.standing().assigned());
                row.add(tile.standing().stretch());
                row.addAll(tile.spark().values());
                row.add(tile.standing().verdict().words());
                rows.add(row);
            }
        }
        return new PictureSheet("Chỉ tiêu qua các tháng, %s, đến tháng %d-%d".formatted(unit, scoreboard.asOf().getMonthValue(), scoreboard.asOf().getYear()), heads, rows);
    }
}
