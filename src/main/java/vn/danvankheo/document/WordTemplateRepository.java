package vn.danvankheo.document;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WordTemplateRepository extends Repository<WordTemplate, Long> {

    WordTemplate save(WordTemplate template);

    void flush();

    @EntityGraph(attributePaths = "file")
    @Query("select t from WordTemplate t where t.district.id = :district and t.kind = :kind and t.line = :line and t.endedAt is null")
    Optional<WordTemplate> inUse(long district, PaperKind kind, PaperLine line);

    List<WordTemplate> findByDistrictIdAndEndedAtIsNull(long district);

    /** All versions, the newest first. */
    @EntityGraph(attributePaths = "file")
    List<WordTemplate> findByDistrictIdAndKindAndLineOrderByNumberDesc(long district, PaperKind kind, PaperLine line);
}
