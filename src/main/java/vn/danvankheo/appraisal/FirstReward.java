package vn.danvankheo.appraisal;

import java.time.LocalDate;

/** Since when a model is rewarded. */
record FirstReward(long modelId, LocalDate on) {
}
