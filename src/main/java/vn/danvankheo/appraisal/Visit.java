package vn.danvankheo.appraisal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.util.Assert;

/** Chuyến khảo sát: when, who went, what they found and what they conclude. */
record Visit(LocalDate on, List<String> team, String findings, Conclusion conclusion) {

    Visit {
        Assert.notNull(on, "a survey is of a day");
        Assert.notEmpty(team, "somebody went");
        Assert.hasText(findings, "they found something");
        Assert.notNull(conclusion, "and conclude");
    }
}
