package vn.danvankheo.movement;

import java.util.List;
import org.springframework.data.repository.Repository;

interface TakenMoveRepository extends Repository<TakenMove, Long> {

    TakenMove save(TakenMove move);

    List<TakenMove> findByModelIdOrderByTakenAtAscIdAsc(long model);
}
