package vn.danvankheo.appraisal;

import java.util.Collection;
import java.util.Map;

/** Kết quả thẩm định của các mô hình: told by who keeps the score sheets. */
interface AppraisalResults {

    /** By the model's id; models without a score that decides are left out. */
    Map<Long, AppraisalResult> of(Collection<Long> models);
}
