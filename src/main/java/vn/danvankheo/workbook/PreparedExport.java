package vn.danvankheo.workbook;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import vn.danvankheo.calendar.ClockConfiguration;

/**
 * Bảng tính đang chuẩn bị: an export on its way, or ready to download.
 *
 * @param interrupted whether it stopped half way, as when the machine went down
 */
record PreparedExport(UUID id, String fileName, Instant askedAt, State state, int rowsWritten, int rowsExpected, boolean interrupted) {

    /** Trạng thái. */
    enum State {
        WRITING, READY, FAILED
    }

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ClockConfiguration.HA_NOI);

    public String askedWords() {
        return SHOWN.format(askedAt);
    }

    public boolean isRunning() {
        return state == State.WRITING && !interrupted;
    }

    public boolean isReady() {
        return state == State.READY;
    }
}
