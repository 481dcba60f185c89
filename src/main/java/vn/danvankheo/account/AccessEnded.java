package vn.danvankheo.account;

/** Tài khoản vừa bị khóa, được cấp mật khẩu mới hoặc xóa người: whatever opens it without a password ends, in the same transaction; unlocking does not bring it back. */
public record AccessEnded(long accountId) {
}
