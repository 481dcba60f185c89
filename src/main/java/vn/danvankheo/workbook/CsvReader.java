package vn.danvankheo.workbook;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;

/** Reads one CSV: UTF-8, a header, parted by commas, or by semicolons as Excel saves it here, with numbers the Vietnamese way then. */
class CsvReader {

    private static final int LONGEST_HEADER = 10_000;

    void read(InputStream csv, BookBuilder.Rows rows) throws IOException {
        var limited = new LimitedReader(new InputStreamReader(csv, StandardCharsets.UTF_8.newDecoder()));
        var reader = new BufferedReader(limited);
        try {
            skipByteOrderMark(reader);
            var semicolons = partedBySemicolons(reader);
            Function<String, Cell> cell = semicolons ? Cell::of : Cell::written;
            var format = CSVFormat.DEFAULT.builder().setDelimiter(semicolons ? ';' : ',').setIgnoreEmptyLines(false).get();
            for (var line : format.parse(reader)) {
                limited.nextRow();
                rows.add((int) line.getRecordNumber(), List.of(line.values()).stream().map(cell).toList());
            }
            rows.end();
        } catch (CharacterCodingException notUtf8) {
            throw new UnusableFileException("not-utf8");
        } catch (UncheckedIOException broken) {
            throw new UnusableFileException(broken.getCause() instanceof CharacterCodingException ? "not-utf8" : "broken-csv");
        }
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }

    private static boolean partedBySemicolons(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADER);
        var commas = 0;
        var semicolons = 0;
        for (int sign = reader.read(), read = 1; sign >= 0 && sign != '\n' && read < LONGEST_HEADER; sign = reader.read(), read++) {
            commas += sign == ',' ? 1 : 0;
            semicolons += sign == ';' ? 1 : 0;
        }
        reader.reset();
        return semicolons > commas;
    }

    /** Gives up on a row that does not end, as when a quotation mark is missing. */
    private static class LimitedReader extends FilterReader {

        private static final int LONGEST_ROW = 1_000_000;

        private int letters;

        LimitedReader(Reader reader) {
            super(reader);
        }

        void nextRow() {
            letters = 0;
        }

        @Override
        public int read(char[] into, int from, int atMost) throws IOException {
            var read = super.read(into, from, atMost);
            letters += Math.max(read, 0);
            if (letters > LONGEST_ROW) {
                throw new UnusableFileException("broken-csv");
            }
            return read;
        }
    }
}
