package vn.danvankheo.appraisal;

import static vn.danvankheo.web.VietnameseNumbers.format;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.util.Assert;

/**
 * Kết quả chấm: what a rubric makes of the marks that one model was given. Nothing is rounded.
 *
 * @param points  by the criterion's code, in the rubric's order; what nobody gave yet is 0
 * @param missing the codes of the criteria that still wait for points
 * @param closed  the gates that keep it from recognition
 */
record Score(Map<String, BigDecimal> points, List<GroupScore> groups, BigDecimal bonus, BigDecimal total, ScoreClass scoreClass,
        List<ClosedGate> closed, List<String> missing) {

    static Score of(Scale scale, Marks marks) {
        var given = new LinkedHashMap<String, BigDecimal>();
        scale.criteria().forEach(criterion -> pointsFor(criterion, scale, marks).ifPresent(points -> given.put(criterion.code(), points)));
        Assert.isTrue(given.keySet().containsAll(marks.given().keySet()), "a mark answers a criterion of the rubric");
        return of(scale, given, bonus(scale, marks));
    }

    /** Of points that were found before, as on a sheet that was sent. */
    static Score of(Scale scale, Map<String, BigDecimal> given, BigDecimal bonus) {
        var points = new LinkedHashMap<String, BigDecimal>();
        scale.criteria().forEach(criterion -> points.put(criterion.code(), given.getOrDefault(criterion.code(), BigDecimal.ZERO)));
        var groups = scale.groups().stream()
                .map(group -> new GroupScore(group, sum(scale.criteriaOf(group).stream().map(one -> points.get(one.code())).toList()), scale.maximumOf(group))).toList();
        var total = sum(points.values().stream().toList()).add(bonus);
        var missing = scale.criteria().stream().map(Criterion::code).filter(code -> !given.containsKey(code)).toList();
        return new Score(points, groups, bonus, total, scale.classOf(total), closed(scale, groups), missing);
    }

    public GroupScore of(CriteriaGroup group) {
        return groups.stream().filter(score -> score.group().equals(group)).findFirst().orElseThrow();
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** What the class makes eligible for, unless a gate is closed. */
    public Eligibility eligibility() {
        return closed.isEmpty() ? scoreClass.eligibleFor() : Eligibility.NONE;
    }

    /** In a sentence: {@code Tổng 92 điểm, loại Xuất sắc; nhưng nhóm C. Kết quả định lượng chỉ được 14/30 điểm, cần ít nhất 15: chưa đủ điều kiện công nhận.} */
    public String why() {
        var sentence = "Tổng %s điểm, loại %s".formatted(format(total), scoreClass.name());
        if (!closed.isEmpty()) {
            return closed.stream().map(gate -> "nhóm %s. %s chỉ được %s/%s điểm, cần ít nhất %s".formatted(gate.score().group().code(), gate.score().group().name(),
                    format(gate.score().points()), format(gate.score().maximum()), format(gate.least())))
                    .collect(Collectors.joining("; ", sentence + "; nhưng ", ": chưa đủ điều kiện công nhận."));
        }
        return sentence + switch (scoreClass.eligibleFor()) {
            case NONE -> ": chưa đủ điều kiện công nhận.";
            case RECOGNITION -> ": đủ điều kiện đề nghị công nhận.";
            case TYPICAL -> ": đủ điều kiện đề nghị công nhận tiêu biểu.";
        };
    }

    private static Optional<BigDecimal> pointsFor(Criterion criterion, Scale scale, Marks marks) {
        var mark = Optional.ofNullable(marks.given().get(criterion.code()));
        return switch (criterion.kind()) {
            case POINTS -> {
                mark.ifPresent(given -> given.mustNotExceed(criterion.maximum()));
                yield mark.map(Mark::points);
            }
            case RATIO -> {
                Assert.isTrue(mark.isEmpty(), "nobody types what the results give");
                yield Optional.of(byResults(scale.stepsOf(criterion), marks.attainment()));
            }
            case DEDUCTION -> {
                mark.ifPresent(Mark::mustBeExplained);
                yield Optional.of(criterion.maximum().subtract(mark.map(Mark::points).orElse(BigDecimal.ZERO)).max(BigDecimal.ZERO));
            }
        };
    }

    /** The points of the highest step that the indicators reach; below the lowest, none. */
    static BigDecimal byResults(List<Step> steps, Attainment attainment) {
        var cap = cap(steps);
        return steps.stream().filter(step -> attainment.reaches(step.fromPercent(), cap)).findFirst().map(Step::points).orElse(BigDecimal.ZERO);
    }

    /** An indicator counts at most as done, or as far as the highest step looks. */
    static BigDecimal cap(List<Step> steps) {
        return steps.stream().map(Step::fromPercent).reduce(Points.HUNDRED, BigDecimal::max);
    }

    private static BigDecimal bonus(Scale scale, Marks marks) {
        if (marks.bonus() == null) {
            return BigDecimal.ZERO;
        }
        Assert.notNull(scale.bonus(), "this rubric has no bonus");
        marks.bonus().mustBeExplained();
        marks.bonus().mustNotExceed(scale.bonus().maximum());
        return marks.bonus().points();
    }

    private static List<ClosedGate> closed(Scale scale, List<GroupScore> groups) {
        return scale.gates().stream().flatMap(gate -> groups.stream().filter(score -> score.group().code().equals(gate.group()))
                .filter(score -> score.points().compareTo(gate.least(score.maximum())) < 0)
                .map(score -> new ClosedGate(score, gate.least(score.maximum())))).toList();
    }

    private static BigDecimal sum(List<BigDecimal> points) {
        return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
