package vn.danvankheo.appraisal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.springframework.util.Assert;
import vn.danvankheo.movement.Level;
import vn.danvankheo.web.VietnameseDates;

/**
 * Văn bản quyết định: which organ of which level decided, under what number, on what day, by whose signature.
 *
 * @param signer by position: {@code Phó Bí thư Thường trực Quận ủy}
 */
@Embeddable
record DecisionPaper(@Enumerated(EnumType.STRING) Level level, String number, LocalDate decidedOn, String organ, String signer) {

    DecisionPaper {
        Assert.notNull(level, "a decision is of a level");
        Assert.hasText(number, "a decision has a number");
        Assert.notNull(decidedOn, "a decision has a day");
        Assert.hasText(organ, "an organ decides");
        Assert.hasText(signer, "somebody signs");
    }

    /** {@code số 15-QĐ/QU ngày 12/10/2023 của Ban Thường vụ Quận ủy} */
    public String words() {
        return "số %s ngày %s của %s".formatted(number, VietnameseDates.format(decidedOn), organ);
    }
}
