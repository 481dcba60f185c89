package vn.danvankheo;

/** Another application works in this directory. */
class DirectoryInUseException extends EmbeddedDatabaseException {

    DirectoryInUseException(String sentence, String remedy) {
        super(sentence, remedy);
    }
}
