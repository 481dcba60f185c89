package vn.danvankheo.workbook;

import java.util.HashMap;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.briefing.DraftAnswers;
import vn.danvankheo.briefing.DraftFilling;
import vn.danvankheo.briefing.FigureValue;
import vn.danvankheo.briefing.ReportSheet;
import vn.danvankheo.web.NotFoundException;

/** Biểu Excel đi và về: a report that its unit is writing goes out as a workbook, comes back, and is compared before anything is saved. */
@Service
@Transactional
@RequiredArgsConstructor
class MonthWorkbooks {

    static final int MOST_BYTES = 5 * 1024 * 1024;

    private final DraftFilling drafts;
    private final BookReader reader;
    private final MonthUploads uploads;
    private final AuditTrail audit;

    @Transactional(readOnly = true)
    ReportSheet sheet(long id, Viewer me) {
        return drafts.sheet(id, me);
    }

    /**
     * Reads a workbook that came back, as soon as no other is read: meanwhile it holds no connection to the database.
     *
     * @throws UnusableFileException when it cannot be read
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    ReturnedWorkbook read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new UnusableFileException("too-big", "5 MB");
        }
        return reader.readWorkbook(content, ReturnedWorkbook::read);
    }

    /**
     * Keeps what a workbook answers until it is saved.
     *
     * @throws UnusableFileException when it is not this report's
     * @throws FaultyMonthException  when some of its cells cannot be taken over; then nothing is kept
     */
    UUID receive(long id, String fileName, ReturnedWorkbook returned, Viewer me) {
        var form = new MonthForm(drafts.sheet(id, me));
        var check = new MonthCheck(form);
        var answers = check.check(returned);
        if (!check.getFaults().isEmpty()) {
            throw new FaultyMonthException(check.getFaults());
        }
        return uploads.add(id, fileName, form.version(), answers);
    }

    @Transactional(readOnly = true)
    MonthUpload upload(long id, UUID upload) {
        return uploads.find(upload, id).orElseThrow(() -> new NotFoundException("upload " + upload));
    }

    @Transactional(readOnly = true)
    MonthComparison comparison(MonthUpload upload, ReportSheet sheet) {
        return MonthComparison.between(new MonthForm(sheet), upload.answers());
    }

    /** Writes the answers into the draft; where somebody saved meanwhile it says so in the errors, and the upload is kept. */
    void save(long id, UUID uploadId, SaveForm form, Errors errors, Viewer me) {
        var upload = upload(id, uploadId);
        var sheet = drafts.sheet(id, me);
        var asked = new MonthForm(sheet);
        if (!asked.version().equals(upload.form())) {
            errors.reject("month-file.old-form");
            return;
        }
        var figures = new HashMap<Long, FigureValue>();
        asked.asked().stream().filter(line -> upload.answers().figures().containsKey(line.target().getCode()))
                .forEach(line -> figures.put(line.target().getId(), upload.answers().figures().get(line.target().getCode())));
        var report = sheet.report();
        var answers = new DraftAnswers(figures, text(TextLine.SITUATION, upload, sheet), text(TextLine.LIMITATIONS, upload, sheet), text(TextLine.NEXT_TASKS, upload, sheet));
        if (drafts.fill(id, form, answers, errors, me)) {
            uploads.remove(uploadId);
            audit.record("report.filled-from-workbook", "%s, tháng %d/%d".formatted(report.getUnit().getName(), report.getMonth().getMonthValue(), report.getMonth().getYear()), upload.fileName());
        }
    }

    private static String text(TextLine line, MonthUpload upload, ReportSheet sheet) {
        var texts = upload.answers().texts();
        return texts.containsKey(line) ? texts.get(line) : line.getWritten().apply(sheet.report());
    }
}
