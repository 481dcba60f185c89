package vn.danvankheo.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.springframework.core.io.ClassPathResource;

/** Photos and papers as people send them, and as nobody should. */
public final class Samples {

    private static final int JPEG_START = 2;
    private static final int PNG_HEADER_END = 33;

    private Samples() {
    }

    /** Two thirds blue sky above one third green grass; a red flag in the upper left corner. */
    static BufferedImage scene(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.BLUE);
        brush.fillRect(0, 0, width, height);
        brush.setColor(Color.GREEN);
        brush.fillRect(0, height * 2 / 3, width, height);
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 4, height / 4);
        brush.dispose();
        return image;
    }

    public static byte[] jpeg(int width, int height) {
        return written(scene(width, height), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return written(scene(width, height), "png");
    }

    /** The camera was held so that the scene must be turned to be upright; it wrote down where it was. */
    static byte[] jpegOfCamera(BufferedImage sceneAsTheSensorSawIt, int orientation) {
        var jpeg = written(sceneAsTheSensorSawIt, "jpeg");
        var exif = exif(orientation);
        return joined(Arrays.copyOf(jpeg, JPEG_START), exif, Arrays.copyOfRange(jpeg, JPEG_START, jpeg.length));
    }

    /** Orientation, the camera's name, and 21° 1' 42" north, 105° 51' 12" east: Hồ Gươm. */
    private static byte[] exif(int orientation) {
        var tiff = ByteBuffer.allocate(200);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x010F, 2, 8, 0).putInt(tiff.position() - 4, 150);
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8825, 4, 1, 50);
        tiff.putInt(0);
        tiff.position(50);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, 104);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, 128);
        tiff.putInt(0);
        tiff.position(104);
        for (var part : new int[] {21, 1, 1, 1, 42, 1, 105, 1, 51, 1, 12, 1}) {
            tiff.putInt(part);
        }
        tiff.position(150);
        tiff.put("MayAnh\0\0".getBytes(StandardCharsets.US_ASCII));
        return segment(0xE1, joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array()));
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] segment(int marker, byte[] content) {
        return joined(new byte[] {(byte) 0xFF, (byte) marker, (byte) (content.length + 2 >> 8), (byte) (content.length + 2)}, content);
    }

    /** Red in the four colours of a printing house, as its programs write it. */
    static byte[] jpegOfPrintingHouse() {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 30, 4, null);
        for (var y = 0; y < 30; y++) {
            for (var x = 0; x < 40; x++) {
                raster.setPixel(x, y, new int[] {255, 0, 0, 255});
            }
        }
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var adobe = segment(0xEE, joined("Adobe".getBytes(StandardCharsets.US_ASCII), new byte[] {0, 100, 0, 0, 0, 0, 0}));
        return joined(Arrays.copyOf(out.toByteArray(), JPEG_START), adobe, Arrays.copyOfRange(out.toByteArray(), JPEG_START, out.size()));
    }

    /** A few bytes whose header promises many pixels. */
    public static byte[] pngThatSaysItIs(int width, int height) {
        var png = png(8, 8);
        var header = ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return png;
    }

    /** One empty page. */
    public static byte[] pdf() {
        return """
                %PDF-1.4
                1 0 obj
                <</Type/Catalog/Pages 2 0 R>>
                endobj
                2 0 obj
                <</Type/Pages/Kids[3 0 R]/Count 1>>
                endobj
                3 0 obj
                <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>
                endobj
                xref
                0 4
                0000000000 65535 f\s
                0000000009 00000 n\s
                0000000054 00000 n\s
                0000000105 00000 n\s
                trailer
                <</Size 4/Root 1 0 R>>
                startxref
                170
                %%EOF
                """.getBytes(StandardCharsets.US_ASCII);
    }

    /** A photo of nothing, scanned over and over. */
    static byte[] jpegOfManyScans(int scans) {
        var jpeg = jpeg(16, 16);
        var scan = Arrays.copyOfRange(jpeg, lastScan(jpeg), jpeg.length - 2);
        var more = new byte[scans - 1][];
        Arrays.fill(more, scan);
        return joined(Arrays.copyOf(jpeg, jpeg.length - 2), joined(more), Arrays.copyOfRange(jpeg, jpeg.length - 2, jpeg.length));
    }

    private static int lastScan(byte[] jpeg) {
        var at = jpeg.length - 2;
        while (jpeg[at] != (byte) 0xFF || jpeg[at + 1] != (byte) 0xDA) {
            at--;
        }
        return at;
    }

    /** A remark that is a few kilobytes in the file and many megabytes unpacked. */
    static byte[] pngWithPackedRemark(int megabytes) {
        var packed = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(packed)) {
            for (var at = 0; at < megabytes; at++) {
                deflating.write(new byte[1024 * 1024]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var png = png(40, 30);
        var remark = joined("zTXtComment\0\0".getBytes(StandardCharsets.US_ASCII), packed.toByteArray());
        var sum = new CRC32();
        sum.update(remark);
        var chunk = ByteBuffer.allocate(remark.length + 8).putInt(remark.length - 4).put(remark).putInt((int) sum.getValue()).array();
        return joined(Arrays.copyOf(png, PNG_HEADER_END), chunk, Arrays.copyOfRange(png, PNG_HEADER_END, png.length));
    }

    static byte[] docx() {
        return office("word/document.xml", "wordprocessingml.document", Map.of());
    }

    static byte[] xlsx() {
        return office("xl/workbook.xml", "spreadsheetml.sheet", Map.of());
    }

    static byte[] office(String mainPart, String kind, Map<String, byte[]> further) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/%s" ContentType="application/vnd.openxmlformats-officedocument.%s.main+xml"/></Types>"""
                .formatted(mainPart, kind).getBytes(StandardCharsets.UTF_8));
        files.put(mainPart, "<main/>".getBytes(StandardCharsets.UTF_8));
        files.putAll(further);
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

    static byte[] file(String name) {
        try (var content = new ClassPathResource(name, Samples.class).getInputStream()) {
            return content.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static byte[] written(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static BufferedImage image(byte[] content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    public static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }
}
