package vn.danvankheo.closing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a consolidated report's words as JSON. */
@Converter
class ReportBodyConverter implements AttributeConverter<ReportBody, String> {

    @Override
    public String convertToDatabaseColumn(ReportBody value) {
        return ClosingJson.MAPPER.writeValueAsString(value);
    }

    @Override
    public ReportBody convertToEntityAttribute(String json) {
        return ClosingJson.MAPPER.readValue(json, ReportBody.class);
    }
}
