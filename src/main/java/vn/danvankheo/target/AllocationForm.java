package vn.danvankheo.target;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.Versioned;

/** What each ward is assigned of one target, by the ward's id; empty: nothing is assigned. */
@Getter
@Setter
class AllocationForm implements Versioned {

    private int version;
    private Map<Long, BigDecimal> wards = new LinkedHashMap<>();
    @Size(max = 1_000)
    private String reason;
}
