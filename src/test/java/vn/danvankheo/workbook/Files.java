package vn.danvankheo.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.springframework.core.io.ClassPathResource;

/** Files as people send them. */
public final class Files {

    private Files() {
    }

    /** Quận Hoàn Kiếm's year by sheet, every row with its header first. */
    public static Map<String, List<List<String>>> hoanKiem() {
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        for (var sheet : Sheet.values()) {
            var file = new ClassPathResource("demo/hoan-kiem-2023/%s.csv".formatted(sheet.title()));
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                sheets.put(sheet.title(), CSVFormat.DEFAULT.parse(reader).stream().map(row -> (List<String>) new ArrayList<>(row.toList()))
                        .collect(Collectors.toCollection(ArrayList::new)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return sheets;
    }

    /** A workbook as Excel keeps it: numbers as numbers, days as days, the rest as text. */
    static byte[] workbook(Map<String, ? extends List<? extends List<?>>> sheets) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            sheets.forEach((title, rows) -> {
                var sheet = workbook.newWorksheet(title);
                for (var row = 0; row < rows.size(); row++) {
                    for (var column = 0; column < rows.get(row).size(); column++) {
                        put(sheet, row, column, rows.get(row).get(column));
                    }
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The texts of a CSV as Excel would take them over: 185000 becomes a number, 1981-01-01 a day. */
    static Map<String, List<List<Object>>> typed(Map<String, List<List<String>>> sheets) {
        var typed = new LinkedHashMap<String, List<List<Object>>>();
        sheets.forEach((title, rows) -> typed.put(title, rows.stream().map(row -> row.stream().map(Files::typed).toList()).toList()));
        return typed;
    }

    private static Object typed(String text) {
        if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return new BigDecimal(text);
        }
        return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(text) : text;
    }

    private static void put(org.dhatim.fastexcel.Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (value instanceof LocalDateTime time) {
            sheet.value(row, column, time);
            sheet.style(row, column).format("dd/mm/yyyy hh:mm").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null && !value.toString().isEmpty()) {
            sheet.value(row, column, value.toString());
        }
    }

    public static byte[] zipOfCsv(Map<String, List<List<String>>> sheets) {
        var files = new LinkedHashMap<String, byte[]>();
        sheets.forEach((title, rows) -> files.put("hoan-kiem/" + title + ".csv", csv(rows).getBytes(StandardCharsets.UTF_8)));
        return zip(files);
    }

    static byte[] zip(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A workbook with one sheet whose XML is given, for what a well-behaved writer does not write. */
    static byte[] rawWorkbook(String title, String sheetXml, String stylesXml) {
        var files = new LinkedHashMap<String, byte[]>();
        Stream.of(
                Map.entry("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                        <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>"""),
                Map.entry("xl/workbook.xml", """
                        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                        <sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>""".formatted(title)),
                Map.entry("xl/_rels/workbook.xml.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                        <Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""),
                Map.entry("xl/styles.xml", stylesXml),
                Map.entry("xl/worksheets/sheet1.xml", sheetXml))
                .forEach(part -> files.put(part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8)));
        return zip(files);
    }

    static String csv(List<List<String>> rows) {
        var out = new StringBuilder();
        try (var printer = new CSVPrinter(out, CSVFormat.DEFAULT)) {
            printer.printRecords(rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
