package vn.danvankheo.briefing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps some of the sections as their names, a comma between. */
@Converter
class ReportSections implements AttributeConverter<Set<ReportSection>, String> {

    @Override
    public String convertToDatabaseColumn(Set<ReportSection> sections) {
        return sections.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<ReportSection> convertToEntityAttribute(String names) {
        var sections = EnumSet.noneOf(ReportSection.class);
        Arrays.stream(names.split(",")).filter(name -> !name.isEmpty()).map(ReportSection::valueOf).forEach(sections::add);
        return sections;
    }
}
