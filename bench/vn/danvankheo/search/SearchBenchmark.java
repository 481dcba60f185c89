package vn.danvankheo.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import vn.danvankheo.account.Post;
import vn.danvankheo.account.Role;
import vn.danvankheo.account.Scope;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.organization.UnitKind;
import vn.danvankheo.testing.HoanKiemTest;

/**
 * Cả nước: how long one search takes, with all its kinds, among 3,321 wards and their bodies, 200,000 models, 40,000 reports and 20,000 accounts; for
 * somebody who sees the whole country, for a district and for one ward. Words that are everywhere, that are rare, that are nowhere, misspelt, and months.
 */
@HoanKiemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = {"spring.application.name=search-benchmark", "logging.level.root=warn",
    "spring.datasource.hikari.data-source-properties.socketTimeout=0", "spring.datasource.hikari.data-source-properties.options=-c statement_timeout=0"}) // so many rows at once take their time
class SearchBenchmark {

    private static final int DISTRICTS = 185;
    private static final int WARDS = 3_321;
    private static final int MODELS = 200_000;
    private static final int MONTHS = 12;
    private static final int ACCOUNTS = 20_000;
    private static final int ROUNDS = 12;
    private static final Random RANDOM = new Random(2023);

    private static final List<String> SEARCHES = List.of("khéo trong vận động", "khéo", "phân loại rác", "rác hàng bạc", "rác phường 1234", "camera an ninh", "MH-777", "phường 2044", "phuong 2044 tháng 11",
            "tháng 11/2023", "báo cáo phường 87", "hàng bạc tháng 9", "thu thuế", "chi bộ tổ dân phố số 3", "phan loai raac", "hangf bacj", "kheso trong vaanj ddoongj", "khongcothexayra", "q9", "bảo hiểm y tế hộ gia đình",
            "cán bộ 15000", "can bô phuong 77", "nguồn rác phân", "tổ liên gia phòng cháy");

    @Autowired
    private JdbcTemplate database;
    @Autowired
    private Searching searching;

    private Viewer nation;
    private Viewer admin;
    private Viewer district;
    private Viewer ward;

    @BeforeAll
    void aCountry() {
        var titles = titles();
        database.update("""
                insert into unit (id, kind, code, name, short_name, valid_from)
                select nextval('unit_seq'), 'DISTRICT', 'Q' || n, 'Quận số ' || n, 'Quận ' || n, '1981-01-01' from generate_series(1, ?) n""", DISTRICTS);
        database.update("""
                insert into unit (id, kind, code, name, short_name, parent_id, district_id, valid_from)
                select nextval('unit_seq'), 'WARD', 'P' || n, 'Phường ' || w.words || ' ' || n, w.words || ' ' || n, d.id, d.id, '1981-01-01'
                from generate_series(1, ?) n join unit d on d.code = 'Q' || (1 + n % ?)
                cross join lateral (select (array['Hàng Bạc', 'Đồng Xuân', 'Tân Bình', 'An Phú', 'Long Biên', 'Hòa Khánh', 'Vĩnh Trung', 'Thạnh Lộc', 'Phú Mỹ', 'Kim Mã'])[1 + n % 10] as words) w""",
                WARDS - 18, DISTRICTS);
        database.update("""
                insert into unit (id, kind, code, name, short_name, parent_id, district_id, valid_from)
                select nextval('unit_seq'), 'PARTY_CELL', w.code || '-CB' || n, 'Chi bộ tổ dân phố số ' || n, 'Chi bộ ' || n, w.id, w.district_id, '2015-01-01'
                from unit w cross join generate_series(1, 8) n where w.kind = 'WARD' and w.code like 'P%'""");
        database.execute("create unlogged table ward_number as select id, district_id, row_number() over (order by id) - 1 as number from unit where kind = 'WARD'");
        database.execute("create unlogged table title_number (number int, title text)");
        for (var at = 0; at < titles.size(); at++) {
            database.update("insert into title_number values (?, ?)", at, titles.get(at));
        }
        database.execute("alter table registered_model disable trigger user");
        database.update("""
                insert into registered_model (id, district_id, ward_id, owner_id, of_year, code, title, problem, objectives, subject_type, field, kind, status)
                select nextval('registered_model_seq'), w.district_id, w.id, w.id, 2019 + n % 5, 'MH-' || n, t.title || case when n % 3 = 0 then ' ở ngõ ' || n % 997 else '' end,
                    repeat('Hộ kinh doanh lấn chiếm vỉa hè, rác để sai giờ. ', 8), repeat('Nhiều hộ đồng thuận, cùng làm. ', 6), 'COLLECTIVE', 'ECONOMY', 'NEW', 'REGISTERED'
                from generate_series(1, ?) n join ward_number w on w.number = n % ? join title_number t on t.number = (n * 7919) % ?""", MODELS, WARDS, titles.size());
        database.execute("alter table registered_model enable trigger user");
        database.update("""
                insert into briefing_report (id, unit_id, month, status, situation, submitted_at, accepted_at)
                select nextval('briefing_report_seq'), w.id, ('2023-' || m || '-01')::date, 'ACCEPTED', 'Nhân dân phấn khởi.', now(), now()
                from ward_number w cross join generate_series(1, ?) m on conflict do nothing""", MONTHS);
        database.update("""
                insert into account (id, username, full_name, password_hash, must_change_password, session_stamp)
                select nextval('account_seq'), 'canbo' || n, 'Cán bộ phường số ' || n, '-', false, 0 from generate_series(1, ?) n""", ACCOUNTS);
        database.update("insert into target_set (id, district_id, of_year) select nextval('target_set_seq'), id, 2023 from unit where kind = 'DISTRICT' and code like 'Q%'");
        database.update("""
                insert into target_group (id, target_set_id, code, name, field, position) select nextval('target_group_seq'), s.id, 'KT', 'Kinh tế', 'ECONOMY', 1
                from target_set s join unit d on d.id = s.district_id where d.code like 'Q%'""");
        database.update("""
                insert into target (id, target_set_id, target_group_id, code, name, field, unit_of_measure, measure, direction, assigned, accumulation, consolidation, scope, basis, status, position)
                select nextval('target_seq'), g.target_set_id, g.id, t.code, t.name, t.field, t.unit_of_measure, t.measure, t.direction, t.assigned, t.accumulation, t.consolidation, t.scope, t.basis, t.status, t.position
                from target_group g join target_set s on s.id = g.target_set_id join unit d on d.id = s.district_id and d.code like 'Q%'
                cross join (select t.* from target t join target_set s on s.id = t.target_set_id where s.of_year = 2023 and t.code ~ '^[A-Z]+-[0-9]+$' and t.source = 'REPORTS' order by t.id limit 38) t""");
        database.execute("vacuum analyze");
        nation = viewer("nation", "kind in ('DISTRICT', 'WARD')", Role.DISTRICT_STAFF, UnitKind.DISTRICT);
        admin = viewer("admin", "kind in ('DISTRICT', 'WARD')", Role.ADMIN, null);
        district = viewer("district", "code = 'Q77' or district_id = (select id from unit where code = 'Q77') and kind = 'WARD'", Role.DISTRICT_STAFF, UnitKind.DISTRICT);
        ward = viewer("ward", "code = 'P2044'", Role.WARD_CADRE, UnitKind.WARD);
    }

    @Test
    void oneSearch() {
        var viewers = new LinkedHashMap<String, Viewer>();
        viewers.put("the whole country's staff", nation);
        viewers.put("an administrator", admin);
        viewers.put("a district", district);
        viewers.put("a ward", ward);
        var slowest = new StringBuilder();
        System.out.printf("One search among %,d units, %,d models, %,d reports, %,d accounts:%n", count("unit"), count("registered_model"), count("briefing_report"), count("account"));
        viewers.forEach((name, viewer) -> {
            var all = new ArrayList<Double>();
            for (var typed : SEARCHES) {
                var own = new ArrayList<Double>();
                for (var round = 0; round < ROUNDS; round++) {
                    var from = System.nanoTime();
                    searching.find(SoughtWords.of(typed), viewer);
                    own.add((System.nanoTime() - from) / 1e6);
                }
                var warm = own.stream().skip(2).sorted().toList();
                all.addAll(warm);
                slowest.append("    %-26s %-34s median %,7.1f ms   worst %,7.1f ms   %s%n".formatted(name, typed, warm.get(warm.size() / 2), warm.get(warm.size() - 1),
                        searching.find(SoughtWords.of(typed), viewer).stream().map(group -> group.kind() + " " + group.hits().size() + (group.isAlike() ? "~" : "")).toList()));
            }
            var sorted = all.stream().sorted().toList();
            System.out.printf("  %-26s median %,7.1f ms   p95 %,7.1f ms   of %d%n", name, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), sorted.size());
        });
        System.out.print(slowest);
    }

    private Viewer viewer(String name, String units, Role role, UnitKind kind) {
        var ids = new HashSet<>(database.queryForList("select id from unit where " + units, Long.class));
        var posts = kind == null ? List.of(new Post(role, null, null, null, null))
                : database.query("select u.id, u.code, u.name, coalesce(u.district_id, u.id) as district from unit u where u.kind = '%s' and (%s)".formatted(kind, units),
                        (row, at) -> new Post(role, row.getLong("id"), row.getString("code"), row.getString("name"), row.getLong("district")));
        return new Viewer(0, name, name, posts, new Scope(Set.copyOf(ids)));
    }

    private long count(String table) {
        return database.queryForObject("select count(*) from " + table, Long.class);
    }

    /** The demonstration's titles, and as many again with two words put for others. */
    private List<String> titles() {
        try (var reader = new InputStreamReader(getClass().getResourceAsStream("/demo/hoan-kiem-2023/models.csv"), StandardCharsets.UTF_8)) {
            var told = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream().map(row -> row.get("title")).distinct().toList();
            var words = told.stream().flatMap(title -> List.of(title.split(" ")).stream()).distinct().toList();
            var titles = new ArrayList<>(told);
            for (var at = 0; at < 400; at++) {
                var varied = told.get(RANDOM.nextInt(told.size())).split(" ");
                varied[RANDOM.nextInt(varied.length)] = words.get(RANDOM.nextInt(words.size()));
                varied[RANDOM.nextInt(varied.length)] = words.get(RANDOM.nextInt(words.size()));
                titles.add(String.join(" ", varied));
            }
            return titles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
