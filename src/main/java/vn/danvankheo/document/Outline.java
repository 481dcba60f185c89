package vn.danvankheo.document;

import lombok.RequiredArgsConstructor;

/** Số mục: numbers the headings of one paper as they come: I- or I., then 1., then a). */
@RequiredArgsConstructor
class Outline {

    private static final String[] ROMAN = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private final LayoutProfile layout;
    private int chapter;
    private int section;
    private int point;

    String numbered(Block.Heading heading) {
        return number(heading.level()) + " " + heading.text();
    }

    private String number(int level) {
        switch (level) {
            case 1 -> {
                section = 0;
                point = 0;
                return roman(++chapter) + layout.chapterSign();
            }
            case 2 -> {
                point = 0;
                return ++section + ".";
            }
            default -> {
                return (char) ('a' + point++) + ")";
            }
        }
    }

    private static String roman(int number) {
        return "X".repeat(number / 10) + ROMAN[number % 10];
    }
}
