package vn.danvankheo.appraisal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.danvankheo.movement.SubjectType;

/** Rubrics by name, and marks written shortly. */
class Scales {

    private static final DefaultRubrics DEFAULTS = new DefaultRubrics(JsonMapper.builder().build());

    private Scales() {
    }

    /** A to F, 100 points and a bonus of 5; C by the results, F by deductions. */
    static Scale collective() {
        return DEFAULTS.of(SubjectType.COLLECTIVE);
    }

    static Scale individual() {
        return DEFAULTS.of(SubjectType.INDIVIDUAL);
    }

    /** Full points wherever a person gives them, 65 in all; what is said afterwards goes before: {@code full("A1", "4,5")}. */
    static Map<String, Mark> full(String... marks) {
        var given = new HashMap<String, Mark>();
        collective().criteria().stream().filter(one -> one.kind() == CriterionKind.POINTS).forEach(one -> given.put(one.code(), Mark.of(one.maximum())));
        for (int at = 0; at < marks.length; at += 2) {
            given.put(marks[at], new Mark(new BigDecimal(marks[at + 1]), "báo cáo tháng 3 chậm"));
        }
        return given;
    }

    /** {@code results("100", "80")}: one indicator reached its goal, another four fifths of it. */
    static Attainment results(String... percents) {
        return new Attainment(Arrays.stream(percents).map(BigDecimal::new).toList());
    }

    static Score score(Map<String, Mark> given, Attainment results) {
        return Score.of(collective(), new Marks(given, null, results));
    }

    /** The same rubric with other parts. */
    static Scale with(List<Criterion> criteria, List<Step> steps, List<ScoreClass> classes, List<Gate> gates) {
        var scale = collective();
        return new Scale(scale.name(), scale.total(), scale.groups(), criteria, steps, scale.bonus(), classes, gates);
    }
}
