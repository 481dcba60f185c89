package vn.danvankheo.movement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.Setter;
import org.springframework.web.multipart.MultipartFile;
import vn.danvankheo.web.Versioned;

/** A progress entry as typed; values by the place of the indicator. */
@Getter
@Setter
class ProgressForm implements Versioned {

    /** Something odd that is asked once before it is written. */
    record Doubt(String field, String code, List<Object> arguments) {
    }

    @NotNull
    private UUID key = UUID.randomUUID();
    private int version;
    @NotNull
    private LocalDate day;
    private Map<Integer, BigDecimal> values = new TreeMap<>();
    @Size(max = ModelForm.LONG_TEXT)
    private String note;
    private List<MultipartFile> files = List.of();
    /** The doubts that the person has seen; sent once more with the same ones, the entry is written. */
    private String seen;
    @Setter(AccessLevel.NONE)
    private List<Doubt> doubts = List.of();

    static ProgressForm on(LocalDate today) {
        var form = new ProgressForm();
        form.day = today;
        return form;
    }

    static ProgressForm of(ProgressEntry entry) {
        var form = on(entry.getDay());
        form.key = entry.getRequestKey();
        form.version = entry.getVersion();
        form.values.putAll(entry.getValues());
        form.note = entry.getNote();
        return form;
    }

    /** What was counted; what was left empty was not. */
    Map<Integer, BigDecimal> counted() {
        var counted = new TreeMap<>(values);
        counted.values().removeIf(Objects::isNull);
        return counted;
    }

    /** Keeps back what is odd until the person has seen it. */
    void doubt(List<Doubt> odd) {
        var words = odd.toString();
        doubts = words.equals(seen) ? List.of() : odd;
        seen = words;
    }

    public boolean isDoubted() {
        return !doubts.isEmpty();
    }
}
