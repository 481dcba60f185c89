package vn.danvankheo.appraisal;

/** Vừa kiểm tra duy trì: somebody looked whether the model still works; told within the transaction that wrote it down. */
public record UpkeepChecked(long modelId) {
}
