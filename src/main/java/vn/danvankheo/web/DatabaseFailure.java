package vn.danvankheo.web;

import java.sql.SQLException;
import java.util.List;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Kho dữ liệu gián đoạn: tells a database that is gone, full or too slow from a fault of ours, by the states that the SQL standard and PostgreSQL name. */
final class DatabaseFailure {

    /** Connection exception; insufficient resources, such as a full disk; operator intervention, such as a shutdown or a time-out; I/O error. */
    private static final List<String> CLASSES = List.of("08", "53", "57", "58");

    private DatabaseFailure() {
    }

    static boolean isIn(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException || cause instanceof CannotCreateTransactionException
                    || cause instanceof SQLException named && isOfTheServer(named)
                    || cause instanceof TransactionSystemException end && isIn(end.getOriginalException())) {
                return true;
            }
        }
        return false;
    }

    /** What the server says has a state; without one the pool speaks, of a connection that it gave up or could not get. */
    private static boolean isOfTheServer(SQLException failure) {
        return failure.getSQLState() == null || CLASSES.stream().anyMatch(failure.getSQLState()::startsWith);
    }
}
