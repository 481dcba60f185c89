package vn.danvankheo.briefing;

import org.springframework.data.repository.Repository;

interface ConclusionAnswerRepository extends Repository<ConclusionAnswer, Long> {

    ConclusionAnswer save(ConclusionAnswer answer);

    void delete(ConclusionAnswer answer);
}
