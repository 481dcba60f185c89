package vn.danvankheo.appraisal;

import java.util.Objects;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.appraisal.PrintedScores.Group;
import vn.danvankheo.appraisal.PrintedScores.Line;
import vn.danvankheo.web.ConflictException;

/** Lấy điểm để in: a model's scores as a paper lists them. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class ScorePrinting {

    private final Scorebook book;

    /** @throws ConflictException when nothing that the viewer may see was scored yet */
    public PrintedScores of(long model, Viewer me) {
        var view = book.view(model, me);
        if (view.scale() == null || view.columns().isEmpty()) {
            throw new ConflictException("model " + model + " has no scores to print", "conflict.scores.none");
        }
        return printed(view, view.self(), view.deciding().orElse(null));
    }

    private static PrintedScores printed(ScoreView view, ScoreSheet self, ScoreSheet deciding) {
        var scale = view.scale();
        var own = self == null ? null : self.scoreBy(scale);
        var decided = deciding == null ? null : deciding.scoreBy(scale);
        var groups = scale.groups().stream().map(group -> new Group(
                new Line(group.code(), group.name(), scale.maximumOf(group), of(own, score -> score.of(group).points()), of(decided, score -> score.of(group).points()), ""),
                scale.criteriaOf(group).stream().map(one -> new Line(one.code(), one.text(), one.maximum(), of(own, score -> score.points().get(one.code())),
                        of(decided, score -> score.points().get(one.code())), reason(deciding, self, sheet -> reasonAt(sheet, one.code())))).toList())).toList();
        var bonus = scale.bonus() == null ? null : new Line(null, "Điểm thưởng", scale.bonus().maximum(), of(own, Score::bonus), of(decided, Score::bonus),
                reason(deciding, self, ScoreSheet::getBonusReason));
        var total = new Line(null, "Tổng cộng", scale.most(), of(own, Score::total), of(decided, Score::total), "");
        return new PrintedScores(view.model(), scale.name(), groups, decided != null, bonus, total, decided == null ? null : decided.why());
    }

    private static String reasonAt(ScoreSheet sheet, String criterion) {
        var entry = sheet.getEntries().get(criterion);
        return entry == null ? null : entry.reason();
    }

    /** The reason of whoever decided, or else the ward's. */
    private static String reason(ScoreSheet deciding, ScoreSheet self, Function<ScoreSheet, String> asked) {
        return Objects.requireNonNullElse(of(deciding, asked), Objects.requireNonNullElse(of(self, asked), ""));
    }

    private static <T, R> R of(T known, Function<T, R> asked) {
        return known == null ? null : asked.apply(known);
    }
}
