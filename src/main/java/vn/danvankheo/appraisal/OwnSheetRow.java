package vn.danvankheo.appraisal;

import java.time.Instant;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.organization.Field;

/** A model that somebody is to appraise, as the own list shows it. */
record OwnSheetRow(long modelId, String code, String title, String ward, Field field, ModelStatus modelStatus, SheetStatus status, boolean chair,
        Instant editedAt, Instant sentAt) {

    public boolean isWaiting() {
        return status == SheetStatus.DRAFT && modelStatus == ModelStatus.SELF_SCORED;
    }
}
