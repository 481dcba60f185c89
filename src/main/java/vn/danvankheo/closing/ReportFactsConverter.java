package vn.danvankheo.closing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a consolidated report's figures as JSON. */
@Converter
class ReportFactsConverter implements AttributeConverter<ReportFacts, String> {

    @Override
    public String convertToDatabaseColumn(ReportFacts value) {
        return ClosingJson.MAPPER.writeValueAsString(value);
    }

    @Override
    public ReportFacts convertToEntityAttribute(String json) {
        return ClosingJson.MAPPER.readValue(json, ReportFacts.class);
    }
}
