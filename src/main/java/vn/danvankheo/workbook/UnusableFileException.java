package vn.danvankheo.workbook;

import java.util.List;

import lombok.Getter;

/** The file cannot be read at all; its sentence stands in messages.properties under {@code import.file.}. */
@Getter
class UnusableFileException extends RuntimeException {

    private final String code;
    private final List<String> arguments;

    UnusableFileException(String code, String... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }
}
