package vn.danvankheo.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/**
 * Nhận tệp: takes the files that a page sent, one or many, and hands each good one to the feature that owns it, in one transaction with its bytes.
 * <pre>
 * {@literal @}PostMapping("/{id}/tep")
 * Object add(@PathVariable long id, @RequestParam List&lt;MultipartFile&gt; files, @Me Viewer me, NativeWebRequest request, RedirectAttributes redirect) {
 *     evidence.checkOpen(id, me);                                                     // before anything is decoded: 404, 409
 *     return uploads.receive(files, file -> evidence.add(id, file, me)).answer(request, redirect, "redirect:/mo-hinh/{id}");
 * }
 * </pre>
 * The field has no default value: a form always sends it, and to lack it is a 400.
 */
@Component
@RequiredArgsConstructor
public class Uploads {

    private final FileInspection inspection;
    private final Attachments attachments;
    private final TransactionTemplate transaction;
    private final MessageSource messages;

    /** @param owner called for each good file within the transaction that keeps it; it may refuse with a {@link RefusedFileException} of its own */
    public Receipts receive(List<MultipartFile> files, Consumer<StoredFile> owner) {
        var chosen = files.stream().filter(file -> !isNothing(file)).toList();
        if (chosen.isEmpty()) {
            return new Receipts(List.of(new Receipt("", false, words(new RefusedFileException("file.none")))));
        }
        return new Receipts(chosen.stream().map(file -> receipt(file, owner)).toList());
    }

    /** A file that comes with the application, such as a drawing of a demonstration. @throws RefusedFileException when it is none that is kept */
    public StoredFile keep(String name, byte[] content) {
        return attachments.keep(inspection.inspect(DisplayName.of(name), content));
    }

    /** Where files are welcome but not asked for. */
    public boolean isAnyChosen(List<MultipartFile> files) {
        return files.stream().anyMatch(file -> !isNothing(file));
    }

    private Receipt receipt(MultipartFile file, Consumer<StoredFile> owner) {
        var name = DisplayName.of(file.getOriginalFilename());
        try {
            if (file.getSize() > FileInspection.MOST_BYTES) {
                throw new RefusedFileException("file.too-big");
            }
            var checked = inspection.inspect(name, file.getBytes());
            transaction.executeWithoutResult(inOne -> owner.accept(attachments.keep(checked)));
            return new Receipt(checked.name(), true, words(new DefaultMessageSourceResolvable("file.kept")));
        } catch (RefusedFileException refused) {
            return new Receipt(name.text(), false, words(refused));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A form without a chosen file sends a part without a name. */
    private static boolean isNothing(MultipartFile file) {
        return file.isEmpty() && DisplayName.of(file.getOriginalFilename()).isBlank();
    }

    private String words(MessageSourceResolvable sentence) {
        return messages.getMessage(sentence, LocaleContextHolder.getLocale());
    }
}
