package vn.danvankheo.movement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.beans.FeatureDescriptor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.Getter;
import lombok.Setter;
import org.springframework.beans.BeanWrapperImpl;
import vn.danvankheo.organization.Field;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.web.FormRow;
import vn.danvankheo.web.Versioned;

/** A registration as typed. A draft needs a title, an owner and a field; {@link ModelCheck} asks the rest when it is sent. */
@Getter
@Setter
class ModelForm implements Versioned {

    /** The longest text that a field takes; {@link #SHORT_TEXT} for a line. */
    static final int LONG_TEXT = 10_000;
    static final int SHORT_TEXT = 500;
    private static final int ROWS = 2;

    private UUID key = UUID.randomUUID();
    private int version;
    @NotNull
    private Integer year;
    /** Last year's model that this one continues or raises. */
    private Long continuedFrom;
    @NotNull
    private Long owner;
    @NotNull
    private SubjectType subjectType = SubjectType.COLLECTIVE;
    @Size(max = 100)
    private String personName;
    @Size(max = 200)
    private String personPosition;
    @Min(1900)
    @Max(2100)
    private Integer personBirthYear;
    @NotBlank
    @Size(max = 200)
    private String title;
    @NotNull
    private Field field;
    @Size(max = 200)
    private String subField;
    @NotNull
    private ModelKind kind = ModelKind.NEW;
    @Size(max = LONG_TEXT)
    private String news;
    @Size(max = LONG_TEXT)
    private String problem;
    @Size(max = LONG_TEXT)
    private String objectives;
    private List<IndicatorForm> indicators = new ArrayList<>();
    @Size(max = LONG_TEXT)
    private String approach;
    @Size(max = LONG_TEXT)
    private String cellLeadership;
    @Size(max = SHORT_TEXT)
    private String area;
    @Size(max = SHORT_TEXT)
    private String beneficiaries;
    @Min(0)
    private Integer households;
    private List<ForceForm> forces = new ArrayList<>();
    private List<ResourceForm> resources = new ArrayList<>();
    private LocalDate startDate;
    private LocalDate endDate;
    private List<MilestoneForm> milestones = new ArrayList<>();
    private LocalDate evaluationDate;
    @Size(max = LONG_TEXT)
    private String outputs;
    @Size(max = LONG_TEXT)
    private String sustainability;
    private Level level;
    private boolean followsTheme;
    private Set<Long> targets = new LinkedHashSet<>();
    @Size(max = 100)
    private String contactName;
    @Pattern(regexp = "\\+?[0-9][0-9 .\\-]{7,18}")
    private String contactPhone;

    public boolean isOverTheYear() {
        return year != null && new ModelYear(year).isOverrunBy(endDate, evaluationDate);
    }

    static ModelForm of(RegisteredModel model) {
        var form = continuing(model);
        form.version = model.getVersion();
        form.year = model.getYear();
        form.kind = model.getProposal().kind();
        form.continuedFrom = model.getContinuedFrom() == null ? null : model.getContinuedFrom().getId();
        var particulars = model.getParticulars();
        form.news = particulars.news();
        form.startDate = model.getProposal().startDate();
        form.endDate = model.getProposal().endDate();
        form.evaluationDate = particulars.evaluationDate();
        form.followsTheme = particulars.followsTheme();
        form.targets.addAll(model.getTargetIds());
        model.getMilestones().forEach(milestone -> form.milestones.add(MilestoneForm.of(milestone)));
        return form;
    }

    /** Last year's text to go on from: all but what belongs to its year, the days and the targets. */
    static ModelForm continuing(RegisteredModel model) {
        var form = new ModelForm();
        var proposal = model.getProposal();
        var particulars = model.getParticulars();
        form.continuedFrom = model.getId();
        form.kind = ModelKind.CONTINUED;
        form.owner = model.getOwner().getId();
        form.title = proposal.title();
        form.subjectType = proposal.subjectType();
        form.field = proposal.field();
        form.problem = proposal.problem();
        form.objectives = proposal.objectives();
        form.approach = proposal.approach();
        form.area = proposal.area();
        form.households = proposal.households();
        form.subField = particulars.subField();
        form.beneficiaries = particulars.beneficiaries();
        form.outputs = particulars.outputs();
        form.sustainability = particulars.sustainability();
        form.cellLeadership = particulars.cellLeadership();
        form.level = particulars.level();
        form.contactName = particulars.contactName();
        form.contactPhone = particulars.contactPhone();
        if (particulars.person() != null) {
            form.personName = particulars.person().name();
            form.personPosition = particulars.person().position();
            form.personBirthYear = particulars.person().birthYear();
        }
        model.getIndicators().forEach(indicator -> form.indicators.add(IndicatorForm.of(indicator)));
        model.getForces().forEach(force -> form.forces.add(ForceForm.of(force)));
        model.getResources().forEach(resource -> form.resources.add(ResourceForm.of(resource)));
        return form;
    }

    /** The same text for a model of its own. */
    static ModelForm another(RegisteredModel model) {
        var form = continuing(model);
        form.continuedFrom = null;
        form.kind = ModelKind.NEW;
        return form;
    }

    /** What a ward takes over from a model that is recognised elsewhere, and where it comes from; the place, the people and the figures are its own. */
    static ModelForm copying(RegisteredModel source) {
        var form = new ModelForm();
        var proposal = source.getProposal();
        var whose = Stream.of(source.getOwner(), source.getWard()).map(Unit::getName).distinct().collect(Collectors.joining(", "));
        form.title = proposal.title();
        form.field = proposal.field();
        form.approach = "Làm theo mô hình “%s” (%s) của %s.\n%s".formatted(proposal.title(), source.getCode(), whose, Objects.requireNonNullElse(proposal.approach(), "")).strip();
        return form;
    }

    /** Whether it is typed as the continuation of a model in the register. */
    boolean goesOn() {
        return continuedFrom != null && kind != ModelKind.NEW;
    }

    /** This form with everything that was typed in another one laid over it. */
    ModelForm under(ModelForm typed) {
        var here = new BeanWrapperImpl(this);
        var there = new BeanWrapperImpl(typed);
        Stream.of(there.getPropertyDescriptors()).filter(property -> property.getWriteMethod() != null).map(FeatureDescriptor::getName)
                .filter(name -> isWritten(there.getPropertyValue(name))).forEach(name -> here.setPropertyValue(name, there.getPropertyValue(name)));
        return this;
    }

    /** The collective is preset, and so nothing typed. */
    private static boolean isWritten(Object value) {
        return value instanceof Collection<?> rows ? rows.stream().anyMatch(row -> !(row instanceof FormRow written && written.isEmpty())) : value != null && value != SubjectType.COLLECTIVE;
    }

    /** Rows to write in: some at first, and one more of those that are asked for. @param more the name of a list; null for none */
    ModelForm withRows(String more) {
        fill(indicators, IndicatorForm::new, "indicators".equals(more));
        fill(forces, () -> ForceForm.playing(forces.isEmpty() ? Force.Part.LEADING : Force.Part.COORDINATING), "forces".equals(more));
        fill(resources, ResourceForm::new, "resources".equals(more));
        fill(milestones, MilestoneForm::new, "milestones".equals(more));
        return this;
    }

    private static <R> void fill(List<R> rows, Supplier<R> row, boolean oneMore) {
        while (rows.size() < ROWS) {
            rows.add(row.get());
        }
        if (oneMore) {
            rows.add(row.get());
        }
    }

    Registration registration() {
        var person = subjectType == SubjectType.INDIVIDUAL && (personName != null || personPosition != null || personBirthYear != null)
                ? new Particulars.Person(personName, personPosition, personBirthYear) : null;
        return new Registration(
                new Proposal(title, subjectType, field, kind, problem, objectives, approach, area, households, startDate, endDate),
                new Particulars(person, subField, beneficiaries, evaluationDate, outputs, sustainability, cellLeadership, level, followsTheme,
                        kind == ModelKind.NEW ? null : news, contactName, contactPhone),
                indicators.stream().filter(row -> !row.isEmpty()).map(IndicatorForm::indicator).toList(),
                forces.stream().filter(row -> !row.isEmpty()).map(ForceForm::force).toList(),
                resources.stream().filter(row -> !row.isEmpty()).map(ResourceForm::resource).toList(),
                milestones.stream().filter(row -> !row.isEmpty()).map(MilestoneForm::milestone).toList(),
                targets.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet()));
    }
}
