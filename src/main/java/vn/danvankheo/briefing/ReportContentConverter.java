package vn.danvankheo.briefing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a report says as JSON. */
@Converter
class ReportContentConverter implements AttributeConverter<ReportContent, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(ReportContent content) {
        return JSON.writeValueAsString(content);
    }

    @Override
    public ReportContent convertToEntityAttribute(String json) {
        return JSON.readValue(json, ReportContent.class);
    }
}
