package vn.danvankheo.document;

import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;
import vn.danvankheo.movement.SubjectType;

interface CertificateLayoutRepository extends Repository<CertificateLayout, Long> {

    CertificateLayout save(CertificateLayout layout);

    @EntityGraph(attributePaths = "places")
    Optional<CertificateLayout> findByDistrictIdAndSubjectType(long district, SubjectType subjectType);

    /** As delivered. */
    @EntityGraph(attributePaths = "places")
    CertificateLayout findByDistrictIsNullAndSubjectType(SubjectType subjectType);
}
