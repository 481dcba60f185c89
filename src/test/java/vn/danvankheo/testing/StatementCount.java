package vn.danvankheo.testing;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * The SQL statements that this thread sent while something was done, as MockMvc and services do it; a batch counts once.
 * Example: {@code assertThat(StatementCount.of(() -> mvc.perform(get("/mo-hinh"))).statements()).hasSizeLessThan(8)}.
 */
public record StatementCount(List<String> statements) {

    private static final ThreadLocal<List<String>> RECORD = new ThreadLocal<>();

    /** Something that may fail, like {@code mvc.perform}. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }

    public static StatementCount of(Action action) throws Exception {
        var statements = new ArrayList<String>();
        RECORD.set(statements);
        try {
            action.run();
        } finally {
            RECORD.remove();
        }
        return new StatementCount(List.copyOf(statements));
    }

    public int count() {
        return statements.size();
    }

    static class CountingDataSources implements BeanPostProcessor, QueryExecutionListener {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source ? ProxyDataSourceBuilder.create(source).listener(this).build() : bean;
        }

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            if (RECORD.get() != null) {
                queries.stream().map(QueryInfo::getQuery).limit(execution.isBatch() ? 1 : Long.MAX_VALUE).forEach(RECORD.get()::add);
            }
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        }
    }
}
