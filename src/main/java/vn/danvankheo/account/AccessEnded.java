package vn.danvankheo.account;

/** Tài khoản vừa bị khóa hoặc được cấp mật khẩu mới: whatever opens it without a password ends, in the same transaction; unlocking does not bring it back. */
public record AccessEnded(long accountId) {
}
