package vn.danvankheo.testing;

import com.github.romankh3.image.comparison.ImageComparison;
import com.github.romankh3.image.comparison.model.ImageComparisonResult;
import com.github.romankh3.image.comparison.model.ImageComparisonState;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Clip;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Compares a page with the picture of it that is kept in {@code src/test/resources/pictures}. A page is as it was when no more than one pixel in a thousand
 * is clearly of another colour. A page that was caught while it was drawn is looked at again before anything is said. What differs is left in {@code target/pictures},
 * with the differences framed; {@code -Ddanvankheo.pictures=keep} keeps the new picture instead, where it differs at all, so that small changes do not add up.
 */
public final class KeptPictures {

    private static final Path KEPT = Path.of("src", "test", "resources", "pictures");
    private static final Path DIFFERENT = Path.of("target", "pictures");
    private static final boolean KEEP = "keep".equals(System.getProperty("danvankheo.pictures"));
    private static final double PERCENT_OF_PIXELS = 0.1;
    /** Of the way from black to white; less is noise of the drawing. */
    private static final double OTHER_COLOUR = 0.05;

    private static final int LOOKS_AGAIN = 2;
    private static final int TO_BE_DRAWN = 500; // milliseconds
    private static final BufferedImage NONE = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

    private KeptPictures() {
    }

    /** @param most pixels from above that are looked at */
    public static void sameAsKept(Page page, String name, int most) throws IOException {
        var file = "%s-%d.png".formatted(name, page.viewportSize().width);
        var kept = KEPT.resolve(file);
        var seen = picture(page, most);
        var result = compare(kept, seen);
        for (var again = 0; again < LOOKS_AGAIN && !isSame(result) && !KEEP; again++) {
            page.waitForTimeout(TO_BE_DRAWN);
            seen = picture(page, most);
            result = compare(kept, seen);
        }
        if (isSame(result)) {
            return;
        }
        if (KEEP) {
            write(seen, kept);
            return;
        }
        write(seen, DIFFERENT.resolve(file));
        if (result.getResult() != null) {
            write(result.getResult(), DIFFERENT.resolve(file.replace(".png", "-difference.png")));
        }
        throw new AssertionError("%s is not the picture that is kept (%s, %s %% of its pixels, in %s); see target/pictures. If it is meant so: -Ddanvankheo.pictures=keep"
                .formatted(file, result.getImageComparisonState(), result.getDifferencePercent(), places(result)));
    }

    private static String places(ImageComparisonResult result) {
        return Stream.ofNullable(result.getRectangles()).flatMap(List::stream)
                .map(box -> "%d×%d at %d, %d".formatted(box.getWidth(), box.getHeight(), box.getMinPoint().x, box.getMinPoint().y)).collect(Collectors.joining("; "));
    }

    private static boolean isSame(ImageComparisonResult result) {
        return result.getImageComparisonState() == ImageComparisonState.MATCH;
    }

    private static ImageComparisonResult compare(Path kept, BufferedImage seen) throws IOException {
        var before = Files.exists(kept) ? ImageIO.read(kept.toFile()) : NONE;
        return new ImageComparison(before, seen).setPixelToleranceLevel(OTHER_COLOUR).setAllowingPercentOfDifferentPixels(KEEP ? 0 : PERCENT_OF_PIXELS).compareImages();
    }

    private static BufferedImage picture(Page page, int most) throws IOException {
        page.evaluate("async () => { document.querySelectorAll('img').forEach(photo => { photo.loading = 'eager'; }); await Promise.all([...document.images].map(photo => photo.decode().catch(() => { }))); await document.fonts.ready; }");
        var height = Math.min(((Number) page.evaluate("document.documentElement.scrollHeight")).intValue(), most);
        var bytes = page.screenshot(new ScreenshotOptions().setFullPage(true).setClip(new Clip(0, 0, page.viewportSize().width, height)).setAnimations(ScreenshotAnimations.DISABLED));
        return inFewColours(ImageIO.read(new ByteArrayInputStream(bytes)));
    }

    /** Written as gif it gets the 256 colours that it needs most; as png with them it is half as large. */
    private static BufferedImage inFewColours(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "gif", bytes);
        return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }
}
