package vn.danvankheo.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Các dòng: the rows of one sheet, to be read in their order. Whole blocks of them lie packed: a country's figures would not fit into the memory as cells. */
class PackedLines extends AbstractList<Table.Line> {

    /** A small sheet never has a whole block. */
    static final int BLOCK = 5_000;
    private static final int LONGEST_BLOCK = 5_000_000;

    /** By the index of their first row. */
    private final TreeMap<Integer, byte[]> blocks = new TreeMap<>();
    private List<Table.Line> open = new ArrayList<>();
    private int firstOpen;
    private long openLength;

    @Override
    public boolean add(Table.Line line) {
        open.add(line);
        openLength += line.length();
        if (open.size() == BLOCK || openLength > LONGEST_BLOCK) {
            blocks.put(firstOpen, pack(open));
            firstOpen += open.size();
            open = new ArrayList<>();
            openLength = 0;
        }
        return true;
    }

    @Override
    public Table.Line get(int index) {
        if (index >= firstOpen) {
            return open.get(index - firstOpen);
        }
        var block = blocks.floorEntry(index);
        return unpack(block.getValue()).get(index - block.getKey());
    }

    @Override
    public int size() {
        return firstOpen + open.size();
    }

    @Override
    public Iterator<Table.Line> iterator() {
        return blocks().flatMap(List::stream).iterator();
    }

    /** All rows, some thousands at a time. */
    Stream<List<Table.Line>> blocks() {
        return Stream.concat(blocks.values().stream().map(PackedLines::unpack), Stream.of(open));
    }

    private static byte[] pack(List<Table.Line> lines) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(packed))) {
            out.writeInt(lines.size());
            for (var line : lines) {
                out.writeInt(line.number());
                out.writeByte(line.cells().size());
                for (var cell : line.cells()) {
                    write(out, cell.text());
                    write(out, cell.number());
                    write(out, cell.time());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static List<Table.Line> unpack(byte[] packed) {
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            var lines = new ArrayList<Table.Line>();
            for (var left = in.readInt(); left > 0; left--) {
                var number = in.readInt();
                var cells = new Cell[in.readByte()];
                for (var at = 0; at < cells.length; at++) {
                    var text = in.readUTF();
                    var value = in.readUTF();
                    var time = in.readUTF();
                    cells[at] = new Cell(text.isEmpty() ? null : text, value.isEmpty() ? null : new BigDecimal(value), time.isEmpty() ? null : LocalDateTime.parse(time));
                }
                lines.add(new Table.Line(number, List.of(cells)));
            }
            return lines;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A cell's text is never blank, so that nothing stands for none; what a text can be long fits into {@link DataOutputStream#writeUTF}. */
    private static void write(DataOutputStream out, Object part) throws IOException {
        out.writeUTF(part == null ? "" : part.toString());
    }
}
