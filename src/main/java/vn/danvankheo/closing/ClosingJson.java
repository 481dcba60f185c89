package vn.danvankheo.closing;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** How this package writes what it keeps: numbers with every digit. */
final class ClosingJson {

    static final JsonMapper MAPPER = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private ClosingJson() {
    }
}
