package vn.danvankheo.document;

import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Các hồ sơ thể thức, as the database has them. */
@Component
@RequiredArgsConstructor
class LayoutProfiles {

    private final JdbcClient database;

    /** The rules of a line that were in force on a day; before the oldest ones that are known, those. */
    LayoutProfile of(PaperLine line, LocalDate day) {
        var profiles = database.sql("select * from layout_profile where line = ? order by valid_from").param(line.name()).query(LayoutProfile.class).list();
        return profiles.stream().filter(profile -> profile.isInForceOn(day)).findFirst().orElseGet(() -> profiles.get(0));
    }
}
