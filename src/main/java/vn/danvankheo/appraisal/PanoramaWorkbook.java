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
            var head = Stream.of(Stage.values()).map(stages).toList();
            funnels(workbook.newWorksheet("Theo phường"), "Phường", head, Stream.concat(Stream.of(panorama.all()), panorama.byWard().stream()).toList());
            funnels(workbook.newWorksheet("Theo lĩnh vực"), "Lĩnh vực", head, panorama.byField());
            var coverage = workbook.newWorksheet("Độ phủ lĩnh vực");
            head(coverage, "Phường", panorama.fieldWords());
            var rows = panorama.coverage();
            for (var row = 0; row < rows.size(); row++) {
                line(coverage, row + 1, rows.get(row).ward(), rows.get(row).cells().stream().map(Coverage.Cell::models).toList());
            }
        }
    }

    private static void funnels(Worksheet sheet, String first, List<String> stages, List<Funnel> funnels) {
        head(sheet, first, stages);
        for (var row = 0; row < funnels.size(); row++) {
            line(sheet, row + 1, funnels.get(row).name(), funnels.get(row).shares().stream().map(Share::count).toList());
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

    private static void line(Worksheet sheet, int row, String name, List<Long> numbers) {
        sheet.value(row, 0, name);
        for (var column = 0; column < numbers.size(); column++) {
            sheet.value(row, column + 1, numbers.get(column));
        }
    }
}
