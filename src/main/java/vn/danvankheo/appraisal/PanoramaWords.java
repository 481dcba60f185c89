package vn.danvankheo.appraisal;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import vn.danvankheo.movement.Stage;
import vn.danvankheo.organization.Field;

/** Nhận định: the one sentence that says what a picture shows. */
@RequiredArgsConstructor
class PanoramaWords {

    private static final int MOST_NAMES = 6;

    private final int year;
    private final Map<Field, String> fields;

    /** "Trong 155 mô hình đã đăng ký có 56 (36,1 %) được công nhận, 1 (0,6 %) được khen thưởng; 143 chưa được khảo sát." */
    public String funnel(Funnel all) {
        if (all.registered() == 0) {
            return nothing();
        }
        var waiting = all.registered() - all.of(Stage.SURVEYED).count();
        return "Trong %d mô hình đã đăng ký %s được công nhận, %s được khen thưởng; %s được khảo sát.".formatted(all.registered(), counted(all.recognized()),
                counted(all.rewarded()), waiting == 0 ? "mô hình nào cũng đã" : waiting == all.registered() ? "chưa mô hình nào" : waiting + " chưa");
    }

    /** "5 phường chưa có mô hình quốc phòng - an ninh: Cửa Nam, …; 2 phường chưa có mô hình kinh tế: …". */
    public String coverage(List<Coverage> wards) {
        if (wards.size() == 1) {
            var missing = wards.get(0).cells().stream().filter(Coverage.Cell::isEmpty).map(cell -> word(cell.field())).collect(joining(", "));
            return wards.get(0).ward() + (missing.isEmpty() ? " có mô hình " + everyField() : " chưa có mô hình " + missing) + ".";
        }
        var gaps = fields.keySet().stream().map(field -> new Gap(field, empty(wards, field))).filter(gap -> !gap.wards().isEmpty())
                .sorted(Comparator.comparing((Gap gap) -> gap.wards().size()).reversed()).map(this::words).collect(joining("; "));
        return gaps.isEmpty() ? "Phường nào cũng có mô hình " + everyField() + "." : gaps + ".";
    }

    /** "Chung các phường, 36,1 % mô hình được công nhận, 0,6 % được khen thưởng; được khen nhiều nhất là Hàng Bạc: 3/5 mô hình." */
    public String rewards(Funnel all, List<Funnel> wards) {
        if (all.registered() == 0) {
            return nothing();
        }
        if (wards.size() == 1) {
            return "%s có %s/%d mô hình được công nhận, %s/%d được khen thưởng.".formatted(wards.get(0).name(), all.recognized().count(), all.registered(),
                    all.rewarded().count(), all.registered());
        }
        return "Chung các phường, %s mô hình đã đăng ký được công nhận, %s được khen thưởng; %s.".formatted(all.recognized().percent(), all.rewarded().percent(),
                mostRewarded(wards).map(ward -> "được khen nhiều nhất là %s: %d/%d mô hình".formatted(ward.name(), ward.rewarded().count(), ward.registered()))
                        .orElse("chưa phường nào có mô hình được khen thưởng"));
    }

    /** "Tự chấm so với thẩm định cao hơn 4,2 điểm, trung bình của 72 mô hình; chênh nhiều nhất ở Hàng Gai, cao hơn 8,5 điểm." */
    public String scores(Funnel all, List<Funnel> wards) {
        if (!all.gap().isKnown()) {
            return "Chưa có mô hình nào có cả điểm tự chấm và điểm thẩm định để so.";
        }
        var most = wards.stream().filter(ward -> ward.gap().isKnown()).max(Comparator.comparing(ward -> ward.gap().mean())).orElseThrow();
        return "Tự chấm so với thẩm định %s, trung bình của %d mô hình%s.".formatted(all.gap().words(), all.gap().models(),
                wards.size() == 1 || most.gap().mean().signum() <= 0 ? "" : "; chênh nhiều nhất ở %s, %s".formatted(most.name(), most.gap().words()));
    }

    private record Gap(Field field, List<String> wards) {
    }

    private static List<String> empty(List<Coverage> wards, Field field) {
        return wards.stream().filter(ward -> ward.cells().stream().anyMatch(cell -> cell.field() == field && cell.isEmpty())).map(Coverage::ward).toList();
    }

    private String words(Gap gap) {
        return "%d phường chưa có mô hình %s%s".formatted(gap.wards().size(), word(gap.field()),
                gap.wards().size() > MOST_NAMES ? "" : ": " + String.join(", ", gap.wards()));
    }

    private static Optional<Funnel> mostRewarded(List<Funnel> wards) {
        return wards.stream().filter(ward -> ward.rewarded().count() > 0).max(Comparator.comparing(ward -> ward.rewarded().rate()));
    }

    private String everyField() {
        return fields.size() == 1 ? word(fields.keySet().iterator().next()) : "ở cả bốn lĩnh vực";
    }

    private String nothing() {
        return "Năm %d chưa có mô hình nào được ghi nhận đăng ký.".formatted(year);
    }

    private static String counted(Share share) {
        return share.count() == 0 ? "chưa mô hình nào" : "có %d (%s)".formatted(share.count(), share.percent());
    }

    private String word(Field field) {
        return fields.get(field).toLowerCase(Locale.ROOT);
    }
}
