package vn.danvankheo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.MutableClock;
import vn.danvankheo.testing.StatementCount;

/** Lists that go out as workbooks and come back as they are. */
@HoanKiemTest
class ExportControllerTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private BookReader reader;
    @Autowired
    private Planner planner;
    @Autowired
    private Registers registers;
    @Autowired
    private MutableClock clock;

    @ParameterizedTest
    @CsvSource({"quan, /mo-hinh/bang-tinh.xlsx?nam=2023, 'models 200'", "phuong05, /mo-hinh/bang-tinh.xlsx, 'models 13'", "quan, /chi-tieu/bang-tinh.xlsx?nam=2023, 'targets 50, allocations 180'",
        "phuong05, /chi-tieu/bang-tinh.xlsx?nam=2023, 'targets 50, allocations 10'", "quan, /giao-ban/bang-tinh.xlsx?nam=2023, ''", "quan, /giao-ban/bang-tinh.xlsx?nam=2022, ''",
        "phuong02, /giao-ban/bang-tinh.xlsx?nam=2023, ''", "admin, /don-vi/bang-tinh.xlsx, 'units 365'"})
    @Transactional
    void whatAListExportsChangesNothingWhenItComesBack(String username, String path, String counts) throws Exception {
        database.sql("update registered_model set problem = E'Hai dòng:\\n- dòng \"hai\" & <hết>' where code in ('MH-2023-007', 'MH-2023-050')").update();

        var plan = planner.plan(reader.read(bytes(path, username)));

        assertThat(plan.findings().faults()).isEmpty();
        assertThat(plan.ignored()).isEmpty();
        assertThat(plan.counts()).isNotEmpty().allSatisfy(count -> {
            assertThat(count.fresh() + count.changed()).as(count.sheet()).isZero();
            assertThat(count.unchanged()).as(count.sheet()).isPositive();
        });
        if (!counts.isEmpty()) {
            assertThat(String.join(", ", plan.counts().stream().map(count -> count.sheet() + " " + count.unchanged()).toList())).isEqualTo(counts);
        }
    }

    @Test
    @Transactional
    void theImportPageSaysThatNothingChanges() throws Exception {
        var file = new MockMultipartFile("file", "so-mo-hinh.xlsx", null, bytes("/mo-hinh/bang-tinh.xlsx?nam=2023", "quan"));
        var preview = mvc.perform(multipart("/nhap-du-lieu").file(file).with(csrf()).with(SignedIn.as("admin"))).andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();

        mvc.perform(get(preview).with(SignedIn.as("admin"))).andExpect(content().string(containsString("Mọi dòng của tệp đã có sẵn trong hệ thống.")));
    }

    @ParameterizedTest
    @CsvSource({"'=HYPERLINK(\"http://vi-du.vn\")'", "'+84 24'", "'-5 độ'", "'@SUM(A1)'"})
    @Transactional
    void aTextIsATextWhateverItBeginsWith(String title) throws Exception {
        database.sql("update registered_model set title = ? where code = 'MH-2023-007'").param(title).update();

        var cell = rows(bytes("/mo-hinh/bang-tinh.xlsx?nam=2023", "quan"), "models").stream().filter(row -> row.getCellText(0).equals("MH-2023-007")).findFirst().orElseThrow().getCell(4);

        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.getText()).isEqualTo(title);
    }

    @Test
    void anExportHasTheHeadsOfTheTemplate() throws Exception {
        var template = bytes("/nhap-du-lieu/mau", "admin");

        for (var export : List.of("models /mo-hinh/bang-tinh.xlsx?nam=2023", "targets /chi-tieu/bang-tinh.xlsx?nam=2023", "allocations /chi-tieu/bang-tinh.xlsx?nam=2023",
                "reports /giao-ban/bang-tinh.xlsx?nam=2023", "figures /giao-ban/bang-tinh.xlsx?nam=2023")) {
            var sheet = export.split(" ")[0];
            assertThat(heads(bytes(export.split(" ")[1], "quan"), sheet)).as(sheet).isEqualTo(heads(template, sheet));
        }
    }

    /** From another machine, on which no ward is on the map. */
    @Test
    @Transactional
    void theWardsPlacesOnTheMapGoOutWithTheUnitsAndComeIn() throws Exception {
        var workbook = bytes("/don-vi/bang-tinh.xlsx", "admin");
        assertThat(heads(workbook, "units")).isEqualTo(heads(bytes("/nhap-du-lieu/mau", "admin"), "units"));
        var places = "select string_agg(code || ' ' || map_column || '/' || map_row, ', ' order by code) from unit";
        var before = database.sql(places).query(String.class).single();
        database.sql("update unit set map_column = null, map_row = null").update();

        var plan = planner.plan(reader.read(workbook));
        plan.carryOut(registers, Progress.UNSEEN);

        assertThat(plan.counts()).containsExactly(new SheetCount("units", 0, 18, 347));
        assertThat(database.sql(places).query(String.class).single()).isEqualTo(before).contains("HK-12 2/1");
    }

    @Test
    void aWardExportsItsOwnReportsAloneAndNobodyOthersDrafts() throws Exception {
        var draft = database.sql("select u.code from briefing_report r join unit u on u.id = r.unit_id where r.status = 'DRAFT' and r.month = '2023-12-01' and u.kind = 'WARD' limit 1").query(String.class).single();

        assertThat(rows(bytes("/giao-ban/bang-tinh.xlsx?nam=2023", "phuong05"), "reports").stream().skip(1).map(row -> row.getCellText(0))).containsOnly("HK-05");
        assertThat(rows(bytes("/giao-ban/bang-tinh.xlsx?nam=2023", "quan"), "reports")).noneMatch(row -> row.getCellText(0).equals(draft) && row.getCellText(1).equals("2023-12"));
        assertThat(rows(bytes("/giao-ban/bang-tinh.xlsx?nam=2023", "phuong" + draft.substring(3)), "reports")).anyMatch(row -> row.getCellText(1).equals("2023-12"));
    }

    @Test
    @Transactional
    void thousandsOfModelsAreReadPageByPage() throws Exception {
        database.sql("""
                insert into registered_model (id, owner_id, title, subject_type, field, kind, status, of_year, ward_id, district_id, code)
                select nextval('registered_model_seq'), m.owner_id, m.title, m.subject_type, m.field, m.kind, 'REGISTERED', m.of_year, m.ward_id, m.district_id, 'MH-2023-' || n
                from registered_model m, generate_series(1001, 3300) n where m.code = 'MH-2023-007'""").update();
        var statements = StatementCount.of(() -> assertThat(rows(bytes("/mo-hinh/bang-tinh.xlsx?nam=2023", "quan"), "models")).hasSize(2501));

        assertThat(statements.statements()).hasSizeLessThan(25);
        mvc.perform(get("/mo-hinh?nam=2023").with(SignedIn.as("quan"))).andExpect(content().string(containsString("Chuẩn bị bảng tính Excel")));
    }

    @Test
    void aLongListIsPreparedWhileItsPersonGoesOnWorking() throws Exception {
        var key = UUID.randomUUID().toString();
        try {
            for (var pressed = 0; pressed < 2; pressed++) {
                mvc.perform(post("/mo-hinh/bang-tinh?nam=2023").param("key", key).with(csrf()).with(SignedIn.as("quan"))).andExpect(redirectedUrl("/bang-tinh"));
            }
            for (var look = 0; look < 50 && !"READY".equals(state(key)); look++) {
                Thread.sleep(200);
            }

            mvc.perform(get("/bang-tinh").with(SignedIn.as("quan"))).andExpect(content().string(containsString("Sổ mô hình năm 2023.xlsx"))).andExpect(content().string(containsString("sẵn sàng để tải")));
            assertThat(rows(bytes("/bang-tinh/" + key, "quan"), "models")).hasSize(201);
            mvc.perform(get("/bang-tinh/" + key).with(SignedIn.as("lanhdao"))).andExpect(status().isNotFound());
            clock.advance(Duration.ofHours(25));
            mvc.perform(get("/bang-tinh/" + key).with(SignedIn.as("quan"))).andExpect(status().isNotFound());
        } finally {
            clock.reset();
            database.sql("delete from prepared_export").update();
        }
    }

    @Test
    void aNumberOfMoreDigitsThanExcelHoldsIsWrittenInWords() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Dan van kheo", "1.0")) {
            var sheet = new SheetWriter(workbook.newWorksheet("allocations"), Sheet.ALLOCATIONS);
            sheet.write(2023, "KT-01", "HK-05", new BigDecimal("123456789012345.6789"));
            sheet.write(2023, "KT-02", "HK-05", new BigDecimal("1500.5000"));
            sheet.end();
        }

        assertThat(rows(bytes.toByteArray(), "allocations").stream().skip(1).map(row -> row.getCell(3)).map(Cell::getType)).containsExactly(CellType.STRING, CellType.NUMBER);
        assertThat(reader.read(bytes.toByteArray()).lines(Sheet.ALLOCATIONS).get(0).cells().get(3).asNumber()).isEqualByComparingTo("123456789012345.6789");
    }

    @Test
    void theBoardComesAsNumbers() throws Exception {
        var rows = rows(bytes("/chi-tieu/ket-qua.xlsx?thang=2023-11", "quan"), "Tháng 11-2023");

        assertThat(rows.stream().filter(row -> row.getCellCount() > 7).skip(1)).hasSize(38).allMatch(row -> row.getCell(6) == null || row.getCell(6).getType() == CellType.NUMBER || row.getCell(6).getType() == CellType.EMPTY);
        assertThat(rows.get(rows.size() - 1).getCellText(2)).contains("31/38");
    }

    private String state(String key) {
        return database.sql("select state from prepared_export where id = cast(? as uuid)").param(key).query(String.class).single();
    }

    private static List<String> heads(byte[] workbook, String sheet) throws IOException {
        return rows(workbook, sheet).get(0).stream().map(Cell::getText).toList();
    }

    private static List<Row> rows(byte[] workbook, String sheet) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.findSheet(sheet).orElseThrow().read();
        }
    }

    private byte[] bytes(String path, String username) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(username))).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    }
}
