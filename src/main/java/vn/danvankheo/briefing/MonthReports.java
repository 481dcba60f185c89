package vn.danvankheo.briefing;

import java.time.YearMonth;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tình hình nộp báo cáo của một tháng: who owes one, who handed in what, and what of it counts. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class MonthReports {

    private final BriefingReportRepository reports;

    /** One line for each unit that exists in the month, the district first; one query. */
    public List<MonthReport> of(long district, YearMonth month) {
        return reports.ofMonth(district, month, month.atEndOfMonth());
    }
}
