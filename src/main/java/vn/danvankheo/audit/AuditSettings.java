package vn.danvankheo.audit;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Settings of the audit trail. @param keptFor how long a line is kept, twelve months at least */
@ConfigurationProperties("danvankheo.audit")
record AuditSettings(@DefaultValue("P24M") Period keptFor) {

    AuditSettings {
        if (LocalDate.EPOCH.plus(keptFor).isBefore(LocalDate.EPOCH.plusYears(1))) {
            throw new IllegalArgumentException("danvankheo.audit.kept-for=%s: nhật ký phải giữ ít nhất 12 tháng, ví dụ P12M hoặc P2Y.".formatted(keptFor));
        }
    }
}
