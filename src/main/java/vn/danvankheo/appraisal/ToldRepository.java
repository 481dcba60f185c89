package vn.danvankheo.appraisal;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.danvankheo.movement.RegisteredModel;

interface ToldRepository extends Repository<RegisteredModel, Long> {

    /** What is kept of a model that stands in the register: a row tells of one thing, in the column of its kind. */
    @Query("""
            select s, r, f, y, g, u, d, c, p
            from (select 1 as kind union all select 2 as kind union all select 3 as kind union all select 4 as kind union all select 5 as kind
                  union all select 6 as kind union all select 7 as kind union all select 8 as kind union all select 9 as kind) k
            left join FieldSurvey s on k.kind = 1 and s.model.id = :model
            left join Remedy r on k.kind = 2 and r.survey.model.id = :model
            left join fetch r.steps left join fetch r.owner left join fetch r.survey rs left join fetch rs.model rm left join fetch rm.ward
            left join SurveyFile f on k.kind = 3 and f.survey.model.id = :model left join fetch f.file
            left join ScoreSheet y on k.kind = 4 and y.model.id = :model
            left join Recognition g on k.kind = 5 and g.model.id = :model left join fetch g.decision gd
            left join UpkeepCheck u on k.kind = 6 and u.model.id = :model
            left join Upkeep d on k.kind = 7 and d.modelId = :model
            left join Commendation c on k.kind = 8 and c.model.id = :model
            left join Replication p on k.kind = 9 and (p.source.id = :model or p.adoptingModel.id = :model)
            left join fetch p.source ps left join fetch ps.owner left join fetch ps.ward left join fetch p.adopter left join fetch p.ward left join fetch p.adoptingModel
            order by s.id, r.id, f.id, gd.paper.decidedOn, g.id, u.checkedOn desc, u.id desc, c.paper.decidedOn, c.id, p.adoptedOn, p.id""")
    List<Object[]> of(long model);
}
