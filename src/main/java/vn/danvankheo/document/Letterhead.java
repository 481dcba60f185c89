package vn.danvankheo.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tiêu đề: a body's head and closing on a day, by the rules in force on it. */
record Letterhead(LayoutProfile layout, IssuingBody body, LocalDate day) {

    /** @param kind the type's letters, as {@code BC}; null for a paper without a number */
    Paper.Head head(String kind, boolean draft) {
        return new Paper.Head(capitals(body.parent()), capitals(body.name()), kind == null ? null : layout.number(kind, body.sign()), placeAndDay(), draft);
    }

    /** A draft with the number that is meant for it. */
    Paper.Head draft(String number) {
        return new Paper.Head(capitals(body.parent()), capitals(body.name()), layout.numbered(number), placeAndDay(), true);
    }

    /** A paper that was issued, with the number that it was given. */
    Paper.Head issued(String number) {
        return new Paper.Head(capitals(body.parent()), capitals(body.name()), layout.numbered(number), placeAndDay(), false);
    }

    /** The signer's line with room for the name that nobody knows here. */
    Paper.Closing closing(String... recipients) {
        var above = body.collective() == null ? null : layout.onBehalfOf(body.collective());
        var all = new ArrayList<>(Stream.of(recipients).map(recipient -> recipient + ",").toList());
        if (!all.isEmpty()) {
            all.add(layout.archive(body.archive()));
        }
        return new Paper.Closing(above, capitals(body.signer()), List.copyOf(all));
    }

    /** Signed by two: whoever wrote it on the left, whoever answers for it on the right. */
    Paper.Closing signed(String left, String right) {
        return new Paper.Closing(null, capitals(right), List.of(), capitals(left));
    }

    /** {@code Hàng Bạc, ngày 05 tháng 02 năm 2024}: days below ten and the first two months have two digits. */
    private String placeAndDay() {
        return "%s, ngày %02d tháng %s năm %d".formatted(body.place(), day.getDayOfMonth(),
                day.getMonthValue() < 3 ? "0" + day.getMonthValue() : Integer.toString(day.getMonthValue()), day.getYear());
    }

    private static String capitals(String words) {
        return words == null ? null : words.toUpperCase(Locale.ROOT);
    }
}
