package vn.danvankheo.appraisal;

import java.time.LocalDate;

/** A survey as its list shows it. @param remedy where its last remedy stands; null when it asked for none */
record SurveyRow(long id, String code, String title, String ward, String owner, LocalDate surveyedOn, Conclusion conclusion, RemedyStatus remedy) {
}
