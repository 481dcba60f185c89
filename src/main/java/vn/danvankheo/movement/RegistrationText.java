package vn.danvankheo.movement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.danvankheo.web.VietnameseDates;
import vn.danvankheo.web.VietnameseNumbers;
import vn.danvankheo.web.Words;

/** Bản đăng ký bằng chữ: a registration line by line as people read it, to show, to remark upon and to compare. */
@Component
@RequiredArgsConstructor
public class RegistrationText {

    /** The fields of the lines, in the order of the form; a remark stands under the same name. */
    public static final List<String> FIELDS = List.of("owner", "subjectType", "title", "field", "kind", "news", "problem", "objectives", "indicators", "approach",
            "cellLeadership", "area", "beneficiaries", "households", "forces", "resources", "startDate", "milestones", "evaluationDate", "outputs",
            "sustainability", "level", "targets", "contactName");

    private final MessageSource messages;
    private final ServedTargets targets;

    /** Every line in the order of the form, those without a text too. */
    public List<RegistrationLine> of(RegisteredModel model) {
        return of(List.of(model)).get(0);
    }

    /** The texts of several, whose targets are asked for once. */
    List<List<RegistrationLine>> of(List<RegisteredModel> models) {
        var ids = models.stream().flatMap(model -> model.getTargetIds().stream()).collect(Collectors.toSet());
        var served = ids.isEmpty() ? List.<ServedTargets.Choice>of() : targets.named(ids);
        return models.stream().map(model -> lines(model, served.stream().filter(target -> model.getTargetIds().contains(target.id())).toList())).toList();
    }

    private List<RegistrationLine> lines(RegisteredModel model, List<ServedTargets.Choice> served) {
        var proposal = model.getProposal();
        var particulars = model.getParticulars();
        return List.of(
                line("owner", model.getOwner().getName()),
                line("subjectType", words("subject-type", proposal.subjectType()), person(particulars.person())),
                line("title", proposal.title()),
                line("field", words("field", proposal.field()), particulars.subField()),
                line("kind", words("model-kind", proposal.kind())),
                line("news", particulars.news()),
                line("problem", proposal.problem()),
                line("objectives", proposal.objectives()),
                rows("indicators", model.getIndicators(), RegistrationText::indicator),
                line("approach", proposal.approach()),
                line("cellLeadership", particulars.cellLeadership()),
                line("area", proposal.area()),
                line("beneficiaries", particulars.beneficiaries()),
                line("households", proposal.households() == null ? null : number(BigDecimal.valueOf(proposal.households()), "hộ")),
                rows("forces", model.getForces(), this::force),
                rows("resources", model.getResources(), this::resource),
                line("startDate", day(proposal.startDate()), day(proposal.endDate())),
                rows("milestones", model.getMilestones(), milestone -> day(milestone.dueOn()) + ": " + milestone.name()),
                line("evaluationDate", day(particulars.evaluationDate())),
                line("outputs", particulars.outputs()),
                line("sustainability", particulars.sustainability()),
                line("level", words("level", particulars.level()), particulars.followsTheme() ? "theo chủ đề năm" : null),
                rows("targets", served, target -> target.code() + " " + target.name()),
                line("contactName", particulars.contactName(), particulars.contactPhone()));
    }

    private String force(Force force) {
        return joined(": ", joined(" ", words("force-part", force.part()), force.name()), force.role());
    }

    private String resource(Resource resource) {
        return joined(": ", words("resource-kind", resource.kind()), joined(" – ", resource.what(), number(resource.amount(), resource.unit())));
    }

    private static String indicator(Indicator indicator) {
        return "%s: từ %s đến %s".formatted(indicator.name(), indicator.baseline() == null ? "chưa đếm" : indicator.words(indicator.baseline()),
                indicator.words(indicator.goal()));
    }

    private static String person(Particulars.Person person) {
        return person == null ? null : joined(", ", person.name(), person.position(), person.birthYear() == null ? null : "sinh năm " + person.birthYear());
    }

    private static String number(BigDecimal number, String unit) {
        return number == null ? null : joined(" ", VietnameseNumbers.format(number), unit);
    }

    private static String day(LocalDate day) {
        return day == null ? null : VietnameseDates.format(day);
    }

    private String words(String group, Enum<?> constant) {
        return constant == null ? null : messages.getMessage(Words.of(group, constant), LocaleContextHolder.getLocale());
    }

    private static RegistrationLine line(String field, String... texts) {
        return new RegistrationLine(field, joined(" – ", texts));
    }

    private static <R> RegistrationLine rows(String field, List<R> rows, Function<R, String> words) {
        return new RegistrationLine(field, rows.isEmpty() ? null : rows.stream().map(words).collect(Collectors.joining("\n")));
    }

    private static String joined(String between, String... texts) {
        var written = Stream.of(texts).filter(StringUtils::hasText).toList();
        return written.isEmpty() ? null : String.join(between, written);
    }
}
