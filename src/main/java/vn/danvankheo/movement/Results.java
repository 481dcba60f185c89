package vn.danvankheo.movement;

import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Kết quả của mô hình: where each of its indicators stands, in the order of the registration. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class Results {

    private final ProgressEntryRepository entries;

    /** Of a day's values the one written last counts. One statement for the whole model. */
    public List<IndicatorResult> of(RegisteredModel model) {
        return of(model.getIndicators(), entries.findByModelIdOrderByDayAscIdAsc(model.getId()));
    }

    /** As they would stand without an entry, for whoever corrects it. */
    List<IndicatorResult> without(ProgressEntry entry, RegisteredModel model) {
        return of(model.getIndicators(), entries.findByModelIdOrderByDayAscIdAsc(model.getId()).stream().filter(other -> !other.getId().equals(entry.getId())).toList());
    }

    static List<IndicatorResult> of(List<Indicator> indicators, List<ProgressEntry> inOrder) {
        var results = new ArrayList<>(indicators.stream().map(IndicatorResult::none).toList());
        inOrder.forEach(entry -> entry.getValues()
                .forEach((position, value) -> results.set(position, new IndicatorResult(indicators.get(position), value, entry.getDay()))));
        return results;
    }
}
