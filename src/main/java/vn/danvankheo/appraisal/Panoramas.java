package vn.danvankheo.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.movement.Models;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.Field;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.web.NotFoundException;

/** Toàn cảnh của một năm: reads what the pictures are made of, of the wards that the viewer may see. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class Panoramas {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Models models;
    private final ScoreGaps gaps;
    private final UnitRepository units;
    private final Clock clock;

    /** The years that have models, the newest first. */
    List<Integer> years(Viewer me) {
        return models.years(me);
    }

    /** The year asked for; otherwise the newest that has models, or this one. */
    int year(PanoramaFilter filter, List<Integer> years) {
        if (filter.getNam() == null) {
            return years.stream().findFirst().orElse(LocalDate.now(clock).getYear());
        }
        if (filter.getNam() < FIRST_YEAR || filter.getNam() > LAST_YEAR) {
            throw new NotFoundException("year " + filter.getNam());
        }
        return filter.getNam();
    }

    /** The wards that existed in a year and are the viewer's to see. */
    List<Unit> wards(District district, int year, Viewer me) {
        var newYear = LocalDate.ofYearDay(year, 1);
        return units.reportingUnits(district.getId()).stream().filter(unit -> unit.getParent() != null && me.scope().sees(unit))
                .filter(ward -> ward.getValidity().validFrom().isBefore(newYear.plusYears(1)))
                .filter(ward -> ward.getValidity().validTo() == null || ward.getValidity().validTo().isAfter(newYear)).toList();
    }

    /** @param wards from which the filter may choose one @param fields those that are looked at, with their words */
    Panorama panorama(District district, int year, List<Unit> wards, PanoramaFilter filter, Map<Field, String> fields, Viewer me) {
        var asked = filter.getPhuong();
        var looked = wards.stream().filter(ward -> asked == null || ward.getCode().equals(asked))
                .map(ward -> new Panorama.WardName(ward.getCode(), ward.getShortName())).toList();
        if (asked != null && looked.isEmpty()) {
            throw new NotFoundException("ward " + asked);
        }
        var scored = wards.isEmpty() ? List.<ScoreGaps.Row>of() : gaps.of(year, wards.stream().map(Unit::getId).toList());
        return new Panorama(models.countsWithRewards(district.getId(), year, me.scope()), scored, year, LocalDate.now(clock), district.getCode(), looked, fields);
    }
}
