package vn.danvankheo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the operator the sentence instead of a stack trace. */
class EmbeddedDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedDatabaseException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, EmbeddedDatabaseException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.getRemedy(), cause);
    }
}
