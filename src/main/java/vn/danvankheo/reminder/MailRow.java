package vn.danvankheo.reminder;

import java.time.Instant;

/** A mail as the administrator's list shows it: to whom and of which kind, not what it says. */
record MailRow(long id, String username, String fullName, String email, ReminderKind kind, MailState state, int tries, Instant writtenAt, Instant nextTryAt,
        Instant endedAt, String lastError) {
}
