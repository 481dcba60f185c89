package vn.danvankheo.organization;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.hibernate.Hibernate;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.text.VietnameseText;
import vn.danvankheo.web.NotFoundException;

/** Looking units up; outside the territory there are none. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class Units {

    private static final int BODIES_SHOWN = 60;

    private final UnitLists lists;

    Page<UnitRow> find(UnitFilter filter, Territory territory, Pageable page) {
        return lists.find(VietnameseText.folded(filter.words()), filter.kinds(), filter.parent(), filter.day(), filter.closedToo(), territory.unitIds(), territory.everything(), page);
    }

    /** A page of districts and wards, each with the bodies under it. */
    Page<Branch> tree(UnitFilter filter, Territory territory, Pageable page) {
        var branches = lists.branches(filter.day(), filter.closedToo(), territory.unitIds(), territory.everything(), page);
        var ids = branches.map(UnitRow::id).getContent();
        var bodies = lists.bodies(ids, filter.day(), filter.closedToo(), BODIES_SHOWN).stream().collect(groupingBy(UnitRow::parentId));
        var counts = lists.countBodies(ids, filter.day(), filter.closedToo()).stream().filter(count -> count.kind() != UnitKind.WARD).collect(groupingBy(UnitCount::parentId));
        return branches.map(branch -> new Branch(branch, bodies.getOrDefault(branch.id(), List.of()), counts.getOrDefault(branch.id(), List.of())));
    }

    /** A unit with the one that it stands under and its former names. */
    Unit unit(long id, Territory territory) {
        var unit = lists.findById(id).filter(territory::sees).orElseThrow(() -> new NotFoundException("unit " + id));
        Hibernate.initialize(unit.getFormerNames());
        return unit;
    }

    /** How many bodies of each kind stand under the unit on a day. */
    List<UnitCount> countBodies(Unit unit, LocalDate day) {
        return lists.countBodies(List.of(unit.getId()), day, false);
    }

    /** The districts, each followed by its wards, that exist on the day or will exist later. */
    public List<UnitChoice> choices(LocalDate day) {
        return lists.choices(day);
    }
}
