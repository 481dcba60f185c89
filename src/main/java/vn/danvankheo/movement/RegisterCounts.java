package vn.danvankheo.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sổ mô hình để đếm: how many models, or bodies that have one, some part of a district's register holds, read as it stood on any day. */
public class RegisterCounts {

    private final Map<String, List<RegisterLine>> byWard;

    RegisterCounts(List<RegisterLine> lines) {
        byWard = lines.stream().collect(Collectors.groupingBy(RegisterLine::ward));
    }

    /** The same register with what it is not told itself. @param since of rewards, by the models' ids */
    RegisterCounts rewarded(Map<Long, LocalDate> since) {
        return new RegisterCounts(lines(null).map(line -> line.rewarded(line.model() == null ? null : since.get(line.model()))).toList());
    }

    public long count(RegisterPart part) {
        var counted = lines(part.ward()).filter(line -> line.belongsTo(part));
        return part.bodies() ? counted.map(RegisterLine::body).distinct().count() : counted.count();
    }

    /** Of what the part is a share: every body that might have registered, or every model that was. */
    public long whole(RegisterPart part) {
        return part.bodies() ? bodies(part.ward(), part.on()) : count(part.reaching(Stage.REGISTERED));
    }

    private long bodies(String ward, LocalDate on) {
        return lines(ward).filter(line -> line.isBodyOn(on)).map(RegisterLine::body).distinct().count();
    }

    /** @param ward null: all of them */
    private Stream<RegisterLine> lines(String ward) {
        return ward == null ? byWard.values().stream().flatMap(List::stream) : byWard.getOrDefault(ward, List.of()).stream();
    }
}
