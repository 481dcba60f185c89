package vn.danvankheo.account;

import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.calendar.Validity;

/**
 * The first start of an empty installation makes the account {@code admin}. Its one-time password comes from
 * {@code DANVANKHEO_ADMIN_PASSWORD}, or is made up and printed once; it must be changed at the first sign-in.
 */
@Slf4j
@Component
@RequiredArgsConstructor
class FirstAdmin implements ApplicationRunner {

    private final AccountRepository accounts;
    private final AssignmentRepository assignments;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final Clock clock;
    @Value("${danvankheo.admin-password:}")
    private final String givenPassword;

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (accounts.count() > 0) {
            return;
        }
        var password = StringUtils.hasText(givenPassword) ? givenPassword : OneTimePassword.generate();
        var admin = accounts.save(new Account("admin", "Quản trị hệ thống", passwords.encode(password)));
        assignments.save(new Assignment(admin, Role.ADMIN, null, Validity.from(LocalDate.now(clock))));
        audit.record("account.created", admin.getFullName(), admin.getUsername());
        if (!StringUtils.hasText(givenPassword)) {
            log.warn("\n\n    Tài khoản đầu tiên: admin — mật khẩu dùng một lần: {}\n    (chỉ hiện một lần này; phải đổi khi đăng nhập lần đầu)\n", password);
        }
    }
}
