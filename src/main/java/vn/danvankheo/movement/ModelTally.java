package vn.danvankheo.movement;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import vn.danvankheo.organization.Field;

/** Đếm mô hình: how many of a ward's models are new, under way, weak, stopped and recognised in a month, each by field and by subject. */
public record ModelTally(List<Line> lines) {

    /** @param code of its words, under {@code model-tally.}. @param counted the models that it counts */
    public record Line(String code, List<MonthlyModel> counted) {

        public int total() {
            return counted.size();
        }

        public long of(Field field) {
            return counted.stream().filter(model -> model.field() == field).count();
        }

        public long individual() {
            return counted.stream().filter(model -> model.subjectType() == SubjectType.INDIVIDUAL).count();
        }

        public long collective() {
            return total() - individual();
        }
    }

    public static ModelTally of(List<MonthlyModel> models, YearMonth month) {
        return new ModelTally(List.of(
                line("new", models, model -> model.isNewIn(month)),
                line("active", models, MonthlyModel::isActive),
                line("weak", models, model -> model.isActive() && model.weak()),
                line("stopped", models, model -> model.isStoppedIn(month)),
                line("recognized", models, MonthlyModel::isRecognized)));
    }

    private static Line line(String code, List<MonthlyModel> models, Predicate<MonthlyModel> counted) {
        return new Line(code, models.stream().filter(counted).toList());
    }
}
