package vn.danvankheo.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;
import vn.danvankheo.web.StoredNumber;
import vn.danvankheo.web.VietnameseDates;

/** Nhật ký kết quả: wards write down what came of their models, and which milestones are done, while these are under way and their year is open. */
@Service
@Transactional
@RequiredArgsConstructor
class ProgressLog {

    private final ProgressEntryRepository entries;
    private final RegisteredModelRepository models;
    private final EvidenceRepository evidence;
    private final Results results;
    private final Registrations registrations;
    private final ModelMoves moves;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * A model of the viewer's own ward to write of.
     *
     * @param act that is refused when the model is not under way, as in {@code conflict.model.progress}
     */
    @Transactional(readOnly = true)
    RegisteredModel open(long id, String act, Viewer me) {
        var model = registrations.own(id, me);
        model.refuseUnlessUnderway(act);
        moves.refuseWhenClosed(model);
        return model;
    }

    ProgressForm begin() {
        return ProgressForm.on(LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    ProgressEntry entry(RegisteredModel model, long entry) {
        return entries.findByIdAndModelId(entry, model.getId()).orElseThrow(() -> new NotFoundException("entry " + entry + " of model " + model.getId()));
    }

    /** Writes an entry down; refusals stand in the errors and questions in the form, and then nothing was written. */
    void add(long id, ProgressForm form, Errors errors, Viewer me) {
        models.lock(List.of(id));
        var model = open(id, "progress", me);
        var written = entries.findByRequestKey(form.getKey());
        if (written.isPresent()) {
            correct(model, entry(model, written.get().getId()), form, errors);
            return;
        }
        if (!isSound(model, results.of(model), form, errors)) {
            return;
        }
        var entry = new ProgressEntry(model, form.getKey(), me.username(), clock.instant(), form.getDay(), form.counted(), form.getNote());
        entries.save(entry);
        audit.record("progress.added", ModelMoves.words(model), words(entry));
    }

    /** Rewrites an entry; refusals stand in the errors and questions in the form, and then nothing was written. */
    void correct(long id, long entryId, ProgressForm form, Errors errors, Viewer me) {
        var model = open(id, "progress", me);
        correct(model, entry(model, entryId), form, errors);
    }

    /** Sent once more it changes nothing. */
    private void correct(RegisteredModel model, ProgressEntry entry, ProgressForm form, Errors errors) {
        if (entry.says(form.getDay(), form.counted(), form.getNote()) || Overtaken.isOvertaken(form, ProgressForm.of(entry), errors)
                || !isSound(model, results.without(entry, model), form, errors)) {
            return;
        }
        var before = words(entry);
        entry.correct(form.getDay(), form.counted(), form.getNote());
        audit.record("progress.corrected", ModelMoves.words(model), "Trước: %s\nNay: %s".formatted(before, words(entry)));
    }

    /** @param day null: not done after all */
    void finish(long id, int milestone, int version, LocalDate day, Viewer me) {
        var model = open(id, "milestone", me);
        var before = milestone(model, milestone);
        if (Objects.equals(before.doneOn(), day)) {
            return;
        }
        Overtaken.refuse(model.getVersion(), version);
        model.finish(milestone, day);
        audit.record(day == null ? "milestone.reopened" : "milestone.done", ModelMoves.words(model),
                before.name() + (day == null ? "" : ", " + VietnameseDates.format(day)));
    }

    static Milestone milestone(RegisteredModel model, int at) {
        if (at < 0 || at >= model.getMilestones().size()) {
            throw new NotFoundException("milestone " + at + " of model " + model.getId());
        }
        return model.getMilestones().get(at);
    }

    /** Nothing is wrong, and nothing is odd that was not asked before. */
    private boolean isSound(RegisteredModel model, List<IndicatorResult> standing, ProgressForm form, Errors errors) {
        var counted = form.counted();
        if (form.getDay() != null && form.getDay().isAfter(LocalDate.now(clock))) {
            errors.rejectValue("day", "progress.day-ahead", new Object[] {VietnameseDates.format(LocalDate.now(clock))}, null);
        }
        if (counted.keySet().stream().anyMatch(position -> position < 0 || position >= model.getIndicators().size())) {
            errors.reject("progress.unknown-indicator");
        }
        counted.forEach((position, value) -> StoredNumber.check(errors, "values[%d]".formatted(position), value, true));
        if (!errors.hasErrors() && counted.isEmpty() && form.getNote() == null && !evidence.existsByProgressKeyAndModelIdAndWithdrawnAtIsNull(form.getKey(), model.getId())) {
            errors.reject("progress.empty");
        }
        if (!errors.hasErrors()) {
            form.doubt(doubts(model, standing, form));
        }
        return !errors.hasErrors() && !form.isDoubted();
    }

    private static List<ProgressForm.Doubt> doubts(RegisteredModel model, List<IndicatorResult> standing, ProgressForm form) {
        var doubts = new ArrayList<ProgressForm.Doubt>();
        var start = model.getProposal().startDate();
        if (start != null && form.getDay().isBefore(start)) {
            doubts.add(new ProgressForm.Doubt("day", "doubt.before-start", List.of(VietnameseDates.format(start))));
        }
        form.counted().forEach((position, value) -> {
            var result = standing.get(position);
            if (result.isOdd(value)) {
                var before = result.latest() == null ? "doubt.odd-first" : "doubt.odd";
                doubts.add(new ProgressForm.Doubt("values[%d]".formatted(position), before,
                        List.of(result.indicator().words(value), result.latestWords(), result.indicator().words(result.indicator().goal()))));
            }
        });
        return doubts;
    }

    private static String words(ProgressEntry entry) {
        var counted = entry.words(entry.getModel().getIndicators());
        return VietnameseDates.format(entry.getDay()) + (counted.isEmpty() ? "" : ": " + counted) + (entry.getNote() == null ? "" : ". " + entry.getNote());
    }
}
