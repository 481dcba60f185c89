package vn.danvankheo.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.appraisal.CommendationKind;
import vn.danvankheo.appraisal.CommendationSheet;
import vn.danvankheo.appraisal.Commendations;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.organization.District;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.Words;

/** In giấy khen: the certificates of one decision for printed stock, each where its district's layout puts it. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class Certificates {

    private final Commendations commendations;
    private final CertificateLayouts layouts;
    private final MessageSource messages;

    /** The decision with what it gives as certificates alone. @throws ConflictException when this reward is none */
    CommendationSheet sheet(long id, Viewer me) {
        var sheet = commendations.sheet(id, me);
        var certificates = sheet.lines().stream().filter(line -> line.kind() == CommendationKind.CERTIFICATE_OF_MERIT).toList();
        if (certificates.stream().noneMatch(line -> line.id() == id)) {
            throw new ConflictException("commendation " + id + " is no certificate", "conflict.certificate.none");
        }
        return new CommendationSheet(sheet.place(), sheet.year(), sheet.level(), sheet.number(), sheet.decidedOn(), sheet.organ(), sheet.signer(), certificates);
    }

    byte[] pdf(long id, CertificateForm form, Viewer me) {
        var sheet = sheet(id, me);
        var printed = form.isCa() ? sheet.lines() : sheet.lines().stream().filter(line -> line.id() == id).toList();
        var places = new EnumMap<SubjectType, Map<CertificateField, Place>>(SubjectType.class);
        try (var pages = new CertificatePages("Giấy khen " + sheet.number())) {
            for (var line : printed) {
                var number = form.getSo() == null ? "" : Integer.toString(form.getSo() + printed.indexOf(line));
                var certificate = Certificate.of(sheet, line, number, Objects.requireNonNullElse(form.getNguoiKy(), ""));
                pages.add(places.computeIfAbsent(certificate.subject(), subject -> layouts.places(sheet.place().owningDistrict().getId(), subject)), certificate.words(), false);
            }
            return pages.bytes();
        }
    }

    /** One with made-up words in frames, to hold against the stock. */
    byte[] trial(District district, SubjectType subject) {
        try (var pages = new CertificatePages("In thử giấy khen")) {
            pages.add(layouts.places(district.getId(), subject), sample(), true);
            return pages.bytes();
        }
    }

    List<PlacedLine> preview(Map<CertificateField, Place> places) {
        var sample = sample();
        return places.entrySet().stream().filter(place -> place.getValue().shown()).flatMap(place -> PlacedLine.of(place.getValue(), sample.get(place.getKey())).stream()).toList();
    }

    private Map<CertificateField, String> sample() {
        var words = new EnumMap<CertificateField, String>(CertificateField.class);
        for (var field : CertificateField.values()) {
            words.put(field, messages.getMessage(Words.of("certificate-sample", field), LocaleContextHolder.getLocale()));
        }
        return words;
    }
}
