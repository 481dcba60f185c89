package vn.danvankheo.workbook;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.UUID;

import vn.danvankheo.calendar.ClockConfiguration;

/**
 * Lần nhập: one uploaded file on its way into the database.
 *
 * @param failure     why it was given up: a code; null otherwise
 * @param writing     which sheet is being written; null when none is, or the file is being looked through again
 * @param rows        how many rows of what is being done are done. @param ofRows 0: that is short, and not counted
 * @param interrupted whether it stopped half way, as when the machine went down; then nothing of it was written
 */
record ImportBatch(UUID id, String fileName, String username, Instant uploadedAt, ImportState state, Preview preview,
        Instant finishedAt, String failure, Sheet writing, int rows, int ofRows, boolean interrupted) {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ClockConfiguration.HA_NOI);

    public String uploadedWords() {
        return SHOWN.format(uploadedAt);
    }

    public boolean isRunning() {
        return state == ImportState.IMPORTING && !interrupted;
    }

    public int steps() {
        return Sheet.values().length;
    }

    public int stepsDone() {
        return writing == null ? 0 : Arrays.asList(Sheet.values()).indexOf(writing);
    }
}
