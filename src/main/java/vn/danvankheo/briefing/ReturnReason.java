package vn.danvankheo.briefing;

import java.util.List;

/** Lý do trả lại: a reason for which reports were returned, how often, and whose they were. */
public record ReturnReason(String reason, long times, List<String> units) {
}
