package vn.danvankheo.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.danvankheo.scoring.Completion;
import vn.danvankheo.scoring.DistrictScoring;
import vn.danvankheo.scoring.ReportingUnit;

/**
 * Xếp hạng phường: the wards that exist at the month's end by how many of the targets they are judged by they completed, the best first; equals share a rank.
 *
 * @param all the wards' targets taken together: percentages are never averaged
 */
record Ranking(int month, List<Line> lines, Completion all) {

    /** Một phường trong bảng xếp hạng. */
    record Line(int rank, ReportingUnit ward, Completion completion) {

        public BigDecimal share() {
            return Percent.of(completion);
        }

        public String percent() {
            return Percent.words(share());
        }

        public String words() {
            return "%d vượt, %d đạt".formatted(completion.exceeded(), completion.met());
        }
    }

    /** Một phường và phần việc của nó. */
    record Ward(ReportingUnit unit, Completion completion) {

        /** Multiplied crosswise, so that nothing is rounded; who is judged by nothing stands last. */
        static int best(Completion one, Completion other) {
            if (one.total() == 0 || other.total() == 0) {
                return Integer.compare(other.total(), one.total());
            }
            return Integer.compare(other.completed() * one.total(), one.completed() * other.total());
        }
    }

    static Ranking of(DistrictScoring scored) {
        return of(scored.asOf().getMonthValue(), scored.official().wards(scored.asOf()).stream().map(ward -> new Ward(ward, scored.ward(ward.code()).completion())).toList());
    }

    static Ranking of(int month, List<Ward> wards) {
        var inOrder = wards.stream().sorted(Comparator.comparing(Ward::completion, Ward::best)).toList();
        var lines = new ArrayList<Line>();
        for (var ward : inOrder) {
            var before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            var isEqual = before != null && Ward.best(before.completion(), ward.completion()) == 0;
            lines.add(new Line(isEqual ? before.rank() : lines.size() + 1, ward.unit(), ward.completion()));
        }
        return new Ranking(month, lines, new Completion(
                wards.stream().mapToInt(ward -> ward.completion().exceeded()).sum(),
                wards.stream().mapToInt(ward -> ward.completion().met()).sum(),
                wards.stream().mapToInt(ward -> ward.completion().total()).sum()));
    }

    public BigDecimal mean() {
        return Percent.of(all);
    }

    public String percent() {
        return Percent.words(mean());
    }

    public List<Line> belowMean() {
        return judged().stream().filter(line -> Ward.best(line.completion(), all) > 0).toList();
    }

    /** Who has targets at all: who is judged by nothing is behind nobody. */
    private List<Line> judged() {
        return lines.stream().filter(line -> line.completion().total() > 0).toList();
    }

    public String finding() {
        var judged = judged();
        if (judged.isEmpty()) {
            return "Đến hết tháng %d chưa phường nào có chỉ tiêu được đánh giá.".formatted(month);
        }
        var best = judged.stream().filter(line -> line.rank() == 1).toList();
        var last = judged.get(judged.size() - 1);
        var first = Names.of(best.stream().map(line -> line.ward().shortName()).toList());
        return "Đến hết tháng %d các phường hoàn thành %s chỉ tiêu được giao (%s). Cao nhất: %s (%s)%s.".formatted(month, all, Percent.words(mean()), first, best.get(0).completion(),
                best.size() == judged.size() ? "" : "; thấp nhất: %s (%s); %d phường dưới mức chung".formatted(last.ward().shortName(), last.completion(), belowMean().size()));
    }

    PictureSheet sheet(String unit, int year) {
        return new PictureSheet("Xếp hạng phường, %s, đến tháng %d-%d".formatted(unit, month, year),
                List.of("Hạng", "Mã", "Phường", "Hoàn thành", "Vượt", "Đạt", "Trên tổng số", "Tỷ lệ (%)"),
                lines.stream().map(line -> List.<Object>of(line.rank(), line.ward().code(), line.ward().shortName(), line.completion().completed(), line.completion().exceeded(),
                        line.completion().met(), line.completion().total(), line.share())).toList());
    }
}
