package vn.danvankheo.page;

import java.sql.Array;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import vn.danvankheo.testing.StatementCount;

/** The SQL of what this thread does, with its parameters written in, as a script for pgbench. */
class RecordedSql implements BeanPostProcessor, QueryExecutionListener {

    private static final ThreadLocal<List<String>> RECORD = new ThreadLocal<>();

    static List<String> of(StatementCount.Action action) throws Exception {
        var statements = new ArrayList<String>();
        RECORD.set(statements);
        try {
            action.run();
        } finally {
            RECORD.remove();
        }
        return statements;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? ProxyDataSourceBuilder.create(source).listener(this).build() : bean;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (RECORD.get() != null) {
            queries.forEach(query -> RECORD.get().add(written(query)));
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    }

    private static String written(QueryInfo query) {
        var parameters = query.getParametersList().stream().limit(1).flatMap(List::stream)
                .sorted(Comparator.comparing(parameter -> (Integer) parameter.getArgs()[0])).iterator();
        var written = new StringBuilder();
        var quoted = false;
        for (var sign : query.getQuery().toCharArray()) {
            quoted ^= sign == '\'';
            written.append(sign == '?' && !quoted ? literal(parameters) : sign);
        }
        return written.toString().replaceAll("(?m)--.*$", "").replaceAll("\\s+", " ").strip();
    }

    private static String literal(Iterator<ParameterSetOperation> parameters) {
        var parameter = parameters.next();
        return ParameterSetOperation.isSetNullParameterOperation(parameter) ? "null" : literal(parameter.getArgs()[1]);
    }

    private static String literal(Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof byte[] bytes) {
            return "'\\x" + HexFormat.of().formatHex(bytes) + "'";
        }
        if (value instanceof Object[] several) {
            return "'{" + Arrays.stream(several).map(Object::toString).collect(Collectors.joining(",")) + "}'";
        }
        return value instanceof Array || value instanceof Temporal ? "'" + value + "'" : "'" + value.toString().replace("'", "''") + "'";
    }
}
