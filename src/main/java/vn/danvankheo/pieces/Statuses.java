package vn.danvankheo.pieces;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Các trạng thái của một thứ: what its chips can say, as the messages have it, so that a new status is shown here by itself.
 *
 * @param family how their messages begin, {@code model-status}
 * @param look   how their styles begin, {@code chip chip-}
 */
record Statuses(String whose, String family, String look) {

    static final List<Statuses> ALL = List.of(
            new Statuses("Báo cáo tháng", "report-status", "chip chip-"), new Statuses("Ô của bảng giao ban", "board-state.long", "chip chip-"),
            new Statuses("Mục của báo cáo", "section-state", "chip state-"), new Statuses("Kết quả một việc", "outcome", "chip outcome-"),
            new Statuses("Lời hứa", "outcome", "chip chip-promise-"), new Statuses("Báo cáo tổng hợp", "consolidated", "chip chip-"),
            new Statuses("Mô hình", "model-status", "chip chip-"), new Statuses("Năm thi đua", "campaign-state", "chip chip-"),
            new Statuses("Khảo sát", "conclusion", "chip chip-"), new Statuses("Chấn chỉnh", "remedy-status", "chip chip-"),
            new Statuses("Bộ tiêu chí", "rubric-status", "chip chip-"), new Statuses("Phiếu chấm", "sheet-status", "chip chip-"),
            new Statuses("Chỉ tiêu", "target-status", "chip chip-"), new Statuses("Tài khoản", "account-state", "chip chip-"),
            new Statuses("Lần nhập dữ liệu", "import-state", "chip chip-"), new Statuses("Thư", "mail-state", "chip chip-mail-"));

    /** {@code ACCEPTED}, {@code DRAFT} …; empty words are no chip. */
    public List<String> getNames() {
        var messages = ResourceBundle.getBundle("messages", Locale.ROOT);
        return names(messages).filter(name -> !messages.getString(family + "." + name).isBlank()).sorted().toList();
    }

    private Stream<String> names(ResourceBundle messages) {
        return messages.keySet().stream().filter(key -> key.startsWith(family + ".")).map(key -> key.substring(family.length() + 1)).filter(name -> name.matches("[A-Z_]+"));
    }
}
