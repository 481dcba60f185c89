package vn.danvankheo.target;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface AllocationRepository extends Repository<Allocation, Long> {

    Allocation save(Allocation allocation);

    void delete(Allocation allocation);

    @EntityGraph(attributePaths = "ward")
    List<Allocation> findByTargetIdOrderByWardCode(long target);
}
