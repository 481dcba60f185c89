package vn.danvankheo.closing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.Versioned;

/** A consolidated report as it is edited in place: the own words of each chapter, and the quotes, each of which may be reworded or left out. */
@Getter
@Setter
class ConsolidatedForm implements Versioned {

    /** A quote as edited. */
    @Getter
    @Setter
    static class QuoteForm {

        @Size(max = 5_000)
        private String text;
        private boolean leftOut;
    }

    private int version;
    @Valid
    private Map<Chapter, @Size(max = 10_000) String> own = new EnumMap<>(Chapter.class);
    @Valid
    private Map<Chapter, List<QuoteForm>> quotes = new EnumMap<>(Chapter.class);

    ConsolidatedForm() {
        for (var chapter : Chapter.values()) {
            quotes.put(chapter, new ArrayList<>());
        }
    }

    static ConsolidatedForm of(ConsolidatedReport report) {
        var form = new ConsolidatedForm();
        form.version = report.getVersion();
        for (var chapter : Chapter.values()) {
            var part = report.getBody().part(chapter);
            form.own.put(chapter, part.own());
            part.quotes().forEach(quote -> {
                var typed = new QuoteForm();
                typed.text = quote.text();
                form.quotes.get(chapter).add(typed);
            });
        }
        return form;
    }

    /** The body with what was typed; a quote whose text was emptied is left out as well. */
    ReportBody apply(ReportBody body) {
        var written = body;
        for (var chapter : Chapter.values()) {
            var stored = body.part(chapter).quotes();
            var typed = quotes.getOrDefault(chapter, List.of());
            var kept = new ArrayList<Quote>();
            for (var at = 0; at < stored.size(); at++) {
                if (at >= typed.size()) {
                    kept.add(stored.get(at));
                } else if (!typed.get(at).leftOut && typed.get(at).text != null) {
                    kept.add(stored.get(at).worded(typed.get(at).text));
                }
            }
            written = written.with(chapter, new ReportBody.Part(own.get(chapter), List.copyOf(kept)));
        }
        return written;
    }
}
