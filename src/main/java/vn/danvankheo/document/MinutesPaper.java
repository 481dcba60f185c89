package vn.danvankheo.document;

import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.appraisal.PrintedSurvey;
import vn.danvankheo.appraisal.Surveys;
import vn.danvankheo.document.Block.Bullets;
import vn.danvankheo.document.Block.Heading;
import vn.danvankheo.document.Block.Paragraph;
import vn.danvankheo.web.VietnameseDates;
import vn.danvankheo.web.Words;

/** Biên bản khảo sát trên giấy: signed by whoever wrote it and whoever led the team. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class MinutesPaper {

    static final Skeleton SKELETON = new Skeleton(List.of(new Paragraph(""), new Heading(1, "THÀNH PHẦN ĐOÀN"), new Heading(1, "NHẬN XÉT TẠI CHỖ"),
            new Heading(1, "KẾT LUẬN")), List.of(), false, true);

    private final Surveys surveys;
    private final Letterheads letterheads;
    private final MessageSource messages;

    Paper of(long id, Viewer me) {
        var survey = surveys.printed(id, me);
        var model = survey.model();
        var letterhead = letterheads.of(model.getDistrict(), survey.on());
        return new Paper("Biên bản khảo sát %s ngày %s".formatted(model.getCode(), VietnameseDates.format(survey.on()).replace('/', '-')), letterhead.layout(), false,
                letterhead.head("BB", false), "BIÊN BẢN", "Khảo sát mô hình “Dân vận khéo” năm " + model.getYear(), body(survey),
                letterhead.signed("Người ghi biên bản", "Chủ trì")).issued(PaperKind.MINUTES, model.getDistrict());
    }

    private List<Block> body(PrintedSurvey survey) {
        var model = survey.model();
        var on = survey.on();
        var body = new ArrayList<Block>(List.of(
                new Paragraph("Ngày %d tháng %d năm %d, đoàn khảo sát đã xem việc thực hiện mô hình “%s” (mã số %s) của %s.".formatted(on.getDayOfMonth(),
                        on.getMonthValue(), on.getYear(), model.getProposal().title(), model.getCode(), ScoreSheetPaper.owner(model, on))),
                new Heading(1, "THÀNH PHẦN ĐOÀN"), new Bullets(survey.team()),
                new Heading(1, "NHẬN XÉT TẠI CHỖ")));
        body.addAll(Block.of(survey.findings()));
        body.add(new Heading(1, "KẾT LUẬN"));
        body.add(new Paragraph(messages.getMessage(Words.of("conclusion.long", survey.conclusion()), LocaleContextHolder.getLocale()) + "."));
        survey.asked().forEach(asked -> body.add(new Paragraph("%s chấn chỉnh, hạn %s: %s".formatted(asked.owner(), VietnameseDates.format(asked.dueOn()), asked.task()))));
        return body;
    }
}
