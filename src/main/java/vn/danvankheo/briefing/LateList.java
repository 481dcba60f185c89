package vn.danvankheo.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import vn.danvankheo.calendar.ClockConfiguration;
import vn.danvankheo.web.VietnameseDates;

/** Danh sách chậm: who has not handed in a month's report, and who did too late, as of a moment. */
public record LateList(String district, YearMonth month, LocalDate due, Instant asOf, List<MonthReport> reports) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ClockConfiguration.HA_NOI);

    public List<MonthReport> missing() {
        return reports.stream().filter(MonthReport::isMissing).toList();
    }

    public List<MonthReport> late() {
        return reports.stream().filter(MonthReport::isHandedInLate).toList();
    }

    public boolean isOverdue() {
        return LocalDate.ofInstant(asOf, ClockConfiguration.HA_NOI).isAfter(due);
    }

    /** The list as a message to send: plain lines, nothing that a chat would swallow. */
    public String text() {
        var text = new StringBuilder("%s: báo cáo giao ban tháng %d/%d%n".formatted(district, month.getMonthValue(), month.getYear()));
        text.append("Hạn nộp: hết ngày %s%n".formatted(VietnameseDates.format(due)));
        text.append("Đã nộp: %d/%d đơn vị%n".formatted(reports.size() - missing().size(), reports.size()));
        if (!late().isEmpty()) {
            text.append("Nộp muộn (%d): %s%n".formatted(late().size(),
                    late().stream().map(report -> "%s (%s)".formatted(report.name(), TIME.format(report.submittedAt()))).collect(Collectors.joining(", "))));
        }
        if (missing().isEmpty()) {
            return text.append("Mọi đơn vị đã nộp.").toString();
        }
        text.append("%s (%d): %s%n".formatted(isOverdue() ? "Quá hạn chưa nộp" : "Chưa nộp", missing().size(),
                missing().stream().map(MonthReport::name).collect(Collectors.joining(", "))));
        text.append(isOverdue() ? "Đề nghị nộp ngay trong hôm nay." : "Đề nghị nộp đúng hạn.");
        return text.append(" (Tính đến %s)".formatted(TIME.format(asOf))).toString();
    }
}
