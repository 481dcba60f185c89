package vn.danvankheo.workbook;

import java.util.List;

/** Chỗ cần xem: a fault or a warning at one place of a file; its sentence stands in messages.properties under {@code import.}. */
record Remark(String sheet, int row, String column, String code, List<String> arguments) {
}
