package vn.danvankheo.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;

/** Lời nhắc: one sentence to one person about one thing, and where it is to be done. {@link Reminding} writes it. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Reminder {

    @Id
    private Long id;
    private long accountId;
    @Enumerated(EnumType.STRING)
    private ReminderKind kind;
    private String sentence;
    /** What is said in the application and not in a mail, such as the model's title; may be null. */
    private String detail;
    /** Where it leads, within the application. */
    private String path;
    private Instant writtenAt;
    private Instant readAt;
    /** Since when nothing is left to do about it. */
    private Instant settledAt;

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    void unread() {
        readAt = null;
    }

    public boolean isRead() {
        return readAt != null;
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    public boolean isNew() {
        return !isRead() && !isSettled();
    }
}
