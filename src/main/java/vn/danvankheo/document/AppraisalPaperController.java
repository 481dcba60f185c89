package vn.danvankheo.document;

import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.appraisal.RankingFilter;

/** The papers of surveys, scores, proposals and rewards, each for whoever may see the page that it is printed from. */
@Controller
@RequiredArgsConstructor
class AppraisalPaperController {

    private final ScoreSheetPaper scoreSheet;
    private final ScoreTotalsPaper totals;
    private final MinutesPaper minutes;
    private final ProposalPaper proposal;
    private final CommendationDraft commendation;
    private final PaperPrinter printer;

    @GetMapping("/mo-hinh/{id}/phieu-cham.{format:docx|pdf}")
    ResponseEntity<byte[]> scoreSheet(@PathVariable long id, @PathVariable String format, @Me Viewer me) {
        return printer.answer(scoreSheet.of(id, me), format);
    }

    @GetMapping("/mo-hinh/xep-hang/van-ban.{format:docx|pdf}")
    ResponseEntity<byte[]> totals(@PathVariable String format, @ModelAttribute RankingFilter filter, @Me Viewer me) {
        return printer.answer(totals.of(filter, me), format);
    }

    @GetMapping("/khao-sat/{id}/bien-ban.{format:docx|pdf}")
    ResponseEntity<byte[]> minutes(@PathVariable long id, @PathVariable String format, @Me Viewer me) {
        return printer.answer(minutes.of(id, me), format);
    }

    /** @param chosen the models to propose; none: all for which their appraisal speaks */
    @GetMapping("/cong-nhan/to-trinh.{format:docx|pdf}")
    ResponseEntity<byte[]> proposal(@PathVariable String format, @RequestParam(name = "quan", required = false) String district,
            @RequestParam(name = "nam", required = false) Integer year, @RequestParam(name = "chon", defaultValue = "") Set<Long> chosen, @Me Viewer me) {
        return printer.answer(proposal.of(district, year, chosen, me), format);
    }

    @GetMapping("/khen-thuong/{id}/quyet-dinh.{format:docx|pdf}")
    ResponseEntity<byte[]> commendation(@PathVariable long id, @PathVariable String format, @Me Viewer me) {
        return printer.answer(commendation.of(id, me), format);
    }
}
