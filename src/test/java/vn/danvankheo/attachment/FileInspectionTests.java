package vn.danvankheo.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileInspectionTests {

    private final FileInspection inspection = new FileInspection(new PhotoReading(), new PaperReading());

    @Test
    void whatAFileIsSaysItsContent() {
        assertThat(kept("a.jpg", Samples.jpeg(40, 30)).format()).isEqualTo(FileFormat.JPEG);
        assertThat(kept("a.png", Samples.png(40, 30)).format()).isEqualTo(FileFormat.JPEG);
        assertThat(kept("a.pdf", Samples.pdf()).format()).isEqualTo(FileFormat.PDF);
        assertThat(kept("a.docx", Samples.docx()).format()).isEqualTo(FileFormat.DOCX);
        assertThat(kept("a.xlsx", Samples.xlsx()).format()).isEqualTo(FileFormat.XLSX);
        assertThat(kept("ảnh.png", Samples.jpeg(40, 30)).name()).isEqualTo("ảnh.jpg");
        assertThat(kept("bang.docx", Samples.xlsx()).name()).isEqualTo("bang.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scene-lossy.webp", "scene-lossless.webp"})
    void aWebpIsKeptAsAPhotoThatEveryPageShows(String file) {
        var photo = kept("ảnh.webp", Samples.file(file));

        assertThat(photo.name()).isEqualTo("ảnh.jpg");
        assertThat(photo.width()).isEqualTo(400);
        assertThat(colour(Samples.image(photo.content()), 20, 20)).isEqualTo(Color.RED);
        refused("file.broken", "ảnh.webp", Samples.half(Samples.file(file)));
    }

    @Test
    void aWrongTypeIsRefusedWhateverItsName() {
        refused("file.wrong-type", "phim.mp4", "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom".getBytes(StandardCharsets.ISO_8859_1));
        refused("file.wrong-type", "trang.html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        refused("file.wrong-type", "hình.gif", Samples.written(Samples.scene(9, 9), "gif"));
        refused("file.wrong-type", "nhiều.zip", Samples.zip(Map.of("a.txt", new byte[9])));
        refused("file.not-what-it-says", "anh.jpg", "MZ\u0090\0\u0003".getBytes(StandardCharsets.ISO_8859_1));
        refused("file.not-what-it-says", "anh.png", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
        refused("file.not-what-it-says", "so.xlsx", Samples.zip(Map.of("a.txt", new byte[9])));
        refused("file.not-what-it-says", "trinh-chieu.docx", Samples.office("ppt/presentation.xml", "presentationml.presentation", Map.of()));
    }

    @Test
    void anEmptyFileAndOneThatIsTooBigAreRefused() {
        refused("file.empty", "a.jpg", new byte[0]);
        refused("file.too-big", "a.jpg", new byte[FileInspection.MOST_BYTES + 1]);
    }

    @Test
    void whatBreaksOffIsRefused() {
        refused("file.broken", "a.jpg", Samples.half(Samples.jpeg(400, 300)));
        refused("file.broken", "a.png", Samples.half(Samples.png(400, 300)));
        refused("file.broken", "a.pdf", Samples.half(Samples.pdf()));
        refused("file.broken", "a.docx", Samples.half(Samples.docx()));
        refused("file.broken", "a.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0});
    }

    @Test
    void aFloodOfPixelsIsRefusedBeforeItIsLetIn() {
        refused("file.too-many-pixels", "a.png", Samples.pngThatSaysItIs(5_000, 30_000));
        refused("file.too-many-pixels", "a.png", Samples.pngThatSaysItIs(Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    @Test
    void aPhotoThatWouldTakeHoursIsRefused() {
        refused("file.broken", "a.jpg", Samples.jpegOfManyScans(51));
        assertThat(JpegScans.count(Samples.jpegOfCamera(Samples.scene(40, 30), 1))).isEqualTo(1);
    }

    @Test
    void whatIsPackedBesideThePixelsIsNotUnpacked() {
        var png = Samples.pngWithPackedRemark(128);
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = thread.getCurrentThreadAllocatedBytes();

        kept("a.png", png);

        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(64 * 1024 * 1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"locked.pdf", "locked-packed.pdf"})
    void aPasswordIsSaid(String file) {
        refused("file.password", file, Samples.file(file));
    }

    @Test
    void anOldOfficeFileIsAskedForAsANewOneAndALockedNewOneWithoutItsPassword() {
        var old = Samples.joined(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}, new byte[504]);
        refused("file.old-office", "a.doc", old);
        refused("file.password", "a.docx", Samples.joined(old, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void aZipBombAndMacrosAreRefused() {
        var bomb = new LinkedHashMap<String, byte[]>();
        bomb.put("word/media/a.bin", new byte[60 * 1024 * 1024]);
        bomb.put("word/media/b.bin", new byte[60 * 1024 * 1024]);
        refused("file.unpacks-too-big", "a.docx", Samples.office("word/document.xml", "wordprocessingml.document", bomb));
        refused("file.macros", "a.docx", Samples.office("word/document.xml", "wordprocessingml.document", Map.of("word/vbaProject.bin", new byte[9])));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPhotoStandsUprightHoweverTheCameraWasHeld(int orientation) {
        var asSeen = ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(inverse(orientation))).apply(Samples.scene(400, 240));

        var upright = Samples.image(kept("a.jpg", Samples.jpegOfCamera(asSeen, orientation)).content());

        assertThat(upright.getWidth()).isEqualTo(400);
        assertThat(colour(upright, 20, 20)).isEqualTo(Color.RED);
        assertThat(colour(upright, 380, 20)).isEqualTo(Color.BLUE);
        assertThat(colour(upright, 380, 220)).isEqualTo(Color.GREEN);
    }

    @Test
    void aPhotoForgetsWhereItWasTaken() throws Exception {
        var sent = Samples.jpegOfCamera(Samples.scene(400, 240), 1);
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(sent)).getFirstDirectoryOfType(GpsDirectory.class).getGeoLocation().getLatitude())
                .isBetween(21.0, 21.1);

        var photo = kept("a.jpg", sent);

        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo.content())).getDirectories())
                .doesNotHaveAnyElementsOfTypes(GpsDirectory.class, ExifDirectoryBase.class)
                .extracting(Directory::getName).containsExactlyInAnyOrder("JPEG", "JFIF", "Huffman", "File Type");
        assertThat(new String(photo.thumbnail(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "MayAnh");
    }

    @Test
    void aPhotoInTheColoursOfAPrintingHouseIsShownInThoseOfAScreen() {
        var photo = Samples.image(kept("a.jpg", Samples.jpegOfPrintingHouse()).content());

        assertThat(colour(photo, 20, 15)).isEqualTo(Color.RED);
    }

    @Test
    void whatHangsBehindAPhotoIsLeftBehind() {
        var polyglot = Samples.joined(Samples.jpeg(40, 30), "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), Samples.zip(Map.of("a.class", new byte[9])));

        assertThat(new String(kept("a.jpg", polyglot).content(), StandardCharsets.ISO_8859_1)).doesNotContain("script", "a.class");
    }

    @Test
    void aLargePhotoIsMadeSmallerAndASmallOneStaysAsItIs() {
        var large = kept("a.jpg", Samples.jpeg(6000, 4500));
        assertThat(large.width()).isEqualTo(2048);
        assertThat(large.height()).isEqualTo(1536);
        assertThat(Samples.image(large.thumbnail()).getWidth()).isEqualTo(480);

        var small = kept("a.jpg", Samples.jpeg(40, 3));
        assertThat(small.width()).isEqualTo(40);
        assertThat(Samples.image(small.thumbnail()).getHeight()).isEqualTo(3);
    }

    @Test
    void aDrawingThatLetsThePaperThroughStaysAPng() {
        var drawing = new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB);
        drawing.setRGB(5, 5, Color.RED.getRGB());

        var kept = kept("a.png", Samples.written(drawing, "png"));

        assertThat(kept.format()).isEqualTo(FileFormat.PNG);
        assertThat(Samples.image(kept.content()).getRGB(0, 0) >>> 24).isZero();
        assertThat(colour(Samples.image(kept.thumbnail()), 30, 20)).isEqualTo(Color.WHITE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "../../etc/passwd.pdf                 | passwd.pdf",
        "C:\\Users\\phuong\\bao cao.PDF       | bao cao.PDF",
        "\"anh\u202Egpj.pdf\"                 | anhgpj.pdf",
        "\"dòng\n một\u0000.pdf\"             | dòng một.pdf",
        "...htaccess                          | htaccess",
        "\"ca\u0301.pdf\"                     | cá.pdf"})
    void aNameIsOnlyAName(String sent, String shown) {
        assertThat(DisplayName.of(sent).text()).isEqualTo(shown);
    }

    @Test
    void aLongNameKeepsItsEnd() {
        assertThat(DisplayName.of("ạ".repeat(300) + ".docx").text()).hasSize(120).endsWith("ạ.docx");
        assertThat(kept("", Samples.pdf()).name()).isEqualTo("tep.pdf");
        assertThat(kept("Biên bản số 5.2023", Samples.pdf()).name()).isEqualTo("Biên bản số 5.2023.pdf");
    }

    private CheckedFile kept(String name, byte[] content) {
        return inspection.inspect(DisplayName.of(name), content);
    }

    private void refused(String code, String name, byte[] content) {
        assertThatThrownBy(() -> kept(name, content)).isInstanceOfSatisfying(RefusedFileException.class, refusal -> assertThat(refusal.getCode()).isEqualTo(code));
    }

    /** How the sensor saw what must be turned by an orientation: 6 and 8 undo each other, the others themselves. */
    private static int inverse(int orientation) {
        return orientation == 6 ? 8 : orientation == 8 ? 6 : orientation;
    }

    private static Color colour(BufferedImage image, int x, int y) {
        var seen = new Color(image.getRGB(x, y));
        return new Color(seen.getRed() > 127 ? 255 : 0, seen.getGreen() > 127 ? 255 : 0, seen.getBlue() > 127 ? 255 : 0);
    }
}
