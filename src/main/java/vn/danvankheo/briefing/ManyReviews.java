package vn.danvankheo.briefing;

import java.util.ArrayList;
import java.util.Map;
import java.util.function.Predicate;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.web.ConflictException;

/** Duyệt hoặc trả lại nhiều báo cáo: each on its own, so that one whom somebody else was faster with stops none of the others. */
@Service
@RequiredArgsConstructor
class ManyReviews {

    private final Desk desk;
    private final Briefings briefings;

    /** Those that need a second look are opened one by one: they are left. @param versions that were looked at, by the reports' ids */
    ManyOutcome accept(Map<Long, Integer> versions, Viewer me) {
        return each(versions, me, DeskLine::isPlain, id -> briefings.accept(id, versions.get(id), me));
    }

    ManyOutcome giveBack(Map<Long, Integer> versions, String reason, Viewer me) {
        return each(versions, me, line -> true, id -> {
            var form = new ReturnForm();
            form.setVersion(versions.get(id));
            form.setReason(reason);
            briefings.giveBack(id, form, me);
        });
    }

    private ManyOutcome each(Map<Long, Integer> versions, Viewer me, Predicate<DeskLine> isReady, Act act) {
        var done = 0;
        var overtaken = new ArrayList<String>();
        var doubtful = new ArrayList<String>();
        for (var line : desk.chosen(versions.keySet(), me.scope())) {
            var unit = line.report().unitName();
            if (line.report().version() != versions.get(line.report().id())) {
                overtaken.add(unit);
            } else if (!isReady.test(line)) {
                doubtful.add(unit);
            } else {
                try {
                    act.on(line.report().id());
                    done++;
                } catch (ConflictException | ConcurrencyFailureException faster) {
                    overtaken.add(unit);
                }
            }
        }
        return new ManyOutcome(done, overtaken, doubtful);
    }

    private interface Act {
        void on(long report);
    }
}
