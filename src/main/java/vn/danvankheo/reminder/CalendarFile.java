package vn.danvankheo.reminder;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import lombok.RequiredArgsConstructor;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import org.springframework.stereotype.Component;

/** Tệp lịch: days as calendar programs read them, RFC 5545; each is a whole day. */
@Component
@RequiredArgsConstructor
class CalendarFile {

    private final MailServer server;
    private final Clock clock;

    String write(List<CalendarEntry> entries) {
        var calendar = new Calendar().withDefaults().withProdId("-//Dân vận khéo//Lịch//VI").getFluentTarget();
        calendar.add(new XProperty("X-WR-CALNAME", "Dân vận khéo"));
        entries.forEach(entry -> calendar.add(event(entry)));
        var text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return text.toString();
    }

    private VEvent event(CalendarEntry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(clock.instant()));
        event.add(new DtStart<>(entry.day()));
        event.add(new Summary(entry.title()));
        event.add(new Url(URI.create(server.link(entry.path()))));
        return event;
    }
}
