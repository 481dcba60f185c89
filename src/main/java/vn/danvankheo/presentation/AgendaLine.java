package vn.danvankheo.presentation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.danvankheo.briefing.Agenda;
import vn.danvankheo.web.VietnameseDates;

/** Một việc phải bàn, as the wall says it. @param state a word in short; null: none. @param about what stands under it; null: nothing. @param overdue whether its day is over */
record AgendaLine(String text, String state, String about, boolean overdue) {

    /** The meeting ends with what is to be done, and does not stop short where nobody has written it down yet. */
    static final AgendaLine NOTHING_CONCLUDED = new AgendaLine("Chưa ghi kết luận nào.", null, "Ghi ở trang Kết luận giao ban: mỗi việc ai làm, hạn ngày nào; các phường trả lời trong báo cáo tháng sau.", false);

    static AgendaLine of(Agenda.Followed conclusion, LocalDate today) {
        var about = new ArrayList<String>();
        about.add("Giao ban tháng %d/%d, hạn %s".formatted(conclusion.meeting().getMonthValue(), conclusion.meeting().getYear(), VietnameseDates.format(conclusion.dueOn())));
        add("xong một phần", conclusion.partly(), about);
        add("chưa làm được", conclusion.notDone(), about);
        add("chưa trả lời", conclusion.silent(), about);
        return new AgendaLine(conclusion.text(), "%d/%d phường xong".formatted(conclusion.done(), conclusion.asked()), String.join("; ", about), conclusion.isOverdueOn(today));
    }

    static AgendaLine of(Agenda.Task task) {
        return new AgendaLine(task.text(), "hạn " + VietnameseDates.format(task.dueOn()), task.wards().isEmpty() ? "Mọi phường" : String.join(", ", task.wards()), false);
    }

    /** What the wards promised themselves. */
    static AgendaLine of(Agenda.Promised promised, List<String> behind) {
        return new AgendaLine("Việc các phường tự hứa tháng trước: %d xong, %d xong một phần, %d chưa làm được, %d chưa trả lời"
                .formatted(promised.done(), promised.partly(), promised.notDone(), promised.silent()), "%d/%d việc xong".formatted(promised.done(), promised.total()),
                behind.isEmpty() ? null : "Còn việc: " + String.join(", ", behind), false);
    }

    private static void add(String what, List<String> wards, List<String> about) {
        if (!wards.isEmpty()) {
            about.add(what + ": " + String.join(", ", wards));
        }
    }
}
