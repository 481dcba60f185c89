package vn.danvankheo.workbook;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

import vn.danvankheo.briefing.BriefingReport;

/** Mục viết bằng chữ: the sections that are written out in a month's workbook. */
@Getter
@RequiredArgsConstructor
enum TextLine {

    SITUATION("tinh-hinh", "Tình hình trong tháng", "Tâm trạng nhân dân, việc nổi bật.", BriefingReport::getSituation),
    LIMITATIONS("han-che", "Hạn chế, nguyên nhân", "Việc gì chưa làm được, vì sao.", BriefingReport::getLimitations),
    NEXT_TASKS("nhiem-vu", "Nhiệm vụ trọng tâm tháng sau", "Mỗi dòng một việc: việc gì, ai làm, xong ngày nào.", BriefingReport::taskLines);

    private final String code;
    private final String title;
    private final String hint;
    private final Function<BriefingReport, String> written;

    static Optional<TextLine> of(String code) {
        return Stream.of(values()).filter(line -> line.code.equals(code)).findFirst();
    }
}
