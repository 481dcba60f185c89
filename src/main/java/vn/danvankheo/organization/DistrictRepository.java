package vn.danvankheo.organization;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The typed repository of districts. */
public interface DistrictRepository extends UnitsOfKind<District> {

    List<District> findByIdInOrderByCode(Collection<Long> ids);

    /** The district, of which everybody who has it open is overtaken. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select d from District d where d.id = :id")
    District changing(long id);
}
