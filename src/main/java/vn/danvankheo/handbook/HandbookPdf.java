package vn.danvankheo.handbook;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.danvankheo.document.PdfPress;

/** Sổ tay để in: made when somebody first asks for it, and kept, for it changes only with the application. */
@Component
@RequiredArgsConstructor
class HandbookPdf {

    private final Handbook handbook;
    private final Clock clock;
    private byte[] printed;

    synchronized byte[] bytes() {
        if (printed == null) {
            printed = PdfPress.print(new HandbookPaper(handbook, LocalDate.now(clock).format(DateTimeFormatter.ofPattern("M/yyyy"))).document());
        }
        return printed.clone();
    }
}
