package vn.danvankheo.appraisal;

import lombok.Getter;
import lombok.Setter;

/** What is typed beside one criterion: points, or at a deduction what is taken off, and why. */
@Getter
@Setter
class MarkForm {

    private String points;
    private String reason;
}
