package vn.danvankheo.reminder;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.danvankheo.account.Role;
import vn.danvankheo.account.Viewer;

/** Loại nhắc việc: what a reminder is about, whom it may reach, and whether it usually comes by mail as well: it does when something is to be done. */
enum ReminderKind {
    REPORT_DUE(true, Role.WARD_CADRE, Role.DISTRICT_STAFF),
    REPORT_LATE(true, Role.WARD_CADRE, Role.DISTRICT_STAFF),
    REPORT_RETURNED(true, Role.WARD_CADRE, Role.DISTRICT_STAFF),
    REPORT_ACCEPTED(false, Role.WARD_CADRE, Role.DISTRICT_STAFF),
    EXPLANATION_ASKED(true, Role.WARD_CADRE),
    EXPLANATION_ANSWERED(false, Role.DISTRICT_STAFF),
    CORRECTION_ASKED(true, Role.DISTRICT_STAFF),
    CORRECTION_OPENED(true, Role.WARD_CADRE, Role.DISTRICT_STAFF),
    CORRECTION_DECLINED(false, Role.WARD_CADRE, Role.DISTRICT_STAFF),
    LATE_LIST(true, Role.DISTRICT_STAFF),
    MODEL_RETURNED(true, Role.WARD_CADRE),
    MODEL_REGISTERED(false, Role.WARD_CADRE),
    REMEDY_DUE(true, Role.WARD_CADRE),
    UPKEEP_DUE(true, Role.WARD_CADRE),
    WEEKLY_DIGEST(true, Role.LEADER);

    private final boolean usuallyMailed;
    private final Set<Role> roles;

    ReminderKind(boolean usuallyMailed, Role... roles) {
        this.usuallyMailed = usuallyMailed;
        this.roles = Set.of(roles);
    }

    boolean isUsuallyMailed() {
        return usuallyMailed;
    }

    /** Those that can reach a person. */
    static List<ReminderKind> of(Viewer me) {
        return Arrays.stream(values()).filter(kind -> kind.roles.stream().anyMatch(me::is)).toList();
    }
}
