package vn.danvankheo.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.attachment.Attachments;
import vn.danvankheo.attachment.RefusedFileException;
import vn.danvankheo.attachment.StoredFile;
import vn.danvankheo.attachment.Uploads;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.organization.District;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Words;

/** Các mẫu Word của một quận: its staff uploads them, and takes them back. */
@Service
@Transactional
@RequiredArgsConstructor
class WordTemplates {

    private final WordTemplateRepository templates;
    private final OriginalTemplates originals;
    private final Uploads uploads;
    private final Attachments attachments;
    private final AuditTrail audit;
    private final MessageSource messages;
    private final Clock clock;

    /** A paper as the district's own template has it; empty when it has none. */
    @Transactional(readOnly = true)
    Optional<byte[]> print(Paper paper) {
        var origin = paper.origin();
        if (origin == null) {
            return Optional.empty();
        }
        return templates.inUse(origin.districtId(), origin.kind(), paper.layout().line()).map(template -> {
            var fields = originals.fields(origin.kind());
            return new TemplateFilling(fields).fill(attachments.content(template.getFile().getId()), fields.read(paper));
        });
    }

    @Transactional(readOnly = true)
    List<WordTemplate> inUse(District district) {
        return templates.findByDistrictIdAndEndedAtIsNull(district.getId());
    }

    @Transactional(readOnly = true)
    List<WordTemplate> versions(District district, PaperKind kind, PaperLine line) {
        return templates.findByDistrictIdAndKindAndLineOrderByNumberDesc(district.getId(), kind, line);
    }

    @Transactional(readOnly = true)
    ResponseEntity<byte[]> file(District district, PaperKind kind, PaperLine line, int number) {
        var version = versions(district, kind, line).stream().filter(one -> one.getNumber() == number).findFirst()
                .orElseThrow(() -> new NotFoundException("template %s %s %d".formatted(kind, line, number)));
        return attachments.whole(version.getFile().getId());
    }

    /** A refusal stands in the errors, and then the template in use goes on counting. The same file once more changes nothing. */
    void upload(District district, PaperKind kind, PaperLine line, MultipartFile sent, Errors errors, Viewer me) {
        if (sent == null || sent.getOriginalFilename() == null || sent.getOriginalFilename().isBlank()) {
            errors.rejectValue("file", "template.none");
            return;
        }
        try {
            keep(district, kind, line, uploads.keep(sent.getOriginalFilename(), sent.getBytes()), me);
        } catch (RefusedFileException refused) {
            errors.rejectValue("file", refused.getCodes()[0], refused.getArguments(), null);
        } catch (TemplateRefusal refused) {
            errors.rejectValue("file", refused.getCode(), refused.getArguments().toArray(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** From now on the rules' own layout counts again. */
    void takeBack(District district, PaperKind kind, PaperLine line, Viewer me) {
        var template = templates.inUse(district.getId(), kind, line)
                .orElseThrow(() -> new ConflictException("no template of %s is in use".formatted(kind), "conflict.template.none"));
        template.end(clock.instant(), me.fullName());
        audit.record("template.taken-back", words(kind) + ", " + district.getName(), "phiên bản " + template.getNumber());
    }

    private void keep(District district, PaperKind kind, PaperLine line, StoredFile file, Viewer me) {
        var versions = versions(district, kind, line);
        var used = versions.stream().filter(WordTemplate::isInUse).findFirst();
        if (used.filter(before -> before.getFile().getSha256().equals(file.getSha256())).isPresent()) {
            attachments.delete(file.getId());
            return;
        }
        try {
            check(kind, file);
        } catch (TemplateRefusal refused) {
            attachments.delete(file.getId());
            throw refused;
        }
        used.ifPresent(before -> before.end(clock.instant(), me.fullName()));
        templates.flush();
        var number = versions.isEmpty() ? 1 : versions.get(0).getNumber() + 1;
        templates.save(new WordTemplate(district, kind, line, number, file, clock.instant(), me.fullName()));
        audit.record("template.uploaded", words(kind) + ", " + district.getName(), "phiên bản %d, %s".formatted(number, file.getName()));
    }

    private void check(PaperKind kind, StoredFile file) {
        if (!file.getExtension().equals(PaperFormat.DOCX.name().toLowerCase(Locale.ROOT))) {
            throw new TemplateRefusal("template.not-docx");
        }
        new TemplateCheck(originals.fields(kind)).check(attachments.content(file.getId()));
    }

    private String words(PaperKind kind) {
        return messages.getMessage(Words.of("paper-kind", kind), LocaleContextHolder.getLocale());
    }
}
