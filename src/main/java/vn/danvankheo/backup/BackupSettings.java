package vn.danvankheo.backup;

import java.nio.file.Path;
import java.text.Normalizer;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * Settings of the backups.
 *
 * @param passphrase what every backup is encrypted with; without one none is made
 * @param directory  where the nightly ones lie
 * @param keep       how many of them are kept
 */
@ConfigurationProperties("danvankheo.backup")
record BackupSettings(String passphrase, Path directory, int keep) {

    private static final int FEWEST_CHARACTERS = 12;

    boolean hasPassphrase() {
        return StringUtils.hasText(passphrase);
    }

    /** In one Unicode form, so that it is the same one whatever keyboard wrote it. */
    char[] key() {
        if (!hasPassphrase()) {
            throw new BackupException("backup.no-passphrase");
        }
        if (passphrase.length() < FEWEST_CHARACTERS) {
            throw new BackupException("backup.passphrase-too-short", FEWEST_CHARACTERS);
        }
        return Normalizer.normalize(passphrase, Normalizer.Form.NFC).toCharArray();
    }

    /** What everybody would read in a log otherwise. */
    @Override
    public String toString() {
        return "BackupSettings[directory=%s, keep=%d]".formatted(directory, keep);
    }
}
