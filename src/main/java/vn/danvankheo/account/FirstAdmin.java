package vn.danvankheo.account;

import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/**
 * The first start of an empty installation makes the account {@code admin}. Its one-time password comes from
 * {@code DANVANKHEO_ADMIN_PASSWORD}, or is made up and printed once; it must be changed at the first sign-in.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@RequiredArgsConstructor
class FirstAdmin implements BeforeOpening {

    private final AccountOpening opening;
    private final Clock clock;
    @Value("${danvankheo.admin-password:}")
    private final String givenPassword;

    @Override
    @Transactional
    public void prepare() {
        if (!opening.isFirst()) {
            return;
        }
        var password = StringUtils.hasText(givenPassword) ? givenPassword : OneTimePassword.generate();
        opening.openWithOneTimePassword("admin", "Quản trị hệ thống", password, Role.ADMIN, null, LocalDate.now(clock));
        if (!StringUtils.hasText(givenPassword)) {
            // to whoever started it, and to no log
            System.out.printf("%n    Tài khoản đầu tiên: admin — mật khẩu dùng một lần: %s%n    (chỉ hiện một lần này; phải đổi khi đăng nhập lần đầu)%n%n", password);
        }
    }
}
