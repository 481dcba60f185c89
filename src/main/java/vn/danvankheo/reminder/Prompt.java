package vn.danvankheo.reminder;

import org.springframework.util.Assert;

/**
 * Điều cần nhắc: what several people are to be told alike.
 *
 * @param about    the thing, such as {@code report 12 2023-12}
 * @param occasion what sets it apart from other reminders of its kind about the thing, such as {@code SOON 2023-12-20}
 * @param sentence goes into mails as well, so that it says no more than is needed
 * @param detail   may be null
 */
record Prompt(ReminderKind kind, String about, String occasion, String sentence, String detail, String path) {

    Prompt {
        Assert.hasText(sentence, "a reminder says something");
        Assert.isTrue(path.startsWith("/"), "it leads somewhere in the application");
    }
}
