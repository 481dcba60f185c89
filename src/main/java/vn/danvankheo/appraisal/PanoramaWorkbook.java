package vn.danvankheo.appraisal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.danvankheo.movement.Stage;

/** Bảng tính của toàn cảnh: the same numbers as on the page, one sheet for each of its tables; texts are texts and never formulas. */
@RequiredArgsConstructor
class PanoramaWorkbook {

    private static final int FIRST_WIDTH = 30;
    private static final int WIDTH = 16;

    private final Panorama panorama;
    private final Function<Stage, String> stages;

    void write(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Dan van kheo", "1.0")) {
            funnels(workbook.newWorksheet("Theo phường"), "Phường", Stream.concat(Stream.of(panorama.all()), panorama.byWard().stream()).toList());
            funnels(workbook.newWorksheet("Theo lĩnh vực"), "Lĩnh vực", panorama.byField());
            var coverage = workbook.newWorksheet("Độ phủ lĩnh vực");
            head(coverage, "Phường", panorama.fieldWords());
            var rows = panorama.coverage();
            for (var row = 0; row < rows.size(); row++) {
                line(coverage, row + 1, rows.get(row).ward(), rows.get(row).cells().stream().map(Coverage.Cell::models).toList());
            }
        }
    }

    private void funnels(Worksheet sheet, String first, List<Funnel> funnels) {
        head(sheet, first, Stream.concat(Stream.of(Stage.values()).map(stages), Stream.of("Tự chấm trừ thẩm định (điểm)", "Số mô hình so điểm")).toList());
        for (var row = 0; row < funnels.size(); row++) {
            var funnel = funnels.get(row);
            var numbers = new ArrayList<Number>(funnel.shares().stream().map(Share::count).toList());
            numbers.add(funnel.gap().isKnown() ? funnel.gap().mean() : null);
            numbers.add(funnel.gap().models());
            line(sheet, row + 1, funnel.name(), numbers);
        }
    }

    private static void head(Worksheet sheet, String first, List<String> others) {
        var titles = new ArrayList<>(List.of(first));
        titles.addAll(others);
        for (var column = 0; column < titles.size(); column++) {
            sheet.value(0, column, titles.get(column));
            sheet.style(0, column).bold().fillColor("FFF3CD").set();
            sheet.width(column, column == 0 ? FIRST_WIDTH : WIDTH);
        }
        sheet.freezePane(1, 1);
    }

    private static void line(Worksheet sheet, int row, String name, List<? extends Number> numbers) {
        sheet.value(row, 0, name);
        for (var column = 0; column < numbers.size(); column++) {
            sheet.value(row, column + 1, numbers.get(column));
        }
    }
}
