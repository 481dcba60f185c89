package vn.danvankheo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriComponentsBuilder;
import vn.danvankheo.testing.Browser;
import vn.danvankheo.workbook.Files;

/** Every page, each with somebody who sees most of it, once work is begun that the told year does not have: an upload, a question, a summary, a correction. */
class EveryPage {

    /** Its own answer, 404, is an error to the browser. */
    static final String UNKNOWN = "/khong-co-trang-nay";
    private static final String TYPICAL = "m.status = 'RECOGNIZED' and m.decided_on = '2023-10-16'";

    /** @param who opens the page; empty for somebody who did not sign in */
    record Visit(String who, String name, String path) {
    }

    private final JdbcClient database;
    private final String imported;
    private final String importing;
    private final String rubric;
    private final String asked;
    private final String closed;
    private final String summary;
    private final String issued;
    private final String broughtBack;

    EveryPage(Browser browser, JdbcClient database) {
        this.database = database;
        var admin = browser.signedIn(Browser.DESK, "admin");
        uploaded(admin);
        admin.click("main form[method=post] button");
        importing = path(admin);
        imported = uploaded(admin);

        var district = browser.signedIn(Browser.DESK, "quan");
        district.navigate("/mo-hinh/bo-tieu-chi/them?nam=2024&chuThe=INDIVIDUAL");
        rubric = sent(district);
        district.navigate("/giao-ban/giai-trinh/hoi?phuong=HK-02&chi-tieu=" + target() + "&thang=2023-11");
        district.fill("#question", "Vì sao tháng này ít hơn tháng trước?");
        district.fill("#dueOn", "20/12/2023");
        asked = sent(district);
        district.navigate("/giao-ban/chot/them?thang=2023-09");
        closed = sent(district);
        summary = summary(district, "2023-10");
        issued = summary(district, "2023-09");
        district.navigate(issued + "/ban-hanh");
        district.fill("#number", "15-BC/BDV");
        sent(district);
        district.navigate("/giao-ban/ket-luan?thang=2023-11");
        district.fill("#text", "Rà soát biển quảng cáo trên các tuyến phố.");
        district.fill("#dueOn", "20/12/2023");
        sent(district);

        var ward = browser.signedIn(Browser.DESK, "phuong02");
        ward.navigate("/giao-ban/" + report("HK-02", 10) + "/dinh-chinh");
        ward.fill("#reason", "Gõ thừa một số 0.");
        sent(ward);
        var month = "/giao-ban/" + report("HK-02", 12);
        ward.navigate(month + "/gui-excel");
        ward.setInputFiles("main input[type=file]", new FilePayload("thang-12.xlsx", "application/octet-stream", ward.request().get(month + "/bieu-excel").body()));
        broughtBack = sent(ward);

        database.sql("insert into saved_filter (id, account_id, place, name, query) select nextval('saved_filter_seq'), id, 1, 'Chờ quyết định', 'trangThai=APPRAISED' from account where username = 'quan'").update();
        database.sql("update registered_model set person_name = 'Cán bộ phường' where id = (select min(id) from registered_model where subject_type = 'INDIVIDUAL' and status = 'REGISTERED')").update();
    }

    /** @return the preview's address */
    private static String uploaded(Page admin) {
        var sheets = Files.hoanKiem();
        sheets.keySet().retainAll(Set.of("units", "targets"));
        admin.navigate("/nhap-du-lieu");
        admin.setInputFiles("main input[type=file]", new FilePayload("hoan-kiem.zip", "application/zip", Files.zipOfCsv(sheets)));
        return sent(admin);
    }

    /** @return the address of the district's own report of a month, as a draft */
    private static String summary(Page district, String month) {
        district.navigate("/giao-ban/tong-hop");
        district.click("form:has(input[value='" + month + "']) button");
        return path(district);
    }

    /** @return where the page's form led to */
    private static String sent(Page page) {
        page.locator("main form[method=post] .btn-primary").last().click();
        assertThat(page.locator(".error-summary").count()).as(page.url()).isZero();
        return path(page);
    }

    private static String path(Page page) {
        return UriComponentsBuilder.fromUriString(page.url()).build().getPath();
    }

    List<Visit> visits() {
        return Stream.of(strangers(), districts(), models(), decisions(), wards(), others()).flatMap(Collection::stream).toList();
    }

    private List<Visit> strangers() {
        var exhibit = id("select min(m.id) from registered_model m where " + TYPICAL);
        return at("", Map.of("sign-in", "/dang-nhap", "handbook-signing-in", "/huong-dan/dang-nhap", "not-found", UNKNOWN, "exhibition", "/trien-lam", "exhibition-wall", "/trien-lam/chieu?dung=1",
                "exhibit", "/trien-lam/" + exhibit, "poster", "/trien-lam/" + exhibit + "/ap-phich"));
    }

    private List<Visit> districts() {
        var accepted = report("HK-13", 11);
        var waiting = report("HK-13", 12);
        var target = target();
        return at("quan", Map.ofEntries(Map.entry("district-board", "/?thang=2023-11"), Map.entry("round", "/giao-ban"),
                Map.entry("presentation", "/trinh-chieu?thang=2023-11"), Map.entry("found", "/tim?tu=hang%20bac%20thang%2011"), Map.entry("found-models", "/tim?tu=r%C3%A1c"), Map.entry("found-nothing", "/tim?tu=kh%C3%B4ng%20c%C3%B3%20g%C3%AC%20nh%C6%B0%20th%E1%BA%BF"),
                Map.entry("report", "/giao-ban/" + accepted), Map.entry("report-versions", "/giao-ban/" + accepted + "/ban-nop"), Map.entry("review", "/giao-ban/" + waiting),
                Map.entry("desk", "/giao-ban/ban-duyet"), Map.entry("desk-report", "/giao-ban/ban-duyet/" + waiting), Map.entry("months", "/giao-ban/chot"),
                Map.entry("month-close", "/giao-ban/chot/them?thang=2023-11"), Map.entry("statistics", "/giao-ban/thong-ke"), Map.entry("late-list", "/giao-ban/cham"),
                Map.entry("explanations", "/giao-ban/giai-trinh"), Map.entry("explanation-ask", "/giao-ban/giai-trinh/hoi?phuong=HK-13&chi-tieu=" + target + "&thang=2023-11"),
                Map.entry("templates", "/mau-van-ban"), Map.entry("template", "/mau-van-ban/bao-cao/party"), Map.entry("certificate-layout", "/khen-thuong/mau-giay-khen"), Map.entry("exports", "/bang-tinh"),
                Map.entry("summaries", "/giao-ban/tong-hop"), Map.entry("summary", summary),
                Map.entry("summary-form", summary + "/sua"), Map.entry("summary-choice", summary + "/chon"), Map.entry("summary-issue", summary + "/ban-hanh"),
                Map.entry("summary-issued", issued), Map.entry("summary-replace", issued + "/lap-lai"), Map.entry("promises", "/giao-ban/loi-hua"),
                Map.entry("conclusions", "/giao-ban/ket-luan"), Map.entry("conclusion-form", "/giao-ban/ket-luan/" + id("select id from meeting_conclusion") + "/sua"),
                Map.entry("recommendations", "/giao-ban/kien-nghi"), Map.entry("recommendation", "/giao-ban/kien-nghi/" + id("select min(id) from report_item where kind = 'RECOMMENDATION'")),
                Map.entry("briefing-settings", "/giao-ban/thiet-lap"), Map.entry("reminders", "/nhac-viec"), Map.entry("calendar", "/lich"), Map.entry("own-choices", "/ca-nhan"), Map.entry("own-look", "/ca-nhan/cach-hien"),
                Map.entry("month-closed", closed), Map.entry("month-reopen", closed + "/mo-lai"), Map.entry("certificate", "/khen-thuong/" + id("select min(id) from commendation") + "/giay-khen"),
                Map.entry("correction", "/giao-ban/" + report("HK-02", 10) + "/dinh-chinh/" + id("select max(id) from correction")),
                Map.entry("target-result", "/chi-tieu/" + target + "/ket-qua?thang=2023-11"), Map.entry("targets", "/chi-tieu"),
                Map.entry("target", "/chi-tieu/" + target), Map.entry("target-add", "/chi-tieu/them"), Map.entry("target-form", "/chi-tieu/" + target + "/sua"),
                Map.entry("allocations", "/chi-tieu/" + target + "/phan-giao"), Map.entry("withdrawal", "/chi-tieu/" + target + "/rut"),
                Map.entry("campaigns", "/nam-thi-dua"), Map.entry("campaign-form", "/nam-thi-dua/2024/sua"), Map.entry("campaign-close", "/nam-thi-dua/2023/dong"),
                Map.entry("campaign-reopen", "/nam-thi-dua/2022/mo-lai")));
    }

    private List<Visit> models() {
        var going = "/mo-hinh/" + id("select min(id) from registered_model where status = 'REGISTERED' and of_year = 2023 and surveyed_on is null");
        var typical = "/mo-hinh/" + id("select min(m.id) from registered_model m join commendation c on c.model_id = m.id where " + TYPICAL);
        var survey = "/khao-sat/" + id("select min(survey_id) from remedy where status = 'OPEN'");
        return at("quan", Map.ofEntries(Map.entry("models", "/mo-hinh"), Map.entry("models-filtered", "/mo-hinh?trangThai=APPRAISED"), Map.entry("panorama", "/mo-hinh/toan-canh"),
                Map.entry("model", typical), Map.entry("model-going", going), Map.entry("model-stop", going + "/dung"),
                Map.entry("model-review", "/mo-hinh/" + id("select id from registered_model where status = 'SUBMITTED' order by code limit 1")),
                Map.entry("model-appraised", "/mo-hinh/" + id("select min(id) from registered_model where status = 'APPRAISED'")),
                Map.entry("model-compared", "/mo-hinh/" + id("select min(id) from registered_model where continued_from_id is not null") + "/so-sanh"),
                Map.entry("ranking", "/mo-hinh/xep-hang"), Map.entry("scores", typical + "/diem"), Map.entry("own-sheets", "/tham-dinh"),
                Map.entry("panel", "/tham-dinh/phan-cong?chon=" + id("select min(id) from registered_model where status = 'SELF_SCORED'")),
                Map.entry("sheet", "/tham-dinh/" + id("select min(s.model_id) from score_sheet s join account a on a.id = s.appraiser_id where a.username = 'quan' and s.status = 'DRAFT'")),
                Map.entry("rubrics", "/mo-hinh/bo-tieu-chi"), Map.entry("rubric", "/mo-hinh/bo-tieu-chi/" + id("select id from rubric where of_year = 2023 and subject_type = 'COLLECTIVE'")),
                Map.entry("rubric-default", "/mo-hinh/bo-tieu-chi/mau?chuThe=COLLECTIVE"), Map.entry("rubric-form", "/mo-hinh/bo-tieu-chi/them?nam=2024&chuThe=COLLECTIVE"),
                Map.entry("rubric-draft", rubric), Map.entry("surveys", "/khao-sat"), Map.entry("survey", survey),
                Map.entry("survey-correction", survey + "/sua"), Map.entry("survey-form", going + "/khao-sat"), Map.entry("remedies", "/chan-chinh"),
                Map.entry("remedy-review", "/chan-chinh/" + id("select min(id) from remedy where status = 'DONE'"))));
    }

    private List<Visit> decisions() {
        var typical = id("select min(m.id) from registered_model m join replication r on r.source_id = m.id where " + TYPICAL);
        var model = "/mo-hinh/" + typical;
        var chosen = database.sql("select id from registered_model where status = 'APPRAISED' order by code limit 3").query(String.class).list().stream().map(one -> "chon=" + one).collect(Collectors.joining("&"));
        var decision = "/cong-nhan/" + id("select id from decision where number = '418-QĐ/QU'");
        var commendation = "/khen-thuong/" + id("select min(id) from commendation");
        var lost = "/mo-hinh/" + id("select model_id from upkeep_check where not working");
        return at("quan", Map.ofEntries(Map.entry("decisions", "/cong-nhan"), Map.entry("decision-choice", "/cong-nhan/moi"), Map.entry("decision-form", "/cong-nhan/quyet-dinh?" + chosen),
                Map.entry("decision-decline", "/cong-nhan/khong-cong-nhan?" + chosen), Map.entry("decision", decision), Map.entry("decision-correction", decision + "/sua"),
                Map.entry("recognition-revoke", model + "/huy-cong-nhan"), Map.entry("commendations", "/khen-thuong"), Map.entry("commendation", commendation),
                Map.entry("commendation-correction", commendation + "/sua"), Map.entry("commendation-revoke", commendation + "/huy"), Map.entry("commendation-form", model + "/khen-thuong"),
                Map.entry("upkeep-form", model + "/kiem-tra"), Map.entry("upkeep", lost + "/kiem-tra/" + id("select id from upkeep_check where not working")),
                Map.entry("model-lost", lost), Map.entry("lapse", lost + "/het-hieu-luc"), Map.entry("published-list", "/nhan-rong"), Map.entry("published", "/nhan-rong/" + typical),
                Map.entry("replication-form", "/nhan-rong/" + typical + "/ghi?phuong=HK-05"),
                Map.entry("replication-end", "/nhan-rong/" + typical + "/thoi/" + id("select min(id) from replication where source_id = " + typical))));
    }

    private List<Visit> wards() {
        var draft = report("HK-02", 12);
        var own = report("HK-02", 11);
        var target = target();
        var going = "select e.model_id as id, m.ward_id from progress_entry e join registered_model m on m.id = e.model_id where m.status = 'REGISTERED'";
        return Stream.concat(
                at("phuong02", Map.ofEntries(Map.entry("ward-board", "/?thang=2023-11"), Map.entry("ward-pictures", "/nam-qua-hinh?thang=2023-11"), Map.entry("own-round", "/giao-ban"), Map.entry("conclusion-answers", "/giao-ban/" + draft + "/ket-luan"), Map.entry("receipt", "/giao-ban/" + own + "/bien-nhan"), Map.entry("own-reminders", "/nhac-viec"),
                        Map.entry("own-statistics", "/giao-ban/thong-ke"),
                        Map.entry("correction-ask", "/giao-ban/" + own + "/dinh-chinh"), Map.entry("month-upload", "/giao-ban/" + draft + "/gui-excel"), Map.entry("parts", "/giao-ban/" + draft + "/cac-phan"),
                        Map.entry("month-comparison", broughtBack), Map.entry("explanation", asked),
                        Map.entry("briefing-form", "/giao-ban/" + draft + "/sua"), Map.entry("briefing-check", "/giao-ban/" + draft + "/nop"),
                        Map.entry("ward-target-result", "/chi-tieu/" + target + "/ket-qua"), Map.entry("ward-models", "/mo-hinh"), Map.entry("model-form", "/mo-hinh/dang-ky"),
                        Map.entry("ward-panorama", "/mo-hinh/toan-canh"), Map.entry("password", "/mat-khau"), Map.entry("second-factor", "/xac-thuc"), Map.entry("access-tokens", "/ma-truy-cap"), Map.entry("passkeys", "/khoa-truy-cap"), Map.entry("own-second-factor", "/xac-thuc/thiet-lap"))).stream(),
                Stream.of(
                        ofWard("ward-model", "/mo-hinh/%s", going), ofWard("self-score", "/mo-hinh/%s/tu-cham", going), ofWard("progress-form", "/mo-hinh/%s/ket-qua", going), ofWard("milestone", "/mo-hinh/%s/moc/0", going),
                        ofWard("progress-correction", "/mo-hinh/%s", going.replace("e.model_id as id", "e.model_id || '/ket-qua/' || e.id as id")),
                        ofWard("ward-recognized", "/mo-hinh/%s", "select m.id, m.ward_id from registered_model m where m.status = 'RECOGNIZED'"),
                        ofWard("model-rewrite", "/mo-hinh/%s/sua", "select m.id, m.ward_id from registered_model m where m.status = 'RETURNED'"),
                        ofWard("photo", "/mo-hinh/%s", "select m.id || '/tep/' || e.file_id || '/sua' as id, m.ward_id from evidence e join registered_model m on m.id = e.model_id where m.status = 'SELF_SCORED'"),
                        ofWard("consent", "/mo-hinh/%s/neu-ten", "select m.id, m.ward_id from registered_model m where m.person_name is not null"),
                        ofWard("remedy", "/chan-chinh/%s", "select r.id, m.ward_id from remedy r join field_survey s on s.id = r.survey_id join registered_model m on m.id = s.model_id where r.status = 'OPEN'"))).toList();
    }

    private List<Visit> others() {
        var ward = id("select id from unit where code = 'HK-05'");
        var account = id("select id from account where username = 'phuong05'");
        return Stream.of(
                at("todanpho", Map.of("part", "/phan-cua-toi", "handbook", "/huong-dan")),
                at("lanhdao", Map.of("leader-board", "/", "pictures", "/nam-qua-hinh", "ward-ranking", "/nam-qua-hinh/xep-hang", "wards-and-targets", "/nam-qua-hinh/phuong-chi-tieu", "ward-map", "/nam-qua-hinh/ban-do", "ward-map-reports", "/nam-qua-hinh/ban-do?xem=bao-cao&thang=2023-12")),
                at("thamdinh", Map.of("appraiser-sheets", "/tham-dinh")),
                at("admin", Map.ofEntries(Map.entry("units", "/don-vi"), Map.entry("units-found", "/don-vi?q=hang%20bac"), Map.entry("unit", "/don-vi/" + ward),
                        Map.entry("unit-add", "/don-vi/them"), Map.entry("unit-edit", "/don-vi/" + ward + "/sua"),
                        Map.entry("unit-close", "/don-vi/" + ward + "/dong"), Map.entry("accounts", "/tai-khoan"),
                        Map.entry("account", "/tai-khoan/" + account), Map.entry("account-add", "/tai-khoan/them"),
                        Map.entry("rights", "/tai-khoan/quyen"), Map.entry("audit", "/nhat-ky"), Map.entry("audit-seals", "/nhat-ky/niem-phong"),
                        Map.entry("personal-data", "/du-lieu-ca-nhan"), Map.entry("person-found", "/du-lieu-ca-nhan/tim?q=can%20bo"), Map.entry("person-erase", "/du-lieu-ca-nhan/xoa?noi=ACCOUNT:" + account), Map.entry("backups", "/sao-luu"), Map.entry("pieces", "/he-thong/mau"), Map.entry("mail-log", "/nhac-viec/thu"), Map.entry("import", "/nhap-du-lieu"), Map.entry("import-preview", imported), Map.entry("import-progress", importing))))
                .flatMap(Collection::stream).toList();
    }

    private static List<Visit> at(String who, Map<String, String> pages) {
        return pages.entrySet().stream().map(page -> new Visit(who, page.getKey(), page.getValue())).toList();
    }

    String report(String ward, int month) {
        return id("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = '%s' and r.month = '2023-%d-01'".formatted(ward, month));
    }

    private String target() {
        return id("select id from target where code = 'KT-02'");
    }

    private Visit ofWard(String name, String path, String records) {
        return database.sql("select 'phuong' || right(u.code, 2) as who, r.id from (%s order by 1 limit 1) as r join unit u on u.id = r.ward_id".formatted(records))
                .query((row, at) -> new Visit(row.getString("who"), name, path.formatted(row.getString("id")))).single();
    }

    private String id(String query) {
        return database.sql(query).query((row, at) -> row.getString(1)).single();
    }
}
