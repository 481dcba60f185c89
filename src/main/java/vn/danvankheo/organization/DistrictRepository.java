package vn.danvankheo.organization;

import java.util.Collection;
import java.util.List;

/** The typed repository of districts. */
public interface DistrictRepository extends UnitsOfKind<District> {

    List<District> findByIdInOrderByCode(Collection<Long> ids);
}
