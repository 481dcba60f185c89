package vn.danvankheo.briefing;

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

/** Tệp đính kèm: a photo or list that comes with a report. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class ReportFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_file_seq")
    @SequenceGenerator(name = "report_file_seq")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private BriefingReport report;
    @ManyToOne(fetch = FetchType.LAZY)
    private StoredFile file;

    ReportFile(BriefingReport report, StoredFile file) {
        this.report = report;
        this.file = file;
    }

    public Exhibit getExhibit() {
        return new Exhibit(file, null, file.getStoredDay());
    }
}
