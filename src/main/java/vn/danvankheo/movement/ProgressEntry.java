package vn.danvankheo.movement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;

/** Lần ghi kết quả: what a ward counted of a model's indicators up to a day, and what it says about it. Its ward may correct it; the audit trail keeps what stood there. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class ProgressEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "progress_entry_seq")
    @SequenceGenerator(name = "progress_entry_seq")
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private RegisteredModel model;
    @Column(name = "on_day")
    private LocalDate day;
    private String note;
    /** By the place of the indicator among the model's. */
    @ElementCollection
    @CollectionTable(name = "progress_value", joinColumns = @JoinColumn(name = "entry_id"))
    @MapKeyColumn(name = "position")
    @Column(name = "counted")
    private Map<Integer, BigDecimal> values = new TreeMap<>();
    private String author;
    private Instant writtenAt;
    /** Of the form that made it: pressed twice, it makes one entry. */
    private UUID requestKey;

    /** @throws vn.danvankheo.web.ConflictException when the model is not under way; it names the state */
    ProgressEntry(RegisteredModel model, UUID requestKey, String author, Instant writtenAt, LocalDate day, Map<Integer, BigDecimal> values, String note) {
        model.refuseUnlessUnderway("progress");
        this.model = model;
        this.requestKey = requestKey;
        this.author = author;
        this.writtenAt = writtenAt;
        write(day, values, note);
    }

    /** @throws vn.danvankheo.web.ConflictException when the model is not under way any more; it names the state */
    void correct(LocalDate day, Map<Integer, BigDecimal> values, String note) {
        model.refuseUnlessUnderway("progress");
        write(day, values, note);
    }

    private void write(LocalDate day, Map<Integer, BigDecimal> values, String note) {
        Assert.notNull(day, "an entry is of a day");
        Assert.isTrue(values.keySet().stream().allMatch(position -> position >= 0 && position < model.getIndicators().size()), "an entry counts the model's indicators");
        this.day = day;
        this.note = note;
        this.values.keySet().retainAll(values.keySet());
        this.values.putAll(values);
    }

    boolean says(LocalDate day, Map<Integer, BigDecimal> values, String note) {
        return this.day.equals(day) && Objects.equals(this.note, note) && this.values.keySet().equals(values.keySet())
                && values.entrySet().stream().allMatch(counted -> this.values.get(counted.getKey()).compareTo(counted.getValue()) == 0);
    }

    /** What was counted as people read it: {@code Hộ phân loại rác 62 %; Ngõ không rác 3 ngõ}; empty when nothing was. */
    String words(List<Indicator> indicators) {
        return new TreeMap<>(values).entrySet().stream()
                .map(counted -> indicators.get(counted.getKey()).name() + " " + indicators.get(counted.getKey()).words(counted.getValue()))
                .collect(Collectors.joining("; "));
    }
}
