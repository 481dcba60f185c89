package vn.danvankheo.appraisal;

import java.time.LocalDate;

/** Who copies a model. @param modelId of the adopter's own model for it, as the other two; null when it has none */
record ReplicationRow(long id, long wardId, String adopter, String ward, LocalDate adoptedOn, Long modelId, String modelCode, String modelTitle, String copied, String note,
        LocalDate endedOn, String endedReason) {

    static ReplicationRow of(Replication one) {
        var model = one.getAdoptingModel();
        return new ReplicationRow(one.getId(), one.getWard().getId(), one.getAdopter().getName(), one.getWard().getName(), one.getAdoptedOn(), model == null ? null : model.getId(),
                model == null ? null : model.getCode(), model == null ? null : model.getProposal().title(), one.getCopied(), one.getNote(), one.getEndedOn(), one.getEndedReason());
    }

    /** {@code Tổ dân phố số 5, Phường Hàng Bạc}; a ward by its name alone. */
    public String who() {
        return adopter.equals(ward) ? adopter : adopter + ", " + ward;
    }

    public boolean isGoingOn() {
        return endedOn == null;
    }
}
