package vn.danvankheo.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.danvankheo.movement.RegisterCounts;
import vn.danvankheo.movement.RegisterPart;
import vn.danvankheo.movement.Stage;
import vn.danvankheo.organization.Field;

/** Toàn cảnh: what became of one year's registered models, by ward and by field, as of today; values in, values out. */
class Panorama {

    /** A ward as the panorama names it. */
    record WardName(String code, String name) {
    }

    private final RegisterCounts counts;
    private final List<ScoreGaps.Row> gaps;
    private final int year;
    private final LocalDate today;
    private final String district;
    private final List<WardName> wards;
    private final Map<Field, String> fields;

    /**
     * @param district its code
     * @param wards    those that are looked at
     * @param fields   those that are looked at, with their words
     */
    Panorama(RegisterCounts counts, List<ScoreGaps.Row> gaps, int year, LocalDate today, String district, List<WardName> wards, Map<Field, String> fields) {
        this.counts = counts;
        this.gaps = gaps;
        this.year = year;
        this.today = today;
        this.district = district;
        this.wards = wards;
        this.fields = fields;
    }

    public List<Funnel> byWard() {
        return wards.stream().map(ward -> funnel(ward.name(), onlyField(), List.of(ward))).toList();
    }

    public List<Funnel> byField() {
        return fields.entrySet().stream().map(field -> funnel(field.getValue(), field.getKey(), wards)).toList();
    }

    public Funnel all() {
        return funnel("Tất cả", onlyField(), wards);
    }

    public List<Coverage> coverage() {
        return wards.stream().map(ward -> new Coverage(ward.name(), fields.keySet().stream().map(field -> {
            var part = part(Stage.REGISTERED, ward.code(), field);
            return new Coverage.Cell(field, counts.count(part), part.address(district));
        }).toList())).toList();
    }

    /** The words of the fields that are looked at. */
    public List<String> fieldWords() {
        return List.copyOf(fields.values());
    }

    /** The sentences that say what the pictures show. */
    public PanoramaWords words() {
        return new PanoramaWords(year, fields);
    }

    private Funnel funnel(String name, Field field, List<WardName> of) {
        var registered = count(Stage.REGISTERED, field, of);
        var only = of.size() == 1 ? of.get(0).code() : null;
        return new Funnel(name, only, Stream.of(Stage.values()).map(stage -> new Share(stage, count(stage, field, of), registered,
                part(stage, only, field).address(district))).toList(), gap(field, of));
    }

    private long count(Stage stage, Field field, List<WardName> of) {
        return of.stream().mapToLong(ward -> counts.count(part(stage, ward.code(), field))).sum();
    }

    private ScoreGap gap(Field field, List<WardName> of) {
        var codes = of.stream().map(WardName::code).toList();
        return gaps.stream().filter(row -> codes.contains(row.ward()) && (field == null || row.field() == field)).map(ScoreGaps.Row::gap)
                .reduce(ScoreGap.NONE, ScoreGap::plus);
    }

    private RegisterPart part(Stage stage, String ward, Field field) {
        return new RegisterPart(year, stage, today, false, false, ward, field);
    }

    private Field onlyField() {
        return fields.size() == 1 ? fields.keySet().iterator().next() : null;
    }
}
