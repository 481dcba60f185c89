package vn.danvankheo.workbook;

import java.util.Arrays;

/** Rows of one sheet: new, changed, unchanged. */
record SheetCount(String sheet, int fresh, int changed, int unchanged) {

    static SheetCount of(Sheet sheet, Difference<?>... differences) {
        return new SheetCount(sheet.title(),
                Arrays.stream(differences).mapToInt(difference -> difference.fresh().size()).sum(),
                Arrays.stream(differences).mapToInt(difference -> difference.changed().size()).sum(),
                Arrays.stream(differences).mapToInt(Difference::unchanged).sum());
    }

    boolean changesSomething() {
        return fresh > 0 || changed > 0;
    }
}
