package vn.danvankheo.workbook;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import lombok.RequiredArgsConstructor;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.web.NotFoundException;

/** Nhập dữ liệu từng bước: receive and check a file, show what it will do, and write it once it is confirmed. */
@Service
@RequiredArgsConstructor
class Imports {

    /** Most imports end within it, and the person sees the result at once. */
    private static final int PATIENCE_SECONDS = 3;

    private final BookReader reader;
    private final Planner planner;
    private final ImportBatches batches;
    private final ConfirmedImport confirmed;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final AsyncTaskExecutor applicationTaskExecutor;

    /**
     * Keeps a file without faults for its confirmation.
     *
     * @throws UnusableFileException when it cannot be read
     * @throws FaultyBookException   when its rows have faults; then nothing is kept
     */
    UUID receive(String fileName, byte[] content, String username) {
        var book = reader.read(content);
        return transaction.execute(inOne -> {
            var plan = planner.plan(book);
            if (plan.findings().isFaulty()) {
                throw new FaultyBookException(plan.findings());
            }
            batches.sweep();
            return batches.add(fileName, content, username, Preview.of(plan));
        });
    }

    @Transactional(readOnly = true)
    ImportBatch batch(UUID id) {
        return batches.find(id).orElseThrow(() -> new NotFoundException("import " + id));
    }

    @Transactional(readOnly = true)
    List<ImportBatch> newest() {
        return batches.newest();
    }

    /** Starts the import in the background; whoever confirms a second time starts nothing. */
    void confirm(UUID id) {
        var batch = batch(id);
        var claimed = transaction.execute(inOne -> {
            var mine = batches.claim(id);
            if (mine) {
                audit.record("import.confirmed", batch.fileName(), batch.preview().inWords());
            }
            return mine;
        });
        if (Boolean.TRUE.equals(claimed)) {
            await(batch);
        }
    }

    private void await(ImportBatch batch) {
        var running = applicationTaskExecutor.submit(() -> confirmed.run(batch));
        try {
            running.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stillRunning) {
            // the progress page goes on telling
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
