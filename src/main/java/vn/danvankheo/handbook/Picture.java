package vn.danvankheo.handbook;

import java.awt.Dimension;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.springframework.core.io.ClassPathResource;

/** Hình: a part of the screen, taken by the tests ({@code HandbookPicturesTests}), so that it looks as the screen does. */
@RequiredArgsConstructor
class Picture {

    private static final String FOLDER = "static/img/handbook/";

    @Getter
    private final String name;
    /** What is to be seen, for those who do not see it. */
    @Getter
    private final String words;
    /** Looked up when it is first asked for; the tests take the picture of a page whose picture is not there yet. */
    private Dimension size;

    public int getWidth() {
        return size().width;
    }

    public int getHeight() {
        return size().height;
    }

    byte[] bytes() {
        try {
            return file().getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the handbook shows " + name + ", which is not there", e);
        }
    }

    private synchronized Dimension size() {
        if (size == null) {
            try (var file = file().getInputStream()) {
                var image = ImageIO.read(file);
                size = new Dimension(image.getWidth(), image.getHeight());
            } catch (IOException e) {
                throw new UncheckedIOException("the handbook shows " + name + ", which is not there", e);
            }
        }
        return size;
    }

    private ClassPathResource file() {
        return new ClassPathResource(FOLDER + name);
    }
}
