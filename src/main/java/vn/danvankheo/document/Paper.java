package vn.danvankheo.document;

import java.util.ArrayList;
import java.util.List;
import org.springframework.util.Assert;
import vn.danvankheo.organization.Unit;

/**
 * Văn bản: a draft for signing, before it is printed in one format or another. Number, seal and signature happen outside.
 *
 * @param name     of the file, without its ending
 * @param typeName {@code BÁO CÁO}
 * @param subject  null without
 * @param annex    what begins on a page of its own behind the signature; empty without
 * @param origin   whose Word template it may follow; null for none
 */
record Paper(String name, LayoutProfile layout, boolean landscape, Head head, String typeName, String subject, List<Block> body, Closing closing,
        List<Block> annex, Origin origin) {

    /** @param parent null without. @param number null without. @param draft whether it says that it is not final */
    record Head(String parent, String issuer, String number, String placeAndDay, boolean draft) {
    }

    /** @param onBehalfOf {@code T/M ĐẢNG ỦY}, or null. @param recipients {@code Nơi nhận}, the archive last; empty without. @param writer who signs on the left in their place; null without */
    record Closing(String onBehalfOf, String signer, List<String> recipients, String writer) {

        Closing(String onBehalfOf, String signer, List<String> recipients) {
            this(onBehalfOf, signer, recipients, null);
        }
    }

    Paper {
        Assert.notNull(layout, "a paper is laid out by rules");
        Assert.hasText(typeName, "a paper has a type");
        subject = subject == null ? null : layout.subject(subject);
        body = ended(body, layout.ending());
    }

    Paper(String name, LayoutProfile layout, boolean landscape, Head head, String typeName, String subject, List<Block> body, Closing closing) {
        this(name, layout, landscape, head, typeName, subject, body, closing, List.of());
    }

    Paper(String name, LayoutProfile layout, boolean landscape, Head head, String typeName, String subject, List<Block> body, Closing closing, List<Block> annex) {
        this(name, layout, landscape, head, typeName, subject, body, closing, annex, null);
    }

    /** The same as a paper of a kind that a district, or a unit of it, issues. */
    Paper issued(PaperKind kind, Unit unit) {
        return new Paper(name, layout, landscape, head, typeName, subject, body, closing, annex, new Origin(kind, unit.owningDistrict().getId()));
    }

    private static List<Block> ended(List<Block> body, String ending) {
        if (body.isEmpty() || !(body.get(body.size() - 1) instanceof Block.Paragraph last) || Mark.is(last.text())) {
            return List.copyOf(body);
        }
        var ended = new ArrayList<>(body.subList(0, body.size() - 1));
        ended.add(new Block.Paragraph(last.lead(), last.text().replaceFirst("[\\s./]*$", "") + ending));
        return List.copyOf(ended);
    }
}
