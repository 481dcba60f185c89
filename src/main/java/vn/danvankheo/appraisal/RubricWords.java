package vn.danvankheo.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.danvankheo.web.VietnameseNumbers;

/** A rubric as people read it. */
class RubricWords {

    public String number(BigDecimal number) {
        return VietnameseNumbers.format(number);
    }

    /** {@code từ 100 % trở lên: 30 điểm}, {@code từ 90 % đến dưới 100 %: 25 điểm}, … */
    public List<String> steps(List<Step> steps) {
        var sentences = new ArrayList<String>();
        for (int at = 0; at < steps.size(); at++) {
            var until = at == 0 ? "trở lên" : "đến dưới %s %%".formatted(number(steps.get(at - 1).fromPercent()));
            sentences.add("từ %s %% %s: %s điểm".formatted(number(steps.get(at).fromPercent()), until, number(steps.get(at).points())));
        }
        return sentences;
    }

    /** Whose a fault of the form is, by the field's name. */
    public Map<String, String> fieldNames(RubricForm form) {
        var names = new HashMap<String, String>();
        for (int at = 0; at < form.getGroups().size(); at++) {
            var group = form.getGroups().get(at);
            var path = "groups[%d]".formatted(at);
            List.of("code", "name").forEach(field -> names.put(path + "." + field, named("Nhóm", group.getCode())));
            for (int place = 0; place < group.getCriteria().size(); place++) {
                name("%s.criteria[%d]".formatted(path, place), group.getCriteria().get(place), names);
            }
        }
        for (int at = 0; at < form.getClasses().size(); at++) {
            var one = form.getClasses().get(at);
            var path = "classes[%d]".formatted(at);
            List.of("name", "fromPoints", "eligibleFor").forEach(field -> names.put(path + "." + field, named("Loại", one.getName())));
        }
        for (int at = 0; at < form.getGates().size(); at++) {
            var gate = form.getGates().get(at);
            var path = "gates[%d]".formatted(at);
            List.of("group", "leastPercent").forEach(field -> names.put(path + "." + field, named("Điều kiện chặn nhóm", gate.getGroup())));
        }
        names.putAll(Map.of("name", "Tên", "total", "Tổng điểm", "bonusMaximum", "Điểm thưởng", "bonusText", "Điểm thưởng", "classes", "Xếp loại"));
        return names;
    }

    private static void name(String path, CriterionForm criterion, Map<String, String> names) {
        var name = named("Tiêu chí", criterion.getCode());
        List.of("code", "text", "kind", "maximum", "note").forEach(field -> names.put(path + "." + field, name));
        for (int at = 0; at < criterion.getSteps().size(); at++) {
            names.put("%s.steps[%d].fromPercent".formatted(path, at), "%s, bậc %d".formatted(name, at + 1));
            names.put("%s.steps[%d].points".formatted(path, at), "%s, bậc %d".formatted(name, at + 1));
        }
    }

    private static String named(String what, String code) {
        return code == null ? what + " chưa có mã" : what + " " + code;
    }
}
