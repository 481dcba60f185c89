package vn.danvankheo.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nhập dữ liệu: checks a book once more and writes it, all or nothing. */
@Service
@RequiredArgsConstructor
public class Importer {

    private final Planner planner;
    private final Registers registers;
    private final JdbcClient database;

    /**
     * Sees the database as it stood at the beginning: whoever changes one of its rows meanwhile makes it fail as a whole.
     *
     * @throws FaultyBookException when something is wrong with it by now
     */
    @Transactional
    ImportPlan run(Book book, Progress progress) {
        database.sql("set transaction isolation level repeatable read").update();
        var plan = planner.plan(book, progress);
        if (plan.findings().isFaulty()) {
            throw new FaultyBookException(plan.findings());
        }
        plan.carryOut(registers, progress);
        // what else it changes, such as the states of boards: before the line in the audit trail, for which others wait from then on
        database.sql("set constraints all immediate").update();
        database.sql("set constraints all deferred").update();
        return plan;
    }

    /** Imports a set of CSVs at once. @param files by the name of their sheet, such as {@code units} */
    @Transactional
    public void importCsv(Map<String, InputStream> files) {
        var book = new BookBuilder();
        files.forEach((title, csv) -> {
            try (csv) {
                new CsvReader().read(csv, book.sheet(Sheet.of(title).orElseThrow()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        run(book.build(), Progress.UNSEEN);
    }
}
