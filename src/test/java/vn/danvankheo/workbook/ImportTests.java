package vn.danvankheo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.danvankheo.account.Post;
import vn.danvankheo.account.Role;
import vn.danvankheo.account.Scope;
import vn.danvankheo.account.Viewer;

/** Bringing a whole year in, as an administrator does it. The context is its own, since it empties its database again and again. */
@SpringBootTest(properties = "spring.application.name=import-tests")
@AutoConfigureMockMvc
class ImportTests {

    private static final List<SheetCount> ALL_NEW = List.of(new SheetCount("units", 365, 0, 0), new SheetCount("targets", 50, 0, 0),
            new SheetCount("allocations", 180, 0, 0), new SheetCount("reports", 430, 0, 0), new SheetCount("figures", 6787, 0, 0), new SheetCount("models", 200, 0, 0));
    private static final List<SheetCount> ALL_UNCHANGED = ALL_NEW.stream().map(count -> new SheetCount(count.sheet(), 0, 0, count.fresh())).toList();

    @Autowired
    private MockMvc browser;

    @Autowired
    private JdbcClient client;

    @Autowired
    private Imports imports;

    @Autowired
    private ImportBatches batches;

    @BeforeEach
    void emptyDatabase() {
        client.sql("truncate unit, target_set, import_batch cascade").update();
    }

    @Test
    void aYearIsSentLookedAtConfirmedAndThere() throws Exception {
        var id = sendSound("hoàn kiếm.xlsx", Files.workbook(Files.typed(Files.hoanKiem())));
        assertThat(imports.batch(id).preview().counts()).isEqualTo(ALL_NEW);
        assertThat(count("unit")).isZero();
        browser.perform(get("/nhap-du-lieu/{id}", id).with(admin())).andExpect(status().isOk())
                .andExpect(content().string(containsString("hoàn kiếm.xlsx"))).andExpect(content().string(containsString("/xac-nhan")));

        confirm(id);

        assertThat(imports.batch(id).state()).isEqualTo(ImportState.DONE);
        assertThat(imports.batch(id).preview().counts()).isEqualTo(ALL_NEW);
        assertThat(count("figure")).isEqualTo(6787);
        browser.perform(get("/nhap-du-lieu/{id}/tien-do", id).with(admin())).andExpect(status().isOk())
                .andExpect(content().string(containsString("Đã nhập"))).andExpect(content().string(containsString("6.787")))
                .andExpect(header().doesNotExist("Refresh"));
        browser.perform(get("/nhap-du-lieu/{id}", id).with(admin())).andExpect(redirectedUrlPattern("/nhap-du-lieu/*/tien-do"));
        assertThat(lastAudit()).isEqualTo("admin import.done hoàn kiếm.xlsx");
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        var file = Files.zipOfCsv(Files.hoanKiem());
        confirm(sendSound("year.zip", file));
        var before = contents();

        var again = sendSound("year.zip", file);
        assertThat(imports.batch(again).preview().counts()).isEqualTo(ALL_UNCHANGED);
        confirm(again);

        assertThat(contents()).isEqualTo(before);
        assertThat(imports.batch(again).preview().counts()).isEqualTo(ALL_UNCHANGED);
    }

    @Test
    void theWorkbookSaysTheSameAsTheCsvs() throws Exception {
        confirm(sendSound("year.zip", Files.zipOfCsv(Files.hoanKiem())));

        var workbook = sendSound("year.xlsx", Files.workbook(Files.typed(Files.hoanKiem())));

        assertThat(imports.batch(workbook).preview().counts()).isEqualTo(ALL_UNCHANGED);
    }

    @Test
    void oneChangedFigureIsOneChangeAndItsReportIsNewer() throws Exception {
        confirm(sendSound("year.zip", Files.zipOfCsv(Files.hoanKiem())));
        var year = Files.hoanKiem();
        year.get("figures").get(300).set(3, "4711");

        var id = sendSound("year.zip", Files.zipOfCsv(year));

        assertThat(imports.batch(id).preview().counts()).contains(new SheetCount("figures", 0, 1, 6786));
        assertThat(imports.batch(id).preview().warnings()).extracting(Remark::row, Remark::code).contains(tuple(301, "accepted-changes"));
        confirm(id);
        assertThat(client.sql("select count(*) from figure where value = 4711").query(Long.class).single()).isEqualTo(1);
        assertThat(client.sql("select count(*) from briefing_report where version = (select max(version) from briefing_report)").query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void whatPeopleWroteMeanwhileIsNotTakenBack() throws Exception {
        confirm(sendSound("year.zip", Files.zipOfCsv(Files.hoanKiem())));
        client.sql("update briefing_report set status = 'SUBMITTED', submitted_at = now(), situation = 'Mới' where status = 'DRAFT'").update();

        var id = sendSound("year.zip", Files.zipOfCsv(Files.hoanKiem()));
        confirm(id);

        assertThat(imports.batch(id).preview().counts()).isEqualTo(ALL_UNCHANGED);
        assertThat(imports.batch(id).preview().warnings()).extracting(Remark::code).hasSize(6).containsOnly("report-kept");
        assertThat(client.sql("select count(*) from briefing_report where situation = 'Mới'").query(Long.class).single()).isEqualTo(6);
    }

    @Test
    void aRowThatFailsWhileWritingLeavesNothing() throws Exception {
        var id = sendSound("year.zip", Files.zipOfCsv(Files.hoanKiem()));
        client.sql("alter table registered_model add constraint nothing_goes check (code <> 'MH-2023-200')").update();
        try {
            confirm(id);
        } finally {
            client.sql("alter table registered_model drop constraint nothing_goes").update();
        }

        assertThat(imports.batch(id).state()).isEqualTo(ImportState.FAILED);
        assertThat(List.of(count("unit"), count("target_set"), count("figure"), count("registered_model"))).containsOnly(0L);
        browser.perform(get("/nhap-du-lieu/{id}/tien-do", id).with(admin())).andExpect(content().string(containsString("Không dòng nào được ghi")));

        confirm(id);
        assertThat(imports.batch(id).state()).isEqualTo(ImportState.DONE);
        assertThat(count("registered_model")).isEqualTo(200);
    }

    @Test
    void whatHasBecomeFaultySinceThePreviewIsNotWritten() throws Exception {
        confirm(sendSound("year.zip", Files.zipOfCsv(Files.hoanKiem())));
        var id = sendSound("reports.zip", Files.zipOfCsv(Map.of("reports", Files.hoanKiem().get("reports"))));
        client.sql("update unit set valid_to = '2023-07-01' where code = 'HK-13'").update();

        confirm(id);

        assertThat(imports.batch(id).state()).isEqualTo(ImportState.FAILED);
        assertThat(imports.batch(id).failure()).isEqualTo("faulty");
    }

    @Test
    void confirmingTwiceImportsOnce() throws Exception {
        var id = sendSound("year.zip", Files.zipOfCsv(Files.hoanKiem()));

        confirm(id);
        confirm(id);

        assertThat(client.sql("select count(*) from audit_entry where action = 'import.confirmed' and detail like 'units: 365 mới%' and id > ?")
                .param(auditBefore(id)).query(Long.class).single()).isEqualTo(1);
        assertThat(count("unit")).isEqualTo(365);
    }

    @Test
    void aRunningImportIsWatchedAndAnInterruptedOneConfirmedAgain() throws Exception {
        var id = sendSound("year.zip", Files.zipOfCsv(Files.hoanKiem()));
        assertThat(batches.claim(id)).isTrue();
        assertThat(batches.claim(id)).isFalse();
        browser.perform(get("/nhap-du-lieu/{id}/tien-do", id).with(admin())).andExpect(header().string("Refresh", "2"))
                .andExpect(content().string(containsString("<progress")));

        client.sql("update import_progress set at = now() - interval '1 hour'").update();
        browser.perform(get("/nhap-du-lieu/{id}/tien-do", id).with(admin())).andExpect(content().string(containsString("bị ngắt giữa chừng")));
        confirm(id);

        assertThat(imports.batch(id).state()).isEqualTo(ImportState.DONE);
    }

    @Test
    void faultsAreShownAtOnceAndNothingIsKept() throws Exception {
        var year = Files.hoanKiem();
        year.get("figures").get(17).set(3, "-3");
        year.get("units").get(2).set(5, "30/02/1981");

        send("year.xlsx", Files.workbook(Files.typed(year))).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("có 2 lỗi")))
                .andExpect(content().string(containsString("“-3” là số âm")))
                .andExpect(content().string(containsString("“30/02/1981” không phải một ngày có thật")))
                .andExpect(content().string(containsString("<title>Lỗi:")))
                .andExpect(content().string(not(containsString("xac-nhan"))));

        assertThat(count("import_batch")).isZero();
    }

    @Test
    void anUnusableFileIsToldBesideItsField() throws Exception {
        send("thu.docx", "Kính gửi".getBytes()).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("không phải sổ Excel"))).andExpect(content().string(containsString("aria-invalid")));
        send("", new byte[0]).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Chọn một tệp")));
        send("a.xlsx", new byte[0]).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Tệp trống")));
        send("a.xlsx", new byte[61 * 1024 * 1024]).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("lớn hơn 60 MB")));
        browser.perform(post("/nhap-du-lieu").with(csrf()).with(admin())).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aModelOfAnOldRegisterIsDatedByItsStartAndItsEnd() throws Exception {
        confirm(sendSound("year.zip", Files.zipOfCsv(Files.hoanKiem())));

        var dated = client.sql("""
                select distinct concat_ws(' ', status, registered_at = start_date::timestamp at time zone 'Asia/Ho_Chi_Minh', decided_on = end_date,
                    stopped_at = end_date::timestamp at time zone 'Asia/Ho_Chi_Minh')
                from registered_model order by 1""").query(String.class).list();
        assertThat(dated).containsExactly("APPRAISED t", "DRAFT", "NOT_RECOGNIZED t t", "RECOGNIZED t t", "REGISTERED t", "RETURNED", "SELF_SCORED t", "STOPPED t t",
                "SUBMITTED");
    }

    @Test
    void aFileThatCorrectsADayCorrectsWhatWasDatedByItButNotWhatPeopleDid() throws Exception {
        confirm(sendSound("year.zip", Files.zipOfCsv(Files.hoanKiem())));
        var year = Files.hoanKiem();
        var models = year.get("models");
        var start = models.get(0).indexOf("start_date");
        var registered = models.stream().filter(row -> row.contains("REGISTERED")).limit(2).toList();
        registered.forEach(row -> row.set(start, "2023-01-02"));
        client.sql("""
                insert into taken_move (id, model_id, move, from_status, to_status, taken_at, actor)
                select nextval('taken_move_seq'), id, 'REGISTER', 'SUBMITTED', 'REGISTERED', registered_at, 'quan' from registered_model where code = ?""")
                .param(registered.get(0).get(0)).update();

        confirm(sendSound("again.zip", Files.zipOfCsv(year)));

        var days = client.sql("select (registered_at at time zone 'Asia/Ho_Chi_Minh')::date::text from registered_model where code in (?, ?) order by code")
                .params(registered.get(0).get(0), registered.get(1).get(0)).query(String.class).list();
        assertThat(days.get(0)).isNotEqualTo("2023-01-02");
        assertThat(days.get(1)).isEqualTo("2023-01-02");
    }

    @Test
    void aWarningDoesNotBlock() throws Exception {
        var year = Files.hoanKiem();
        year.get("figures").stream().filter(row -> !row.get(4).isEmpty() && row.get(0).equals("HK-01")).skip(1).findFirst().orElseThrow().set(3, "999999");

        var id = sendSound("year.zip", Files.zipOfCsv(year));

        browser.perform(get("/nhap-du-lieu/{id}", id).with(admin()))
                .andExpect(content().string(containsString("Tử số 999.999 lớn hơn mẫu số"))).andExpect(content().string(containsString("/xac-nhan")));
    }

    @Test
    void theTemplateExplainsEveryColumnAndHasNothingToImport() throws Exception {
        var file = browser.perform(get("/nhap-du-lieu/mau").with(admin())).andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("mau-nhap-du-lieu.xlsx"))).andReturn().getResponse().getContentAsByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName))
                    .containsExactly("Hướng dẫn", "units", "targets", "allocations", "reports", "figures", "models");
            assertThat(workbook.getFirstSheet().read()).allSatisfy(row -> assertThat(row.getCellText(3)).isNotBlank());
        }
        assertThatThrownBy(() -> new BookReader().read(file))
                .isInstanceOfSatisfying(UnusableFileException.class, refused -> assertThat(refused.getCode()).isEqualTo("no-rows"));
    }

    @Test
    void theTemplatesColumnsAreThoseThatAnImportReads() throws Exception {
        var file = browser.perform(get("/nhap-du-lieu/mau").with(admin())).andReturn().getResponse().getContentAsByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : Sheet.values()) {
                var header = workbook.findSheet(sheet.title()).orElseThrow().read().get(0);
                assertThat(header.stream().map(org.dhatim.fastexcel.reader.Cell::getText)).containsExactlyElementsOf(sheet.allColumns());
            }
        }
    }

    @Test
    void anUnknownImportIsNotFound() throws Exception {
        browser.perform(get("/nhap-du-lieu/{id}", UUID.randomUUID()).with(admin())).andExpect(status().isNotFound());
        browser.perform(get("/nhap-du-lieu/khong-co").with(admin())).andExpect(status().isNotFound());
        browser.perform(post("/nhap-du-lieu/{id}/xac-nhan", UUID.randomUUID()).with(csrf()).with(admin())).andExpect(status().isNotFound());
    }

    private UUID sendSound(String name, byte[] file) throws Exception {
        var location = send(name, file).andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private ResultActions send(String name, byte[] file) throws Exception {
        return browser.perform(multipart("/nhap-du-lieu").file(new MockMultipartFile("file", name, "application/octet-stream", file)).with(csrf()).with(admin()));
    }

    private void confirm(UUID id) throws Exception {
        browser.perform(post("/nhap-du-lieu/{id}/xac-nhan", id).with(csrf()).with(admin())).andExpect(redirectedUrlPattern("/nhap-du-lieu/*/tien-do"));
        for (var look = 0; look < 600 && imports.batch(id).isRunning(); look++) {
            Thread.sleep(50);
        }
    }

    private static RequestPostProcessor admin() {
        var viewer = new Viewer(1, "admin", "Quản trị hệ thống", List.of(new Post(Role.ADMIN, null, null, null, null)), new Scope(Set.of()));
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(viewer, null, AuthorityUtils.createAuthorityList("ADMIN"));
        return request -> {
            request.setAttribute(Viewer.class.getName(), viewer);
            return authentication(signedIn).postProcessRequest(request);
        };
    }

    /** Every row of every table that an import writes, versions included. */
    private List<String> contents() {
        return List.of("unit", "target_set", "target_group", "target", "allocation", "briefing_report", "figure", "report_move", "registered_model", "model_indicator")
                .stream().map(table -> client.sql("select md5(string_agg(t::text, '|' order by t::text)) from %s t".formatted(table)).query(String.class).single()).toList();
    }

    private long count(String table) {
        return client.sql("select count(*) from " + table).query(Long.class).single();
    }

    private long auditBefore(UUID id) {
        return client.sql("select coalesce(max(e.id), 0) from audit_entry e, import_batch b where b.id = ? and e.at < b.uploaded_at").param(id).query(Long.class).single();
    }

    private String lastAudit() {
        return client.sql("select actor || ' ' || action || ' ' || subject from audit_entry order by id desc limit 1").query(String.class).single();
    }
}
