package vn.danvankheo.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import vn.danvankheo.target.Accumulation;
import vn.danvankheo.target.Consolidation;
import vn.danvankheo.target.Consolidation;
import vn.danvankheo.target.Direction;
import vn.danvankheo.target.Measure;
import vn.danvankheo.web.VietnameseNumbers;

/**
 * Lý do: the sentence that says why a verdict is what it is, with its numbers in it, as
 * "Lũy kế 187.220/185.000 triệu đồng: đạt 101,2 %, chưa tới mức phấn đấu 200.000".
 */
@RequiredArgsConstructor
class Reason {

    private static final String PERCENT = "\u00A0%";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Assessment assessment;
    private final Verdict verdict;

    String sentence() {
        var said = switch (verdict) {
            case NO_DATA -> noData() + givenGoal();
            case NOT_ASSESSED -> measured() + ": không được giao mức nào nên không đánh giá";
            case NOT_MET -> target().isGuarded() ? breach() : measured() + ": hết năm " + shortfall();
            case ON_TRACK -> measured() + ": đúng tiến độ, cần " + pace();
            case BEHIND -> measured() + ": " + (assessment.hasPace() ? "chậm tiến độ, cần " + pace() : shortfall());
            case HELD -> measured() + ": đang giữ được mức giao, chốt khi " + (target().isFromRegister() ? "hết năm" : "đủ báo cáo cả năm");
            case PENDING -> measured() + ": đã tới mức giao nhưng chưa đủ số liệu";
            case EXCEEDED, MET -> measured() + ": " + success();
        };
        return said + awaited() + missing();
    }

    private String noData() {
        var respondents = assessment.respondents();
        if (respondents.expected() == 0) {
            return "Không có " + word() + " nào " + (target().isFromRegister() ? "hoạt động" : "phải báo cáo") + " đến tháng " + month();
        }
        if (respondents.reported() == 0) {
            var nobody = isOfSeveral() ? "Chưa " + word() + " nào" : respondents.units().get(0).shortName() + " chưa";
            return nobody + " có số liệu đến tháng " + month();
        }
        if (assessment.current().isEmpty()) {
            return (target().isFromRegister() ? "Theo sổ mô hình, mẫu số" : "Mẫu số") + " bằng 0 đến tháng " + month() + ", chưa tính được tỷ lệ";
        }
        return assessment.previous().isEmpty()
                ? "Đến tháng %d là %s, chưa có số liệu cùng kỳ năm trước để so".formatted(month(), absolute(assessment.current()))
                : "Đến tháng %d là %s, cùng kỳ năm trước bằng 0 nên không so được".formatted(month(), absolute(assessment.current()));
    }

    /** "Lũy kế 61/120 hộ", "Mới nhất 90,1 % (1.000/1.110), giao ít nhất 90 %". */
    private String measured() {
        if (isPlainProgress()) {
            return "%s %s/%s%s".formatted(lead(), number(), VietnameseNumbers.format(goal().assigned()), unit());
        }
        return lead() + " " + number() + unit() + details() + givenGoal();
    }

    private String lead() {
        var months = target().isFromRegister() ? registerLead() : assessment.isChange() ? "So với cùng kỳ" : switch (target().accumulation()) {
            case SUM -> "Lũy kế";
            case LATEST -> "Mới nhất";
            case WORST -> "Tháng kém nhất";
        };
        return !isOfSeveral() ? months : switch (target().consolidation()) {
            case SUM -> months;
            case MEAN -> months + " bình quân";
            case WORST -> months + " ở " + word() + " kém nhất là";
        };
    }

    /** "Theo sổ mô hình đến hết tháng 11 có", "Theo sổ mô hình lũy kế". */
    private String registerLead() {
        if (assessment.isChange()) {
            return "Theo sổ mô hình so với cùng kỳ";
        }
        var isOneNumber = !isOfSeveral() || target().consolidation() == Consolidation.SUM;
        return target().accumulation() == Accumulation.SUM ? "Theo sổ mô hình lũy kế" : "Theo sổ mô hình đến hết tháng " + month() + (isOneNumber ? " có" : "");
    }

    private String details() {
        var details = assessment.isChange() ? Optional.of(absolute(assessment.current()) + " so với " + absolute(assessment.previous())) : shares();
        var weakest = goal().isAssigned() && !assessment.reaches(goal().assigned()) ? weakest() : Optional.<String>empty();
        var both = Stream.of(details, weakest).flatMap(Optional::stream).collect(joining(", "));
        return both.isEmpty() ? "" : " (" + both + ")";
    }

    private Optional<String> shares() {
        return assessment.current().map(RollUp::amount).filter(amount -> amount.denominator() != null)
                .map(amount -> VietnameseNumbers.format(amount.value()) + "/" + VietnameseNumbers.format(amount.denominator()));
    }

    /** The one ward whose value counts, where it is one of several. */
    private Optional<String> weakest() {
        return assessment.current().map(RollUp::weakest).filter(unit -> isOfSeveral()).map(ReportingUnit::shortName);
    }

    private String givenGoal() {
        if (!goal().isAssigned()) {
            return "";
        }
        return ", giao %s %s%s".formatted(isAtLeast() ? "ít nhất" : "không quá", VietnameseNumbers.format(goal().assigned()), unit());
    }

    private String success() {
        var reached = isPlainProgress() ? "đạt " + progress() + ", " : "";
        if (goal().hasStretch()) {
            var stretch = "tới mức phấn đấu " + bare(goal().stretch());
            return assessment.reaches(goal().stretch())
                    ? reached + "đã " + stretch
                    : (reached.isEmpty() ? "đạt mức giao, " : reached) + "chưa " + stretch;
        }
        if (assessment.beats(goal().assigned())) {
            return reached + (isAtLeast() ? "vượt mức giao" : "tốt hơn mức giao");
        }
        return (reached.isEmpty() ? "đạt " : reached) + "đúng mức giao";
    }

    private String shortfall() {
        return isAtLeast() ? "chưa tới mức giao" : "còn trên mức giao";
    }

    /** "Tháng 5 ở Hàng Bạc có 1 vụ, vượt mức 0; đến tháng 11 là 3 vụ". */
    private String breach() {
        var first = new Reason(assessment.firstBreach(), verdict);
        var share = first.shares().map(" (%s)"::formatted).orElse("");
        var then = "%s %s%s%s, %s mức %s".formatted(first.when(), first.number(), unit(), share, isAtLeast() ? "dưới" : "vượt", bare(goal().assigned()));
        return first.number().equals(number()) ? then : then + "; đến tháng " + month() + " là " + number() + unit();
    }

    private String when() {
        if (target().accumulation() == Accumulation.SUM) {
            return "Lũy kế đến tháng " + month() + " là";
        }
        if (target().consolidation() == Consolidation.WORST || !isOfSeveral()) {
            return "Tháng " + month() + weakest().map(" ở "::concat).orElse("") + (isAtLeast() ? " chỉ có" : " có");
        }
        return "Cộng tháng kém nhất đến tháng " + month() + " là";
    }

    private String pace() {
        var pace = assessment.pace().toDecimal();
        return VietnameseNumbers.formatAgainst(pace, decimal()) + (isPercent() ? PERCENT : "") + " đến hết tháng " + month() + " theo tiến độ";
    }

    private String progress() {
        var share = new Quotient(assessment.value().orElseThrow().numerator().multiply(HUNDRED),
                assessment.value().orElseThrow().denominator().multiply(goal().assigned())).toDecimal();
        return VietnameseNumbers.formatAgainst(share, HUNDRED) + PERCENT;
    }

    private String awaited() {
        if (verdict != Verdict.PENDING || target().accumulation() == Accumulation.LATEST) {
            return "";
        }
        var respondents = assessment.respondents();
        var unitsByMonths = respondents.late().stream()
                .collect(groupingBy(respondents::awaited, LinkedHashMap::new, mapping(ReportingUnit::shortName, toList())));
        return unitsByMonths.entrySet().stream()
                .map(late -> named(late.getKey()) + " của " + everyone(late.getValue()))
                .collect(joining("; ", "; chờ báo cáo ", ""));
    }

    private static String named(Collection<YearMonth> months) {
        return months.stream().map(month -> Integer.toString(month.getMonthValue())).collect(joining(", ", "tháng ", ""));
    }

    private String everyone(List<String> units) {
        var all = isOfSeveral() && units.size() == assessment.respondents().expected();
        return all ? "cả %d %s".formatted(units.size(), word()) : String.join(", ", units);
    }

    private String missing() {
        var respondents = assessment.respondents();
        if (respondents.reported() == 0 || respondents.reported() == respondents.expected()) {
            return "";
        }
        return "; mới có %d/%d %s; chưa có: %s".formatted(respondents.reported(), respondents.expected(), word(),
                respondents.missing().stream().map(ReportingUnit::shortName).collect(joining(", ")));
    }

    private String number() {
        return VietnameseNumbers.formatAgainst(decimal(), goal().assigned(), goal().stretch(),
                verdict == Verdict.ON_TRACK || verdict == Verdict.BEHIND && assessment.hasPace() ? assessment.pace().toDecimal() : null);
    }

    /** A goal named a second time goes without its unit, but not without its percent sign. */
    private String bare(BigDecimal level) {
        return VietnameseNumbers.format(level) + (isPercent() ? PERCENT : "");
    }

    private BigDecimal decimal() {
        return assessment.value().orElseThrow().toDecimal();
    }

    private String absolute(Optional<RollUp> rollUp) {
        var number = VietnameseNumbers.format(rollUp.orElseThrow().value().toDecimal());
        return target().measure() == Measure.RATIO ? number + PERCENT : number;
    }

    private String unit() {
        if (assessment.isChange()) {
            return PERCENT;
        }
        if (target().measure() == Measure.RATIO) {
            return PERCENT + (target().unit().startsWith("%") ? target().unit().substring(1) : "");
        }
        return (" " + target().unit()).stripTrailing();
    }

    private boolean isPercent() {
        return target().measure() == Measure.RATIO || assessment.isChange();
    }

    /** A number on its way up to a goal: 61/120 says it all. */
    private boolean isPlainProgress() {
        return !isPercent() && goal().isAssigned() && assessment.hasPace();
    }

    private boolean isAtLeast() {
        return target().direction() == Direction.AT_LEAST;
    }

    private boolean isOfSeveral() {
        return assessment.respondents().expected() > 1;
    }

    private int month() {
        return assessment.asOf().getMonthValue();
    }

    private String word() {
        var kind = target().isReportedByWards() ? ReportingUnit.Kind.WARD : ReportingUnit.Kind.DISTRICT;
        return kind.word();
    }

    private Goal goal() {
        return assessment.goal();
    }

    private TargetTerms target() {
        return assessment.target();
    }
}
