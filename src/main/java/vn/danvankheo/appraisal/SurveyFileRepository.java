package vn.danvankheo.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface SurveyFileRepository extends Repository<SurveyFile, Long> {

    SurveyFile save(SurveyFile file);

    void delete(SurveyFile file);

    @EntityGraph(attributePaths = "file")
    List<SurveyFile> findBySurveyIdOrderByIdAsc(long survey);

    @EntityGraph(attributePaths = {"file", "remedy"})
    Optional<SurveyFile> findBySurveyIdAndFileId(long survey, UUID file);

    boolean existsBySurveyIdAndFileIdAndSurveyModelWardIdIn(long survey, UUID file, Collection<Long> wards);
}
