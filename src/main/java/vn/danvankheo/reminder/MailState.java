package vn.danvankheo.reminder;

/** Trạng thái thư: it waits, was sent, was not needed any more, or the server refused it too often. */
enum MailState {
    WAITING, SENT, WITHDRAWN, GIVEN_UP
}
