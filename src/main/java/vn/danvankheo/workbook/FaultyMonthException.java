package vn.danvankheo.workbook;

import java.util.List;

import lombok.Getter;
import org.springframework.context.MessageSourceResolvable;

/** A month's workbook with cells that cannot be taken over; each fault names its cell. */
@Getter
class FaultyMonthException extends RuntimeException {

    private final transient List<MessageSourceResolvable> faults;

    FaultyMonthException(List<MessageSourceResolvable> faults) {
        super("%d faults, first %s".formatted(faults.size(), faults.get(0)));
        this.faults = faults;
    }
}
