package vn.danvankheo.briefing;

import jakarta.persistence.CollectionTable;
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
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitKind;

/** Phần của đơn vị: what a party cell or residential group hands in for its ward's report of a month. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class UnitPart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unit_part_seq")
    @SequenceGenerator(name = "unit_part_seq")
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;
    @ManyToOne(fetch = FetchType.LAZY)
    private Unit ward;
    private YearMonth month;
    private String situation;
    private String opinion;
    @ElementCollection
    @CollectionTable(name = "part_figure", joinColumns = @JoinColumn(name = "part_id"))
    @MapKeyColumn(name = "target_id")
    private Map<Long, FigureValue> figures = new HashMap<>();
    /** Who wrote it last. */
    private String author;
    private Instant handedInAt;
    /** Computed once, when it was first handed in. */
    private boolean late;
    private Instant editedAt;
    private Instant mergedAt;
    /** The paragraph as it was written into the ward's report. */
    private String mergedText;

    /** @param late whether now is after the day by which parts are due */
    UnitPart(Unit unit, YearMonth month, Instant now, boolean late) {
        Assert.isTrue(unit.getKind() == UnitKind.PARTY_CELL || unit.getKind() == UnitKind.RESIDENTIAL_GROUP, "a party cell or a residential group hands in a part");
        Assert.isTrue(unit.getParent().getKind() == UnitKind.WARD, "a part goes to a ward");
        this.unit = unit;
        this.ward = unit.getParent();
        this.month = month;
        this.handedInAt = now;
        this.late = late;
    }

    /** Says it anew, in the place of what it said before. */
    void say(String situation, String opinion, Map<Long, FigureValue> figures, Instant now, String author) {
        this.situation = situation;
        this.opinion = opinion;
        this.figures.clear();
        this.figures.putAll(figures);
        this.editedAt = now;
        this.author = author;
    }

    boolean says(String situation, String opinion, Map<Long, FigureValue> figures) {
        return Objects.equals(this.situation, situation) && Objects.equals(this.opinion, opinion) && this.figures.keySet().equals(figures.keySet())
                && figures.entrySet().stream().allMatch(figure -> figure.getValue().isSameAs(this.figures.get(figure.getKey())));
    }

    /** It stands in the ward's report from now on. */
    void merge(Instant now) {
        mergedAt = now;
        mergedText = paragraph();
    }

    /** Not merged yet, or said anew since. */
    public boolean isToMerge() {
        return mergedAt == null || editedAt.isAfter(mergedAt);
    }

    /** What goes into the ward's text, with the unit's name; null when it wrote nothing. */
    String paragraph() {
        if (situation == null && opinion == null) {
            return null;
        }
        var words = situation == null ? "" : situation;
        if (opinion != null) {
            words += (words.isEmpty() ? "" : "\n") + "Dư luận: " + opinion;
        }
        return unit.getName() + ": " + words;
    }

    /** The ward's text with this part's paragraph: in the place of the one merged before, or at its end. */
    String mergedInto(String text) {
        var paragraph = paragraph();
        if (mergedText != null && text != null && text.contains(mergedText)) {
            return text.replace(mergedText, paragraph == null ? "" : paragraph).strip();
        }
        if (paragraph == null) {
            return text;
        }
        return text == null || text.equals(BriefingForm.NOTHING) ? paragraph : text + "\n" + paragraph;
    }
}
