package vn.danvankheo;

import lombok.Getter;

/** The embedded database cannot serve, said in a sentence for the operator, with what to do about it. */
@Getter
class EmbeddedDatabaseException extends RuntimeException {

    private final String remedy;

    EmbeddedDatabaseException(String sentence, String remedy) {
        this(sentence, remedy, null);
    }

    EmbeddedDatabaseException(String sentence, String remedy, Throwable cause) {
        super(sentence, cause);
        this.remedy = remedy;
    }
}
