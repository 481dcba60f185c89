package vn.danvankheo.appraisal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import vn.danvankheo.attachment.Exhibit;
import vn.danvankheo.attachment.StoredFile;

/** Ảnh, giấy tờ khảo sát: what the team brought home, or with a remedy what its ward shows of having mended it. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class SurveyFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_file_seq")
    @SequenceGenerator(name = "survey_file_seq")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private FieldSurvey survey;
    /** Null for the survey's own. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Remedy remedy;
    @ManyToOne(fetch = FetchType.LAZY)
    private StoredFile file;

    SurveyFile(FieldSurvey survey, Remedy remedy, StoredFile file) {
        this.survey = survey;
        this.remedy = remedy;
        this.file = file;
    }

    public Exhibit getExhibit() {
        return new Exhibit(file, null, file.getStoredDay());
    }
}
