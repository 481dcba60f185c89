package vn.danvankheo.briefing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.web.NotFoundException;

/** Nhận xét của các báo cáo: made with a return, answered while the unit mends, closed by the reviewer. */
@Service
@RequiredArgsConstructor
class Remarks {

    private final RemarkRepository remarks;
    private final ReportVersionRepository versions;

    /** All, each with what the line says now, in the order in which they were made. Before a report was given back there is none. @param said figures, the month's among them */
    @Transactional(readOnly = true)
    public List<RemarkView> of(BriefingReport report, List<SaidFigure> said) {
        var made = report.wasReturned() ? remarks.made(report.getId()) : List.<Remark>of();
        var now = made.isEmpty() ? null : ReportContent.of(report, said);
        return made.stream().map(remark -> RemarkView.of(remark, now)).toList();
    }

    /** On the report's latest version. @param lines what can be remarked on, by its key */
    @Transactional(propagation = Propagation.MANDATORY)
    void make(BriefingReport report, Map<String, RemarkForm> made, Map<String, RemarkedLine> lines, Instant now, String actor) {
        if (made.isEmpty()) {
            return;
        }
        var version = versions.findByReportIdAndNumber(report.getId(), report.getSubmissions()).orElseThrow();
        made.forEach((key, remark) -> remarks.save(new Remark(version, lines.get(key), remark.getReason(), remark.getWords(), now, actor)));
    }

    /** @param answers by the remarks' ids; of a remark that is not this report's, or is closed, nothing is heard */
    @Transactional(propagation = Propagation.MANDATORY)
    void answer(BriefingReport report, Map<Long, String> answers, Instant now, String actor) {
        if (!answers.isEmpty()) {
            remarks.made(report.getId()).stream().filter(remark -> !remark.isClosed() && answers.containsKey(remark.getId()))
                    .forEach(remark -> remark.answer(answers.get(remark.getId()), now, actor));
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Remark close(BriefingReport report, long id, Instant now, String actor) {
        var remark = remarks.of(id, report.getId()).orElseThrow(() -> new NotFoundException("remark " + id));
        remark.close(now, actor);
        return remark;
    }

    /** What is accepted needs no more mending. */
    @Transactional(propagation = Propagation.MANDATORY)
    void closeAll(BriefingReport report, Instant now, String actor) {
        remarks.made(report.getId()).forEach(remark -> remark.close(now, actor));
    }

    /** Those made by a step that is taken back are closed; those that it closed are open again. */
    @Transactional(propagation = Propagation.MANDATORY)
    void takeBack(BriefingReport report, ReportMove step, Instant now, String actor) {
        var made = remarks.made(report.getId());
        if (step.getTo() == ReportStatus.RETURNED) {
            made.stream().filter(remark -> remark.getMadeAt().equals(step.getAt())).forEach(remark -> remark.close(now, actor));
        } else if (step.getTo() == ReportStatus.ACCEPTED) {
            made.stream().filter(remark -> step.getAt().equals(remark.getClosedAt())).forEach(Remark::reopen);
        }
    }

    /** What a reviewer can remark on: each section, each line that the report has, and each figure that it lacks. */
    static Map<String, RemarkedLine> lines(ReportContent content, ReportSheet sheet) {
        var lines = new HashMap<String, RemarkedLine>();
        for (var section : ReportSection.values()) {
            lines.put(section.key(), new RemarkedLine(section, section.key(), section.getTitle()));
        }
        sheet.groups().stream().flatMap(group -> group.lines().stream()).forEach(line -> {
            var key = line.key();
            lines.put(key, new RemarkedLine(ReportSection.FIGURES, key, line.target().getName()));
        });
        content.lines().forEach(line -> lines.put(line.key(), new RemarkedLine(line.section(), line.key(), line.label())));
        return lines;
    }
}
