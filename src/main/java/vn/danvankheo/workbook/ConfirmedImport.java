package vn.danvankheo.workbook;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvankheo.audit.AuditTrail;

/** Carries a confirmed import out: the rows, the batch's end and its line in the audit trail stand in one transaction. */
@Slf4j
@Component
@RequiredArgsConstructor
class ConfirmedImport {

    private final ImportBatches batches;
    private final BookReader reader;
    private final Importer importer;
    private final AuditTrail audit;
    private final PlatformTransactionManager transactions;

    void run(ImportBatch batch) {
        try {
            var book = reader.read(batches.content(batch.id()));
            new TransactionTemplate(transactions).executeWithoutResult(inOne -> {
                var plan = importer.run(book, new Seen(batch.id()));
                var carriedOut = Preview.of(plan);
                batches.done(batch.id(), carriedOut);
                audit.recordAs(batch.username(), "import.done", batch.fileName(), carriedOut.inWords());
            });
        } catch (FaultyBookException overtaken) {
            fail(batch, "faulty", overtaken);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException overtaken) {
            fail(batch, "overtaken", overtaken);
        } catch (RuntimeException failure) {
            log.error("import {} failed", batch.id(), failure);
            fail(batch, "unknown", failure);
        }
    }

    private void fail(ImportBatch batch, String why, Exception failure) {
        log.info("import {} was given up: {}", batch.id(), failure.getMessage());
        new TransactionTemplate(transactions).executeWithoutResult(inOne -> {
            batches.fail(batch.id(), why);
            audit.recordAs(batch.username(), "import.failed", batch.fileName(), null);
        });
    }

    /** By whoever looks at the progress page. */
    @RequiredArgsConstructor
    private class Seen implements Progress {

        private final UUID id;

        @Override
        public void checked(int rows, int ofRows) {
            batches.seenAt(id, null, rows, ofRows);
        }

        @Override
        public void at(Sheet writing, int rows, int ofRows) {
            batches.seenAt(id, writing, rows, ofRows);
        }
    }
}
