package vn.danvankheo.briefing;

import java.time.Instant;

/** Một đề nghị đính chính vừa được gửi hoặc vừa được quyết; told as {@link ReportMoved} is. */
public record CorrectionMoved(Correction correction, Instant at) {
}
