package vn.danvankheo.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.danvankheo.web.StoredNumber;
import vn.danvankheo.web.VietnameseNumbers;

/** Thay đổi: what becomes different, each as {@code giao 13.000 → 13.500}, in the words of the pages. */
@RequiredArgsConstructor
class TargetChanges {

    private static final String NOTHING = "không có";

    private final MessageSource messages;
    private final List<String> told = new ArrayList<>();

    void describe(Target before, TargetGroup group, TargetForm after) {
        text("nhóm", before.getTargetGroup().getName(), group.getName());
        text("tên", before.getName(), after.getName());
        choice("lĩnh vực", "field", before.getField(), after.getField());
    }

    void terms(Terms before, Terms after) {
        text("đơn vị tính", before.unit(), after.unit());
        choice("cách đo", "measure", before.measure(), after.measure());
        choice("chiều", "direction", before.direction(), after.direction());
        number("giao", before.assigned(), after.assigned());
        number("phấn đấu", before.stretch(), after.stretch());
        choice("cộng dồn", "accumulation", before.accumulation(), after.accumulation());
        choice("tổng hợp", "consolidation", before.consolidation(), after.consolidation());
        choice("phạm vi", "target-scope", before.scope(), after.scope());
        choice("gốc so sánh", "basis", before.basis(), after.basis());
        choice("nguồn số liệu", "figure-source", before.source(), after.source());
        choice("cách đếm", "counting", before.counting(), after.counting());
    }

    void number(String name, BigDecimal before, BigDecimal after) {
        if (!StoredNumber.same(before, after)) {
            tell(name, number(before), number(after));
        }
    }

    boolean isEmpty() {
        return told.isEmpty();
    }

    /** @param reason null: none was asked */
    String because(String reason) {
        return String.join("; ", told) + (reason == null ? "" : ". Lý do: " + reason);
    }

    private static String number(BigDecimal number) {
        return number == null ? NOTHING : VietnameseNumbers.format(number);
    }

    private void text(String name, String before, String after) {
        if (!Objects.equals(before, after)) {
            tell(name, before, after);
        }
    }

    private void choice(String name, String words, Enum<?> before, Enum<?> after) {
        if (before != after) {
            tell(name, word(words, before), word(words, after));
        }
    }

    private String word(String words, Enum<?> choice) {
        return choice == null ? NOTHING : messages.getMessage(words + "." + choice, null, LocaleContextHolder.getLocale());
    }

    private void tell(String name, String before, String after) {
        told.add(name + " " + before + " → " + after);
    }
}
