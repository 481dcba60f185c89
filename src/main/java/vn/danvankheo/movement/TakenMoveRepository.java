package vn.danvankheo.movement;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TakenMoveRepository extends Repository<TakenMove, Long> {

    TakenMove save(TakenMove move);

    Optional<TakenMove> findFirstByModelIdAndTakenBackAtNullOrderByTakenAtDescIdDesc(long model);
}
