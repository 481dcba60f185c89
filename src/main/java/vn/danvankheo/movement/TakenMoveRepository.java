package vn.danvankheo.movement;

import org.springframework.data.repository.Repository;

interface TakenMoveRepository extends Repository<TakenMove, Long> {

    TakenMove save(TakenMove move);
}
