package vn.danvankheo.briefing;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;

/** Chốt tháng: nothing of a closed month is edited, handed in or decided until the district's staff opens it again, with a reason. */
@Service("briefingMonths")
@Transactional
@RequiredArgsConstructor
public class Months {

    private final ClosedMonthRepository closed;
    private final BriefingCalendar calendar;
    private final AuditTrail audit;

    /** To be asked in the transaction that changes something of the month, which then cannot be closed before that transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refuseWhenClosed(long districtId, YearMonth month) {
        held(districtId, month).ifPresent(standing -> {
            throw standing.refusal();
        });
    }

    void refuseWhenClosed(Unit unit, YearMonth month) {
        refuseWhenClosed(unit.owningDistrict().getId(), month);
    }

    /** The same where somebody has typed something: the refusal stands in the errors, beside what was typed. */
    void isClosed(BriefingReport report, Errors errors) {
        refuse(held(report.getUnit().owningDistrict().getId(), report.getMonth()), errors);
    }

    /** The same before anything is changed: the month may still be closed until {@link #isClosed} was asked. */
    void isClosedBefore(BriefingReport report, Errors errors) {
        refuse(standing(report.getUnit().owningDistrict().getId(), report.getMonth()), errors);
    }

    private static void refuse(Optional<ClosedMonth> closed, Errors errors) {
        closed.map(standing -> standing.refusal().sentence()).ifPresent(sentence -> errors.reject(sentence.getCodes()[0], sentence.getArguments(), null));
    }

    private Optional<ClosedMonth> held(long districtId, YearMonth month) {
        closed.hold(districtId);
        return closed.findByDistrictIdAndMonthAndReopenedAtNull(districtId, month);
    }

    /** The closing that stands; none when the month is open. */
    @Transactional(readOnly = true)
    public Optional<ClosedMonth> standing(long districtId, YearMonth month) {
        return closed.findByDistrictIdAndMonthAndReopenedAtNull(districtId, month);
    }

    /** The closings of a year, those that were opened again too, the newest first. */
    @Transactional(readOnly = true)
    public List<ClosedMonthRow> rows(long districtId, int year) {
        return closed.rows(districtId, YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /** For those who read all of the district. */
    @Transactional(readOnly = true)
    public ClosedMonth find(long id, Viewer me) {
        return closed.findByIdAndDistrictIdIn(id, me.districtIds()).filter(month -> me.readsAllOf(month.getDistrict().getId()))
                .orElseThrow(() -> new NotFoundException("closed month " + id));
    }

    /**
     * Closes a month; pressed twice it is closed once.
     *
     * @param board writes down how the month stands; it is asked when nobody can change anything of it any more
     */
    public ClosedMonth close(District district, YearMonth month, UUID key, Supplier<String> board, Viewer me) {
        mustRun(district, me);
        closed.lock(district.getId());
        var before = closed.findByRequestKey(key);
        if (before.isPresent()) {
            return before.get();
        }
        refuseWhenClosed(district.getId(), month);
        var number = closed.countByDistrictIdAndMonth(district.getId(), month) + 1;
        var made = closed.saveAndFlush(new ClosedMonth(district, month, number, board.get(), calendar.now(), me.fullName(), key));
        audit.record("month.closed", made.words(), made.title());
        return made;
    }

    /** @throws ConflictException when somebody opened it before */
    public void reopen(long id, int seen, String reason, Viewer me) {
        var month = find(id, me);
        mustRun(month.getDistrict(), me);
        month.reopen(reason, calendar.now(), me.fullName());
        Overtaken.refuse(month.getVersion(), seen);
        audit.record("month.reopened", month.words(), reason);
    }

    private static void mustRun(District district, Viewer me) {
        if (!me.mayRun(district.getId())) {
            throw new NotFoundException("months of " + district.getCode());
        }
    }
}
