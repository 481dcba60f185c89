package vn.danvankheo.scoring;

/** Phần việc: one unit and one of the year's targets: what a figure answers and an allocation (chỉ tiêu giao cho phường) assigns. */
public record UnitTarget(String unitCode, String targetCode) {
}
