package vn.danvankheo.appraisal;

import lombok.Getter;
import lombok.Setter;

/** What the list of surveys is narrowed to; it lives in the page's address. Null: any. */
@Getter
@Setter
class SurveyFilter {

    private Integer nam;
    private String phuong;
    /** The surveys made rather than the models that wait for one. */
    private boolean daKhaoSat;
    private Conclusion ketLuan;
    private int trang = 1;

    public boolean isOfSurveys() {
        return daKhaoSat || ketLuan != null;
    }
}
