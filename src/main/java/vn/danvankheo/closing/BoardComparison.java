package vn.danvankheo.closing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Bảng chốt bên cạnh bảng hôm nay: what would be said differently if the month were closed now. */
public record BoardComparison(ClosedBoard closed, ClosedBoard today, Map<String, Optional<ClosedBoard.Line>> different) {

    static BoardComparison of(ClosedBoard closed, ClosedBoard today) {
        var now = today.lines().stream().collect(Collectors.toMap(ClosedBoard.Line::code, Function.identity()));
        var different = new LinkedHashMap<String, Optional<ClosedBoard.Line>>();
        closed.lines().forEach(line -> {
            var current = now.get(line.code());
            if (current == null || !line.saysTheSameAs(current)) {
                different.put(line.code(), Optional.ofNullable(current));
            }
        });
        return new BoardComparison(closed, today, different);
    }

    /** Whether today's board says the same of every target, and counts as many. */
    public boolean isSame() {
        return different.isEmpty() && closed.targets().equals(today.targets());
    }

    public boolean isDifferent(ClosedBoard.Line line) {
        return different.containsKey(line.code());
    }

    /** Today's line; null when the target is not on the board any more. */
    public ClosedBoard.Line now(ClosedBoard.Line line) {
        return different.get(line.code()).orElse(null);
    }
}
