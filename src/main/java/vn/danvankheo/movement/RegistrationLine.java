package vn.danvankheo.movement;

/**
 * Một mục của bản đăng ký, as it is read.
 *
 * @param field of the form; its words stand under {@code registration.}
 * @param text  null when nothing is written there
 */
public record RegistrationLine(String field, String text) {
}
