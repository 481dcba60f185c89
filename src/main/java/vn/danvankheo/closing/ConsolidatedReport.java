package vn.danvankheo.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.hibernate.annotations.ColumnTransformer;
import org.springframework.util.Assert;
import vn.danvankheo.organization.District;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.Words;

/** Báo cáo tổng hợp: what a district reports about a month, made of its wards' reports. Once issued it never changes; a new edition takes its place, with a reason. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class ConsolidatedReport {

    /** Trạng thái báo cáo tổng hợp. */
    public enum Status { DRAFT, ISSUED, REPLACED }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consolidated_report_seq")
    @SequenceGenerator(name = "consolidated_report_seq")
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private District district;
    private YearMonth month;
    private int edition;
    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;
    @Column(columnDefinition = "jsonb")
    @Convert(converter = ReportBodyConverter.class)
    @ColumnTransformer(write = "?::jsonb")
    private ReportBody body;
    @Column(columnDefinition = "jsonb")
    @Convert(converter = ReportFactsConverter.class)
    @ColumnTransformer(write = "?::jsonb")
    private ReportFacts facts;
    private Instant factsAt;
    private String begunBy;
    private Instant begunAt;
    /** Null until it is issued, as what follows. */
    private String number;
    private LocalDate issuedOn;
    private String issuedBy;
    private Instant issuedAt;
    /** Null unless a new edition took its place, as what follows. */
    private String replacedReason;
    private String replacedBy;
    private Instant replacedAt;
    private UUID requestKey;

    ConsolidatedReport(District district, YearMonth month, int edition, ReportBody body, ReportFacts facts, Instant at, String by, UUID requestKey) {
        this.district = district;
        this.month = month;
        this.edition = edition;
        this.body = body;
        this.facts = facts;
        this.factsAt = at;
        this.begunAt = at;
        this.begunBy = by;
        this.requestKey = requestKey;
    }

    void write(ReportBody body) {
        mustBe(Status.DRAFT);
        this.body = body;
    }

    /** Takes the figures as they are now. @return whether they say something else than before */
    boolean recount(ReportFacts facts, Instant at) {
        mustBe(Status.DRAFT);
        var changed = !facts.equals(this.facts);
        this.facts = facts;
        this.factsAt = at;
        return changed;
    }

    void issue(String number, LocalDate day, Instant at, String by) {
        Assert.hasText(number, "an issued paper has a number");
        Assert.notNull(day, "an issued paper has a day");
        mustBe(Status.DRAFT);
        this.number = number;
        this.issuedOn = day;
        this.issuedAt = at;
        this.issuedBy = by;
        status = Status.ISSUED;
    }

    /** Makes room for the next edition, which begins with the same words. */
    void replace(String reason, Instant at, String by) {
        Assert.hasText(reason, "a report is written anew for a reason");
        mustBe(Status.ISSUED);
        this.replacedReason = reason;
        this.replacedAt = at;
        this.replacedBy = by;
        status = Status.REPLACED;
    }

    public boolean isDraft() {
        return status == Status.DRAFT;
    }

    /** {@code tháng 11/2023, Quận Hoàn Kiếm}. */
    String words() {
        return "tháng %d/%d, %s".formatted(month.getMonthValue(), month.getYear(), district.getName());
    }

    private void mustBe(Status needed) {
        if (status != needed) {
            throw new ConflictException("a consolidated report that is " + status + " is not " + needed, "conflict.consolidated." + needed, Words.of("consolidated", status));
        }
    }
}
