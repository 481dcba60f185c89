package vn.danvankheo.workbook;

import org.springframework.stereotype.Component;

import vn.danvankheo.briefing.ReportRegister;
import vn.danvankheo.movement.ModelRegister;
import vn.danvankheo.organization.UnitRegister;
import vn.danvankheo.target.TargetRegister;

/** The registers that an import reads and writes; each belongs to its feature. */
@Component
record Registers(UnitRegister units, TargetRegister targets, ReportRegister reports, ModelRegister models) {
}
