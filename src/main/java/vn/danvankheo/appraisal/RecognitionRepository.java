package vn.danvankheo.appraisal;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecognitionRepository extends Repository<Recognition, Long> {

    /** Of one model, those revoked as well, the oldest decision first. */
    @EntityGraph(attributePaths = "decision")
    @Query("select r from Recognition r where r.model.id = :model order by r.decision.paper.decidedOn, r.id")
    List<Recognition> ofModel(long model);

    /** What holds now of certain models, the oldest decision first. */
    @Query("""
            select new vn.danvankheo.appraisal.StandingRecognition(r.id, r.model.id, d.id, d.paper.number, d.paper.decidedOn, d.paper.organ, d.paper.level, r.tier)
            from Recognition r join r.decision d
            where r.model.id in :models and r.revocation.on is null
            order by d.paper.decidedOn, r.id""")
    List<StandingRecognition> standing(Collection<Long> models);
}
