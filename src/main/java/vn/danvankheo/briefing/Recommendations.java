package vn.danvankheo.briefing;

import java.time.YearMonth;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;

/** Kiến nghị của các đơn vị: what was asked in reports that were handed in, and what the district's staff answers. */
@Service
@Transactional
@RequiredArgsConstructor
public class Recommendations {

    private final RecommendationRepository recommendations;
    private final BriefingCalendar calendar;
    private final AuditTrail audit;

    /** Of one year. @param answered null: both */
    @Transactional(readOnly = true)
    Page<Recommendation> list(int year, Boolean answered, Pageable page, Viewer me) {
        return recommendations.find(me.scope().unitIds(), YearMonth.of(year, 1), YearMonth.of(year, 12), answered, page);
    }

    @Transactional(readOnly = true)
    Recommendation recommendation(long id, Viewer me) {
        return recommendations.findByIdAndReportUnitIdInAndReportSubmittedAtNotNull(id, me.scope().unitIds())
                .orElseThrow(() -> new NotFoundException("recommendation " + id));
    }

    /** Answers it, or rewrites the answer; refusals stand in the errors, and then nothing was written. */
    void answer(long id, AnswerForm form, Errors errors, Viewer me) {
        var recommendation = recommendation(id, me);
        if (!me.mayReview(recommendation.getReport().getUnit())) {
            throw new NotFoundException("recommendation " + id);
        }
        if (Overtaken.isOvertaken(form, AnswerForm.of(recommendation), errors) || errors.hasErrors()) {
            return;
        }
        recommendation.answer(form.getAnswer(), calendar.now(), me.fullName());
        audit.record("recommendation.answered", Briefings.words(recommendation.getReport()), form.getAnswer());
    }
}
