package vn.danvankheo.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Scope;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.ListPage;
import vn.danvankheo.web.NotFoundException;

/** Sổ mô hình: what is asked of the register. Nothing outside the viewer's scope is found. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class Models {

    private static final int MOST_ON_PAPER = 1000;

    private final RegisteredModelRepository models;
    private final ModelFinder finder;
    private final UnitRepository units;
    private final Rewards rewards;
    private final Clock clock;

    Page<ModelRow> list(ModelFilter filter, Viewer me) {
        return find(me.scope(), filter, ModelFilter.urgentFor(me.isStaff()), ListPage.of(filter.getTrang()));
    }

    /**
     * All that a list finds, in the order of the codes, for a paper.
     *
     * @throws ConflictException when it is too much for one
     */
    public List<ModelRow> register(ModelFilter filter, Viewer me) {
        var found = find(me.scope(), filter, List.of(), PageRequest.of(0, MOST_ON_PAPER));
        if (found.hasNext()) {
            throw new ConflictException("%d models are too many for a paper".formatted(found.getTotalElements()), "conflict.register.too-long",
                    found.getTotalElements(), MOST_ON_PAPER);
        }
        return found.stream().sorted(Comparator.comparing(ModelRow::code)).toList();
    }

    /** All that a list finds, a part of it at a time, for an export. @param number of the part, from 0 */
    public Page<ModelRow> page(ModelFilter filter, Viewer me, int number, int size) {
        return find(me.scope(), filter, List.of(), PageRequest.of(number, size));
    }

    /** The models of the wards in scope of which nothing was heard for too long, the longest silent first. */
    public Page<ModelRow> stale(Scope scope) {
        var filter = new ModelFilter();
        filter.setCham(true);
        return find(scope, filter, List.of(), ListPage.of(1));
    }

    /** What waits for a ward; one query. */
    public ModelDuties duties(Unit ward) {
        return ModelDuties.of(finder.duties(ward.getId(), LocalDate.now(clock), ModelDuties.SHOWN));
    }

    private Page<ModelRow> find(Scope scope, ModelFilter filter, Collection<ModelStatus> urgent, Pageable page) {
        return finder.find(asked(scope, filter), urgent, page);
    }

    /** How many bodies carry the models of a list. */
    long bodies(ModelFilter filter, Viewer me) {
        return finder.countOwners(asked(me.scope(), filter));
    }

    private AskedModels asked(Scope scope, ModelFilter filter) {
        var today = LocalDate.now(clock);
        var on = Objects.requireNonNullElse(filter.getDen(), today);
        return new AskedModels(filter, scope.unitIds(), today, on, rewarded(scope, filter, on));
    }

    /** Asked for where it matters alone. */
    private Collection<Long> rewarded(Scope scope, ModelFilter filter, LocalDate on) {
        return filter.getChang() != Stage.REWARDED ? Set.of() : rewards.since(scope.unitIds()).entrySet().stream()
                .filter(reward -> !reward.getValue().isAfter(on)).map(Map.Entry::getKey).toList();
    }

    /** A district's register of some years, to be counted; one query. */
    public RegisterCounts counts(long district, int from, int to) {
        return new RegisterCounts(models.lines(district, from, to));
    }

    /** A district's register of one year with its rewards; two queries. */
    public RegisterCounts countsWithRewards(long district, int year, Scope scope) {
        return counts(district, year, year).rewarded(rewards.since(scope.unitIds()));
    }

    /** How many models of a year stand in each state, of the wards in scope; states without any are left out. */
    public Map<ModelStatus, Long> counts(Scope scope, int year) {
        var counts = new EnumMap<ModelStatus, Long>(ModelStatus.class);
        models.counts(scope.unitIds(), year).forEach(count -> counts.put(count.status(), count.models()));
        return counts;
    }

    /** The same for every year of a district in which the viewer may see models, by year. */
    Map<Integer, Map<ModelStatus, Long>> countsOfYears(long districtId, Viewer me) {
        var years = new TreeMap<Integer, Map<ModelStatus, Long>>();
        models.countsOfYears(districtId, me.scope().unitIds())
                .forEach(count -> years.computeIfAbsent(count.year(), year -> new EnumMap<>(ModelStatus.class)).put(count.status(), count.models()));
        return years;
    }

    public List<Integer> years(Viewer me) {
        return models.years(me.scope().unitIds());
    }

    /** The wards whose models the viewer may see, for the filter. */
    public List<Unit> wards(Viewer me) {
        return me.districtIds().stream().flatMap(district -> units.reportingUnits(district).stream())
                .filter(unit -> unit.getParent() != null && me.scope().sees(unit)).toList();
    }

    /**
     * A model with all its parts, and the one that it continues with all of its own.
     *
     * @throws NotFoundException when there is none in the viewer's scope
     */
    public RegisteredModel model(long id, Viewer me) {
        return models.whole(id, me.scope().unitIds()).stream().filter(found -> found.getId() == id).findFirst().orElseThrow(() -> new NotFoundException("model " + id));
    }

    /**
     * A model with all its parts, whoever asks: for a caller that has asked a rule of its own, such as who is to appraise it.
     *
     * @throws NotFoundException when there is none
     */
    public RegisteredModel beyondScope(long id) {
        return models.whole(id).orElseThrow(() -> new NotFoundException("model " + id));
    }

    /**
     * A recognised model of the viewer's districts, whichever ward's: what can be copied of it is for every ward to see, the rest is not.
     *
     * @throws NotFoundException when there is none
     */
    public RegisteredModel published(long id, Viewer me) {
        return models.whole(id, me.districtIds(), ModelStatus.RECOGNIZED).orElseThrow(() -> new NotFoundException("published model " + id));
    }

    /** Several models without their parts, in the order of their codes; those outside the viewer's scope are left out. */
    public List<RegisteredModel> models(Collection<Long> ids, Viewer me) {
        return models.findByIdInAndWardIdInOrderByCode(ids, me.scope().unitIds());
    }

    /** Until the transaction ends nobody moves these models but the caller, who looks at them afterwards. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            models.lock(ids);
        }
    }

    /** The earlier models of the viewer's wards that one registered for a year may continue, the newest first. */
    List<ModelChoice> earlier(int year, Viewer me) {
        return models.earlier(me.wardPosts().stream().map(post -> post.unitId()).toList(), year);
    }
}
