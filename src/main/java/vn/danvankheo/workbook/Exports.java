package vn.danvankheo.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.dhatim.fastexcel.Workbook;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.movement.ModelFilter;
import vn.danvankheo.movement.Models;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.web.NotFoundException;

/** Xuất bảng tính: what a viewer may see of a list, written at once or prepared while the person goes on working. */
@Slf4j
@Service
@RequiredArgsConstructor
class Exports {

    /** Most exports end within it, and the person finds the file ready. */
    private static final int PATIENCE_SECONDS = 3;

    private final Registers registers;
    private final Models models;
    private final ChosenDistrict districts;
    private final UnitRepository units;
    private final BriefingCalendar calendar;
    private final PreparedExports prepared;
    private final PlatformTransactionManager transactions;
    private final JdbcClient database;
    private final AsyncTaskExecutor applicationTaskExecutor;

    Export models(ModelFilter filter, Viewer me) {
        return new ModelExport(models, registers.models(), filter, me);
    }

    Export units() {
        return new UnitExport(registers.units());
    }

    /** @param year null: this year's */
    Export targets(String district, Integer year, Viewer me) {
        var chosen = districts.of(me, district);
        return new TargetExport(registers.targets(), chosen.getCode(), asked(year), codes(visible(chosen.getId(), me)));
    }

    /** @param year null: this year's */
    Export figures(String district, Integer year, Viewer me) {
        var visible = visible(districts.of(me, district).getId(), me);
        return new FigureExport(registers.reports(), registers.targets(), asked(year), codes(visible), codes(visible.stream().filter(me::mayFileFor).toList()));
    }

    /** Everything as it stood at the beginning, whatever is written meanwhile. */
    void write(Export export, OutputStream out, Export.RowCount count) {
        var asItStood = new TransactionTemplate(transactions);
        asItStood.setReadOnly(true);
        asItStood.executeWithoutResult(inOne -> {
            if (inOne.isNewTransaction()) {
                database.sql("set transaction isolation level repeatable read").update();
            }
            try (var workbook = new Workbook(out, "Dan van kheo", "1.0")) {
                export.write(workbook, count);
            } catch (IOException e) {
                throw new UncheckedIOException("a workbook cannot be written", e);
            }
        });
    }

    /** Starts writing in the background; pressed twice it starts once. */
    void prepare(UUID id, Export export, Viewer me) {
        if (!prepared.add(id, me.accountId(), export.fileName() + ".xlsx")) {
            return;
        }
        var running = applicationTaskExecutor.submit(() -> run(id, export));
        try {
            running.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stillRunning) {
            // the page goes on telling
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    List<PreparedExport> prepared(Viewer me) {
        return prepared.of(me.accountId());
    }

    /** @throws NotFoundException when there is none of this person, or not any more */
    PreparedExport ready(UUID id, Viewer me) {
        return prepared.ready(id, me.accountId()).orElseThrow(() -> new NotFoundException("export " + id));
    }

    byte[] content(PreparedExport export) {
        return prepared.content(export.id());
    }

    private void run(UUID id, Export export) {
        try {
            var bytes = new ByteArrayOutputStream();
            write(export, bytes, (written, expected) -> prepared.seenWriting(id, written, expected));
            prepared.done(id, bytes.toByteArray());
        } catch (RuntimeException failure) {
            log.error("export {} failed", id, failure);
            prepared.fail(id);
        }
    }

    private List<Unit> visible(long district, Viewer me) {
        return units.reportingUnits(district).stream().filter(me.scope()::sees).toList();
    }

    private static Set<String> codes(List<Unit> units) {
        return units.stream().map(Unit::getCode).collect(Collectors.toSet());
    }

    private int asked(Integer year) {
        return year == null ? calendar.thisMonth().getYear() : year;
    }
}
