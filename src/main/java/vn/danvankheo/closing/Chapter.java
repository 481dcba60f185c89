package vn.danvankheo.closing;

import java.util.EnumSet;
import java.util.Set;
import lombok.Getter;
import vn.danvankheo.briefing.ReportSection;

/** Mục của báo cáo tổng hợp: what the district writes itself, and from which sections of the wards' reports it quotes. */
@Getter
public enum Chapter {
    SITUATION("Tình hình chung", ReportSection.SITUATION, ReportSection.MODELS, ReportSection.MOBILIZATION, ReportSection.OPINIONS, ReportSection.DIALOGUES),
    RESULTS("Kết quả nổi bật", ReportSection.MODELS, ReportSection.LAST_TASKS),
    LIMITATIONS("Hạn chế, nguyên nhân", ReportSection.LIMITATIONS),
    NEXT_TASKS("Nhiệm vụ trọng tâm tháng sau", ReportSection.NEXT_TASKS);

    private final String title;
    private final Set<ReportSection> sources;

    Chapter(String title, ReportSection first, ReportSection... others) {
        this.title = title;
        this.sources = EnumSet.of(first, others);
    }
}
