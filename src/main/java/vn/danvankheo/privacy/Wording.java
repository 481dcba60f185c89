package vn.danvankheo.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Sửa lời văn: puts nobody where texts name a person, also in what was handed in or issued. Every other word and every figure stays to the digit. */
@Component
@RequiredArgsConstructor
class Wording {

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    private static final String CUT = "…";

    private final JdbcClient database;

    /** One row that is to say something else. */
    record Change(String sql, Map<String, Object> values) {
    }

    /** What erasing a name means for a text that was found; nothing where the name does not stand. The rows are held until the transaction ends. */
    List<Change> changes(Finding found, NameInText name) {
        var changes = new ArrayList<Change>();
        for (var text : found.place().texts()) {
            for (var row : database.sql(text.held()).param("key", found.key()).query().listOfRows()) {
                var values = new HashMap<String, Object>();
                text.all().filter(column -> row.get(column) != null).forEach(column -> {
                    var before = row.get(column).toString();
                    var after = text.isJson(column) ? withoutInJson(before, name) : name.without(before);
                    if (!after.equals(before)) {
                        values.put(column, after);
                    }
                });
                if (!values.isEmpty()) {
                    changes.add(change(text, row.get("lies_at"), values));
                }
            }
        }
        return changes;
    }

    /** Before anything else changes these rows. */
    void make(Change change) {
        Assert.state(database.sql(change.sql()).params(change.values()).update() == 1, "a row that is held stays where it lies");
    }

    /** Whoever has the record open is told that it changed. */
    private Change change(FreeText text, Object liesAt, Map<String, Object> values) {
        var written = values.keySet().stream().map(column -> text.isJson(column) ? "%1$s = cast(:%1$s as jsonb)".formatted(column) : "%1$s = :%1$s".formatted(column))
                .collect(Collectors.joining(", "));
        var sql = "update %s set %s%s where ctid = cast(:lies_at as tid)".formatted(text.table(), written, versioned().contains(text.table()) ? ", version = version + 1" : "");
        values.put("lies_at", liesAt);
        return new Change(sql, values);
    }

    private Set<String> versioned() {
        return database.sql("select table_name from information_schema.columns where table_schema = current_schema() and column_name = 'version'").query(String.class).set();
    }

    private static String withoutInJson(String json, NameInText name) {
        var before = JSON.readTree(json);
        var after = without(before, name);
        return after.equals(before) ? json : JSON.writeValueAsString(after);
    }

    private static JsonNode without(JsonNode node, NameInText name) {
        if (node instanceof ObjectNode object) {
            var kept = JSON.createObjectNode();
            object.properties().forEach(one -> kept.set(one.getKey(), without(one.getValue(), name)));
            cutLabelAnew(object, kept);
            return kept;
        }
        if (node instanceof ArrayNode array) {
            var kept = JSON.createArrayNode();
            array.forEach(one -> kept.add(without(one, name)));
            return kept;
        }
        return node.isString() ? StringNode.valueOf(name.without(node.stringValue())) : node;
    }

    /** A label that is the beginning of its line may have been cut within the name. */
    private static void cutLabelAnew(ObjectNode line, ObjectNode kept) {
        var label = line.path("label").asString("");
        var beginning = label.endsWith(CUT) ? label.substring(0, label.length() - 1) : null;
        var value = kept.path("value").asString("");
        if (beginning != null && line.path("value").asString("").startsWith(beginning)) {
            kept.put("label", value.length() <= beginning.length() ? value : value.substring(0, beginning.length()) + CUT);
        }
    }
}
