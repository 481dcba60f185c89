package vn.danvankheo.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

import vn.danvankheo.briefing.FigureLine;
import vn.danvankheo.briefing.FigureValue;
import vn.danvankheo.web.StoredNumber;

/** Judges a returned workbook against the form that its report asks today, and tells each fault with its cell. */
@RequiredArgsConstructor
class MonthCheck {

    private static final int LONGEST_TEXT = 10_000;
    private static final String NOTHING = "không phát sinh";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final MonthForm form;
    @Getter
    private final List<MessageSourceResolvable> faults = new ArrayList<>();

    /** @throws UnusableFileException when it is another unit's, another month's, or of a form that is no longer asked */
    MonthAnswers check(ReturnedWorkbook returned) {
        checkMarks(returned.marks());
        var asked = form.asked().stream().collect(Collectors.toMap(line -> line.target().getCode(), Function.identity()));
        var figures = new LinkedHashMap<String, FigureValue>();
        var texts = new EnumMap<TextLine, String>(TextLine.class);
        var places = new HashMap<String, String>();
        for (var line : returned.lines()) {
            var text = TextLine.of(line.code());
            if (line.code() == null) {
                fault(line, line.value().cell().isEmpty() ? line.denominator().address() : line.value().address(), "no-code");
            } else if (places.putIfAbsent(line.code(), line.address()) != null) {
                fault(line, line.address(), "duplicate", line.code(), places.get(line.code()));
            } else if (text.isPresent()) {
                texts.put(text.get(), text(line));
            } else if (asked.containsKey(line.code())) {
                figures.put(line.code(), figure(line, asked.get(line.code())));
            } else {
                fault(line, line.address(), "unknown-code", line.code());
            }
        }
        return new MonthAnswers(figures, texts, asked.size() + TextLine.values().length - figures.size() - texts.size());
    }

    private void checkMarks(Map<String, String> marks) {
        var report = form.sheet().report();
        if (!report.getUnit().getCode().equals(marks.get(MonthForm.UNIT))) {
            throw new UnusableFileException("another-unit", marks.get(MonthForm.UNIT), report.getUnit().getName());
        }
        if (!report.getMonth().toString().equals(marks.get(MonthForm.MONTH))) {
            throw new UnusableFileException("another-month", marks.get(MonthForm.MONTH), "%d/%d".formatted(report.getMonth().getMonthValue(), report.getMonth().getYear()));
        }
        if (!form.version().equals(marks.get(MonthForm.VERSION))) {
            throw new UnusableFileException("old-form");
        }
    }

    private String text(ReturnedWorkbook.Line line) {
        var text = checked(line, line.value()) ? line.value().cell().asText() : null;
        if (text != null && text.length() > LONGEST_TEXT) {
            fault(line, line.value().address(), "text-too-long");
        }
        return text;
    }

    private FigureValue figure(ReturnedWorkbook.Line line, FigureLine asked) {
        var ratio = asked.target().getTerms().isRatio();
        if (NOTHING.equalsIgnoreCase(line.value().cell().text())) {
            return new FigureValue(BigDecimal.ZERO, ratio ? BigDecimal.ZERO : null);
        }
        var before = faults.size();
        var value = number(line, line.value());
        var denominator = line.denominator() == null ? null : number(line, line.denominator());
        if (faults.size() > before) {
            return null;
        }
        if (!ratio && denominator != null) {
            fault(line, line.denominator().address(), "no-denominator");
        } else if (ratio && value == null && denominator != null) {
            fault(line, line.value().address(), "numerator-missing");
        } else if (ratio && value != null && denominator == null) {
            fault(line, line.denominator() == null ? line.value().address() : line.denominator().address(), "denominator-missing");
        }
        return value == null || faults.size() > before ? null : new FigureValue(value, denominator);
    }

    private BigDecimal number(ReturnedWorkbook.Line line, ReturnedWorkbook.Placed placed) {
        if (!checked(line, placed)) {
            return null;
        }
        if (placed.cell().time() != null) {
            return fault(line, placed.address(), "day", placed.cell().asText());
        }
        try {
            var number = placed.cell().asNumber();
            if (number != null && placed.isPercent() && placed.cell().number() != null) {
                number = number.multiply(HUNDRED);
            }
            return number == null ? null : stored(line, placed, number);
        } catch (NumberFormatException notANumber) {
            return fault(line, placed.address(), "number", shortened(placed.cell().asText()));
        }
    }

    private BigDecimal stored(ReturnedWorkbook.Line line, ReturnedWorkbook.Placed placed, BigDecimal number) {
        if (number.signum() < 0) {
            return fault(line, placed.address(), "negative", placed.cell().asText());
        }
        return StoredNumber.fits(number) ? number : fault(line, placed.address(), "number-too-long", shortened(placed.cell().asText()));
    }

    /** A formula counts as what its program computed and stored; nothing is computed here. */
    private boolean checked(ReturnedWorkbook.Line line, ReturnedWorkbook.Placed placed) {
        if (placed.cell().isError()) {
            fault(line, placed.address(), "formula-error", placed.cell().text());
            return false;
        }
        if (placed.isFormula() && placed.cell().isEmpty()) {
            fault(line, placed.address(), "formula-without-value");
            return false;
        }
        return true;
    }

    private <T> T fault(ReturnedWorkbook.Line line, String address, String code, Object... arguments) {
        var all = new ArrayList<Object>(List.of(address, line.sheet()));
        all.addAll(List.of(arguments));
        faults.add(new DefaultMessageSourceResolvable(new String[] {"month-file.cell." + code}, all.toArray()));
        return null;
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
