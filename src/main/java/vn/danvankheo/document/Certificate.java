package vn.danvankheo.document;

import java.util.Map;
import vn.danvankheo.appraisal.CommendationSheet;
import vn.danvankheo.movement.SubjectType;

/** Giấy khen: the words of one certificate, for a body or for a person. */
record Certificate(SubjectType subject, Map<CertificateField, String> words) {

    /** @param bookNumber in the book of certificates; empty without, as @param signerName */
    static Certificate of(CommendationSheet sheet, CommendationSheet.Line line, String bookNumber, String signerName) {
        var day = sheet.decidedOn();
        return new Certificate(line.recipientType(), Map.ofEntries(
                Map.entry(CertificateField.RECIPIENT, line.recipient()),
                Map.entry(CertificateField.UNIT, line.ward() == null ? "" : line.ward()),
                Map.entry(CertificateField.ACHIEVEMENT, line.achievement()),
                Map.entry(CertificateField.DECISION, "Quyết định số %s ngày %02d/%02d/%d".formatted(sheet.number(), day.getDayOfMonth(), day.getMonthValue(), day.getYear())),
                Map.entry(CertificateField.BOOK_NUMBER, bookNumber),
                Map.entry(CertificateField.PLACE, sheet.place().shortNameOn(day)),
                Map.entry(CertificateField.DAY, "%02d".formatted(day.getDayOfMonth())),
                Map.entry(CertificateField.MONTH, day.getMonthValue() < 3 ? "0" + day.getMonthValue() : Integer.toString(day.getMonthValue())),
                Map.entry(CertificateField.YEAR, Integer.toString(day.getYear())),
                Map.entry(CertificateField.SIGNER, sheet.signer()),
                Map.entry(CertificateField.SIGNER_NAME, signerName)));
    }
}
