package vn.danvankheo.document;

import java.util.EnumMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.organization.District;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;
import vn.danvankheo.web.Words;

/** Các mẫu giấy khen: a district's staff moves the words until they meet the stock. */
@Service
@Transactional
@RequiredArgsConstructor
class CertificateLayouts {

    private final CertificateLayoutRepository layouts;
    private final ChosenDistrict districts;
    private final AuditTrail audit;
    private final MessageSource messages;

    /** The district's places, or else those delivered. */
    @Transactional(readOnly = true)
    Map<CertificateField, Place> places(long district, SubjectType subject) {
        return new EnumMap<>(layout(district, subject).getPlaces());
    }

    /** @throws NotFoundException when the viewer does not run the district */
    @Transactional(readOnly = true)
    District district(String code, Viewer me) {
        var district = districts.of(me, code);
        if (!me.mayRun(district.getId())) {
            throw new NotFoundException("district " + district.getCode());
        }
        return district;
    }

    @Transactional(readOnly = true)
    CertificateLayoutForm edit(District district, SubjectType subject) {
        return CertificateLayoutForm.of(layout(district.getId(), subject));
    }

    /** Refusals stand in the errors, and then nothing was moved. */
    void arrange(District district, SubjectType subject, CertificateLayoutForm form, Errors errors) {
        var layout = layout(district.getId(), subject);
        Overtaken.isOvertaken(form, CertificateLayoutForm.of(layout), errors);
        var places = form.places(errors);
        if (errors.hasErrors() || layout.getPlaces().equals(places)) {
            return;
        }
        if (layout.getDistrict() == null) {
            layouts.save(new CertificateLayout(district, subject, places));
        } else {
            layout.arrange(places);
        }
        audit.record("certificate.arranged", district.getName(), messages.getMessage(Words.of("subject-type", subject), LocaleContextHolder.getLocale()));
    }

    private CertificateLayout layout(long district, SubjectType subject) {
        return layouts.findByDistrictIdAndSubjectType(district, subject).orElseGet(() -> layouts.findByDistrictIsNullAndSubjectType(subject));
    }
}
