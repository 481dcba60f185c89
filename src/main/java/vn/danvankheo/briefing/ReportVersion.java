package vn.danvankheo.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.hibernate.annotations.ColumnTransformer;

/** Bản nộp: what a report said when it was handed in for the first, second, … time; written once. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class ReportVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_version_seq")
    @SequenceGenerator(name = "report_version_seq")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private BriefingReport report;
    private int number;
    private Instant submittedAt;
    private String submittedBy;
    @Column(columnDefinition = "jsonb")
    @Convert(converter = ReportContentConverter.class)
    @ColumnTransformer(write = "?::jsonb")
    private ReportContent content;

    /** The report's latest submission. */
    ReportVersion(BriefingReport report, Instant submittedAt, String submittedBy) {
        this.report = report;
        this.number = report.getSubmissions();
        this.submittedAt = submittedAt;
        this.submittedBy = submittedBy;
        this.content = ReportContent.of(report);
    }
}
