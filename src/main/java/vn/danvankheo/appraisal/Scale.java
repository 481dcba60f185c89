package vn.danvankheo.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.Assert;
import vn.danvankheo.web.VietnameseNumbers;

/**
 * Thang điểm: what a rubric asks and how it counts. Its lists are flat and in order; a criterion names its group, a step its criterion.
 * A draft's need not add up yet; its {@link #flaws()} say what is still to be mended.
 *
 * @param total what the maxima add up to, without the bonus
 * @param bonus null when there is none
 */
record Scale(String name, BigDecimal total, List<CriteriaGroup> groups, List<Criterion> criteria, List<Step> steps, Bonus bonus,
        List<ScoreClass> classes, List<Gate> gates) {

    Scale {
        Assert.hasText(name, "a rubric has a name");
        total = Points.of(total);
        groups = List.copyOf(groups);
        criteria = List.copyOf(criteria);
        steps = List.copyOf(steps);
        classes = List.copyOf(classes);
        gates = List.copyOf(gates);
        var groupCodes = groups.stream().map(CriteriaGroup::code).collect(Collectors.toSet());
        var criterionCodes = criteria.stream().map(Criterion::code).collect(Collectors.toSet());
        Assert.isTrue(groupCodes.size() == groups.size() && criterionCodes.size() == criteria.size(), "a code stands once");
        Assert.isTrue(criteria.stream().allMatch(criterion -> groupCodes.contains(criterion.group())), "a criterion stands in a group of the rubric");
        Assert.isTrue(steps.stream().allMatch(step -> criterionCodes.contains(step.criterion())), "a step belongs to a criterion of the rubric");
    }

    public List<Criterion> criteriaOf(CriteriaGroup group) {
        return criteria.stream().filter(criterion -> criterion.group().equals(group.code())).toList();
    }

    public List<Step> stepsOf(Criterion criterion) {
        return steps.stream().filter(step -> step.criterion().equals(criterion.code())).toList();
    }

    public Optional<CriteriaGroup> group(String code) {
        return groups.stream().filter(group -> group.code().equals(code)).findFirst();
    }

    public BigDecimal maximumOf(CriteriaGroup group) {
        return sum(criteriaOf(group).stream());
    }

    /** The maxima of all criteria together. */
    public BigDecimal sum() {
        return sum(criteria.stream());
    }

    /** With the full bonus. */
    BigDecimal most() {
        return bonus == null ? total : total.add(bonus.maximum());
    }

    /** The class that a total falls into; the lowest begins at 0. */
    ScoreClass classOf(BigDecimal points) {
        return classes.stream().filter(one -> points.compareTo(one.fromPoints()) >= 0).findFirst().orElseThrow();
    }

    /** What must be mended before it can be used, in the order of the form. */
    List<Flaw> flaws() {
        var flaws = new ArrayList<Flaw>();
        if (sum().compareTo(total) != 0) {
            flaws.add(Flaw.at("total", "rubric.sum-differs", VietnameseNumbers.format(sum()), VietnameseNumbers.format(total)));
        }
        for (int at = 0; at < groups.size(); at++) {
            findFlawsOfSteps("groups[%d]".formatted(at), criteriaOf(groups.get(at)), flaws);
        }
        findFlawsOfClasses(flaws);
        findFlawsOfGates(flaws);
        return flaws;
    }

    private void findFlawsOfSteps(String group, List<Criterion> ofGroup, List<Flaw> flaws) {
        if (ofGroup.isEmpty()) {
            flaws.add(Flaw.at(group + ".name", "rubric.group-empty"));
        }
        for (int at = 0; at < ofGroup.size(); at++) {
            var criterion = "%s.criteria[%d]".formatted(group, at);
            if (ofGroup.get(at).kind() == CriterionKind.RATIO) {
                findFlawsOfSteps(criterion, ofGroup.get(at), flaws);
            }
        }
    }

    private void findFlawsOfSteps(String path, Criterion criterion, List<Flaw> flaws) {
        var falling = stepsOf(criterion);
        if (falling.isEmpty()) {
            flaws.add(Flaw.at(path + ".kind", "rubric.steps-missing"));
        }
        for (int at = 0; at < falling.size(); at++) {
            var step = falling.get(at);
            var row = "%s.steps[%d]".formatted(path, at);
            if (step.points().compareTo(criterion.maximum()) > 0) {
                flaws.add(Flaw.at(row + ".points", "rubric.step-above-maximum", criterion.code(), VietnameseNumbers.format(criterion.maximum())));
            }
            if (at > 0 && step.fromPercent().compareTo(falling.get(at - 1).fromPercent()) >= 0) {
                flaws.add(Flaw.at(row + ".fromPercent", "rubric.step-percent-rises", VietnameseNumbers.format(falling.get(at - 1).fromPercent())));
            }
            if (at > 0 && step.points().compareTo(falling.get(at - 1).points()) >= 0) {
                flaws.add(Flaw.at(row + ".points", "rubric.step-points-rise", VietnameseNumbers.format(falling.get(at - 1).points())));
            }
        }
    }

    private void findFlawsOfClasses(List<Flaw> flaws) {
        if (classes.isEmpty()) {
            flaws.add(Flaw.at("classes", "rubric.classes-missing"));
            return;
        }
        if (classes.get(0).fromPoints().compareTo(most()) > 0) {
            flaws.add(Flaw.at("classes[0].fromPoints", "rubric.class-out-of-reach", VietnameseNumbers.format(most())));
        }
        for (int at = 1; at < classes.size(); at++) {
            var above = classes.get(at - 1);
            if (classes.get(at).fromPoints().compareTo(above.fromPoints()) >= 0) {
                flaws.add(Flaw.at("classes[%d].fromPoints".formatted(at), "rubric.class-not-lower", VietnameseNumbers.format(above.fromPoints())));
            }
            if (classes.get(at).eligibleFor().compareTo(above.eligibleFor()) > 0) {
                flaws.add(Flaw.at("classes[%d].eligibleFor".formatted(at), "rubric.class-eligible-for-more", above.name()));
            }
        }
        var lowest = classes.size() - 1;
        if (classes.get(lowest).fromPoints().signum() != 0) {
            flaws.add(Flaw.at("classes[%d].fromPoints".formatted(lowest), "rubric.classes-end-above-zero"));
        }
    }

    private void findFlawsOfGates(List<Flaw> flaws) {
        for (int at = 0; at < gates.size(); at++) {
            var gate = gates.get(at);
            var field = "gates[%d].group".formatted(at);
            if (group(gate.group()).isEmpty()) {
                flaws.add(Flaw.at(field, "rubric.gate-group-unknown", gate.group()));
            } else if (gates.subList(0, at).stream().anyMatch(earlier -> earlier.group().equals(gate.group()))) {
                flaws.add(Flaw.at(field, "rubric.gate-twice", gate.group()));
            }
        }
    }

    private static BigDecimal sum(Stream<Criterion> criteria) {
        return criteria.map(Criterion::maximum).reduce(Points.of(BigDecimal.ZERO), BigDecimal::add);
    }
}
