package vn.danvankheo.appraisal;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.danvankheo.web.VietnameseDates;

/** Surveys in the audit trail's words. */
@Component
@RequiredArgsConstructor
class SurveyWords {

    private final MessageSource messages;

    /** {@code 31/05/2023, Tốt: Ngõ sạch, 43 trên 46 hộ tham gia.} */
    String of(FieldSurvey survey) {
        return "%s, %s: %s".formatted(VietnameseDates.format(survey.getSurveyedOn()), message("conclusion." + survey.getConclusion()), survey.getFindings());
    }

    /** Why a remedy is withdrawn when its survey is corrected. */
    String ofCorrection() {
        return message("remedy.survey-corrected");
    }

    private String message(String code) {
        return messages.getMessage(code, null, LocaleContextHolder.getLocale());
    }
}
