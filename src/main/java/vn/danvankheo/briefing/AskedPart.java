package vn.danvankheo.briefing;

import vn.danvankheo.organization.Unit;

/** Đơn vị phải gửi phần: a unit below a ward with its district, beside what it handed in for a month. */
interface AskedPart {

    Unit getUnit();

    /** With its figures; null where nothing came yet. */
    UnitPart getPart();
}
