package vn.danvankheo.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.calendar.ClockConfiguration;
import vn.danvankheo.document.Block.Paragraph;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.movement.Models;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.movement.RegistrationText;

/** Phiếu đăng ký trên giấy: one model as its body registers it, dated on the day it was first sent. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class RegistrationPaper {

    private final Models models;
    private final RegistrationText text;
    private final Letterheads letterheads;
    private final BriefingCalendar calendar;
    private final MessageSource messages;

    Paper of(long id, Viewer me) {
        var model = models.model(id, me);
        var letterhead = letterheads.of(model.getOwner(), day(model));
        return new Paper("Phiếu đăng ký " + model.getCode(), letterhead.layout(), false,
                letterhead.head(null, model.getStatus() == ModelStatus.DRAFT || model.getStatus() == ModelStatus.RETURNED), "PHIẾU ĐĂNG KÝ",
                "Mô hình “Dân vận khéo” năm %d, mã số %s".formatted(model.getYear(), model.getCode()), body(model, letterhead.day()), letterhead.closing()).issued(PaperKind.REGISTRATION, model.getOwner());
    }

    private LocalDate day(RegisteredModel model) {
        return model.getSubmittedAt() == null ? calendar.today() : LocalDate.ofInstant(model.getSubmittedAt(), ClockConfiguration.HA_NOI);
    }

    private List<Block> body(RegisteredModel model, LocalDate day) {
        var body = new ArrayList<Block>();
        var number = 0;
        for (var line : text.of(model)) {
            if (line.text() == null) {
                continue;
            }
            var lead = ++number + ". " + messages.getMessage("registration." + line.field(), null, LocaleContextHolder.getLocale()) + ":";
            var text = line.field().equals("owner") ? model.getOwner().nameOn(day) : line.text();
            if (text.lines().count() == 1) {
                body.add(new Paragraph(lead, text));
            } else {
                body.add(new Paragraph(lead, ""));
                body.addAll(Block.of(text));
            }
        }
        return body;
    }
}
