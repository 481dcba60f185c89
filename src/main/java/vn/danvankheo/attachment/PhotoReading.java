package vn.danvankheo.attachment;

import com.drew.imaging.FileType;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.webp.WebpMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import lombok.extern.slf4j.Slf4j;
import net.coobird.thumbnailator.resizers.Resizers;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.springframework.stereotype.Component;

/**
 * Đọc ảnh: a photo is decoded and written anew, upright, smaller, and without what the camera wrote beside it, such as the place.
 * One at a time, so that many large photos cannot fill the memory together.
 */
@Slf4j
@Component
class PhotoReading {

    static final int LONGEST_SIDE = 2048;
    static final int LONGEST_SIDE_OF_THUMBNAIL = 480;
    /** Enough for the 48 megapixels of a telephone. */
    static final long MOST_PIXELS = 50_000_000;
    private static final float QUALITY = 0.85f;
    private static final int OPAQUE = 255;
    private static final int MOST_SCANS = 50;

    private final ReentrantLock oneAtATime = new ReentrantLock();

    /** Java looks for readers once, on behalf of whoever asks first; a thread of another loader would find only its own. */
    PhotoReading() {
        ImageIO.scanForPlugins();
    }

    CheckedFile read(DisplayName name, FileType type, byte[] content) {
        oneAtATime.lock();
        try {
            if (type == FileType.Jpeg && JpegScans.count(content) > MOST_SCANS) {
                throw new RefusedFileException("file.broken");
            }
            var upright = upright(shrunk(decoded(content), LONGEST_SIDE), orientation(type, content));
            var format = isTransparent(upright) ? FileFormat.PNG : FileFormat.JPEG;
            var whole = format == FileFormat.PNG ? png(upright) : jpeg(upright);
            return new CheckedFile(name.as(format), format, whole, jpeg(shrunk(upright, LONGEST_SIDE_OF_THUMBNAIL)), upright.getWidth(), upright.getHeight());
        } catch (RefusedFileException told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            log.info("a photo could not be read: {}", broken.toString());
            throw new RefusedFileException("file.broken");
        } finally {
            oneAtATime.unlock();
        }
    }

    /**
     * The size is read from the header before room is made for the pixels; of a very large photo every second or third pixel is enough.
     * What is written beside the pixels is passed over: a packed remark of a PNG can be gigabytes.
     */
    private static BufferedImage decoded(byte[] content) throws IOException {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var reader = ImageIO.getImageReaders(input).next();
            try {
                reader.setInput(input, true, true);
                var width = reader.getWidth(0);
                var height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS) {
                    throw new RefusedFileException("file.too-many-pixels", width, height);
                }
                return whole(reader, Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE)));
            } finally {
                reader.dispose();
            }
        }
    }

    /** A photo that breaks off is decoded as far as it goes, with a warning, and the rest is grey. */
    private static BufferedImage whole(ImageReader reader, int everyPixel) throws IOException {
        var warnings = new ArrayList<String>();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        var wish = reader.getDefaultReadParam();
        wish.setSourceSubsampling(everyPixel, everyPixel, 0, 0);
        var image = reader.read(0, wish);
        if (!warnings.isEmpty()) {
            log.info("a photo was read with warnings: {}", warnings);
        }
        if (warnings.stream().anyMatch(warning -> warning.contains("remature") || warning.contains("runcated"))) {
            throw new RefusedFileException("file.broken");
        }
        return image;
    }

    private static Orientation orientation(FileType type, byte[] content) throws IOException {
        try {
            var exif = metadata(type, content).getFirstDirectoryOfType(ExifIFD0Directory.class);
            if (exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
                return Orientation.TOP_LEFT;
            }
            return Orientation.typeOf(exif.getInt(ExifIFD0Directory.TAG_ORIENTATION));
        } catch (ImageProcessingException | MetadataException | IllegalArgumentException unreadable) {
            return Orientation.TOP_LEFT;
        }
    }

    /** A camera makes no PNG. */
    private static Metadata metadata(FileType type, byte[] content) throws IOException, ImageProcessingException {
        return switch (type) {
            case Jpeg -> JpegMetadataReader.readMetadata(new ByteArrayInputStream(content), List.of(new ExifReader()));
            case WebP -> WebpMetadataReader.readMetadata(new ByteArrayInputStream(content));
            default -> new Metadata();
        };
    }

    /** Also when nothing is to be shrunk: the copy has the colours of screens and nothing of the original but its pixels. */
    private static BufferedImage shrunk(BufferedImage image, int longestSide) {
        var factor = Math.min(1, (double) longestSide / Math.max(image.getWidth(), image.getHeight()));
        var smaller = new BufferedImage(scaled(image.getWidth(), factor), scaled(image.getHeight(), factor),
                image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Resizers.PROGRESSIVE.resize(image, smaller);
        return smaller;
    }

    private static int scaled(int side, double factor) {
        return Math.max(1, (int) Math.round(side * factor));
    }

    private static BufferedImage upright(BufferedImage image, Orientation orientation) {
        return ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }

    private static boolean isTransparent(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 != OPAQUE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", output);
        }
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(out)) {
            var wish = writer.getDefaultWriteParam();
            wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wish.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(onWhite(image), null, null), wish);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static BufferedImage onWhite(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return image;
        }
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var brush = opaque.createGraphics();
        brush.drawImage(image, 0, 0, Color.WHITE, null);
        brush.dispose();
        return opaque;
    }
}
