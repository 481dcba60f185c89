package vn.danvankheo.document;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table in a document for Word, its columns as wide as they are told to be. */
class DocxTable {

    private final XWPFTable table;

    private DocxTable(XWPFDocument document, int rows, double... widths) {
        table = document.createTable(rows, widths.length);
        table.setWidth(Twips.of(DoubleStream.of(widths).sum()).intValue());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        for (var width : widths) {
            grid.addNewGridCol().setW(Twips.of(width));
        }
        for (var row : table.getRows()) {
            row.setCantSplitRow(true);
            for (var at = 0; at < widths.length; at++) {
                var size = row.getCell(at).getCTTc().addNewTcPr().addNewTcW();
                size.setW(Twips.of(widths[at]));
                size.setType(STTblWidth.DXA);
            }
        }
    }

    /** One row side by side, as heads and signatures are made. */
    static DocxTable borderless(XWPFDocument document, double left, double right) {
        var made = new DocxTable(document, 1, left, right);
        made.table.removeBorders();
        made.table.setCellMargins(0, 0, 0, 0);
        return made;
    }

    static void of(XWPFDocument document, Block.Table content, double width, String font) {
        var columns = content.columns();
        var made = new DocxTable(document, content.rows().size() + 1, columns.stream().mapToDouble(column -> width * column.weight() / content.weight()).toArray());
        made.table.setCellMargins(Twips.points(1), Twips.points(3), Twips.points(1), Twips.points(3));
        made.table.getRow(0).setRepeatHeader(true);
        for (var at = 0; at < columns.size(); at++) {
            made.write(made.cell(0, at), columns.get(at).title(), ParagraphAlignment.CENTER, true, font);
        }
        for (var at = 0; at < content.rows().size(); at++) {
            made.row(at + 1, content.rows().get(at), columns, font);
        }
    }

    XWPFTableCell cell(int row, int column) {
        return table.getRow(row).getCell(column);
    }

    /** Takes out the empty paragraph that every new cell begins with. */
    void done() {
        table.getRows().forEach(row -> row.getTableCells().stream().filter(cell -> cell.getParagraphs().size() > 1).forEach(cell -> cell.removeParagraph(0)));
    }

    private void row(int at, Block.Row row, List<Block.Column> columns, String font) {
        if (row.isGroup()) {
            for (var last = columns.size() - 1; last > 0; last--) {
                table.getRow(at).removeCell(last);
            }
            cell(at, 0).getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns.size()));
            write(cell(at, 0), row.cells().get(0), ParagraphAlignment.LEFT, true, font);
            cell(at, 0).getParagraphs().get(0).setKeepNext(true);
            return;
        }
        for (var column = 0; column < columns.size(); column++) {
            write(cell(at, column), row.cells().get(column), switch (columns.get(column).align()) {
                case LEFT -> ParagraphAlignment.LEFT;
                case CENTRE -> ParagraphAlignment.CENTER;
                case RIGHT -> ParagraphAlignment.RIGHT;
            }, false, font);
        }
    }

    private void write(XWPFTableCell cell, String text, ParagraphAlignment alignment, boolean bold, String font) {
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        var paragraph = cell.getParagraphs().get(0);
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        var run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily(font);
        run.setFontSize(PaperSize.TABLE_TEXT);
        run.setBold(bold);
    }
}
