package vn.danvankheo.target;

/**
 * Chỗ không hợp: a term on which the register of models cannot answer a target.
 *
 * @param code of its sentence, under {@code target.} for the form and under {@code import.row.} for a file
 */
public record Clash(String term, String code) {
}
