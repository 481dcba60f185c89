package vn.danvankheo.organization;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** What is asked of the units of every kind. */
@NoRepositoryBean
interface UnitsOfKind<U extends Unit> extends Repository<U, Long> {

    U save(U unit);

    Optional<U> findById(long id);

    Optional<U> findByCode(String code);

    List<U> findAllByOrderByCode();
}
