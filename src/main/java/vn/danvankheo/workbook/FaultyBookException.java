package vn.danvankheo.workbook;

import lombok.Getter;

/** A book that cannot be imported as it is; what is wrong with it stands in the findings. */
@Getter
class FaultyBookException extends RuntimeException {

    private final transient Findings findings;

    FaultyBookException(Findings findings) {
        super("%d faults, first %s".formatted(findings.faultCount(), findings.faults().get(0)));
        this.findings = findings;
    }
}
