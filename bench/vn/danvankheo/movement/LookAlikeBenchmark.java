package vn.danvankheo.movement;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvankheo.account.Post;
import vn.danvankheo.account.Role;
import vn.danvankheo.account.Scope;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.testing.HoanKiemTest;

/**
 * Hai vạn mô hình: how long it takes to find those that a registration is much like, and to list the register, when one district has 20,000 models of
 * this and last year. They say the demonstration's sentences, two of three with half of the words put for others; one in fifty is another one's copy.
 * What is measured and what it is measured against take turns in one run.
 */
@HoanKiemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = {"spring.application.name=benchmark", "logging.level.root=warn"})
class LookAlikeBenchmark {

    private static final int MODELS = 20_000;
    private static final int ROUNDS = 200;
    /** What takes long is measured only so often. */
    private static final int SLOW = 20;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;])\\s+|\n");
    private static final Random RANDOM = new Random(2023);

    @Autowired
    private JdbcTemplate database;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private LookAlikes lookAlikes;
    @Autowired
    private Models models;

    private List<String> titles;
    private List<String> sentences;
    private List<String> words;
    private Viewer district;

    @BeforeAll
    void twentyThousandModels() {
        titles = column("title").distinct().toList();
        sentences = Stream.of("problem", "objectives", "approach").flatMap(this::column).flatMap(SENTENCE_END::splitAsStream).distinct().toList();
        words = sentences.stream().flatMap(sentence -> WORD.matcher(sentence).results().map(MatchResult::group)).distinct().toList();
        var wards = database.queryForList("select id from unit where kind = 'WARD' order by code", Long.class);
        var made = new ArrayList<Object[]>();
        for (var at = 0; at < MODELS; at++) {
            var copied = at > 0 && RANDOM.nextInt(50) == 0 ? made.get(RANDOM.nextInt(at)) : null;
            made.add(new Object[] {2022 + at % 2, at, varied(any(titles)), copied == null ? passage(3) : copied[3], copied == null ? passage(1) : copied[4],
                    copied == null ? passage(4) + "\n" + passage(3) : copied[5], copied == null ? passage(2) : copied[6], wards.get(at % wards.size())});
        }
        database.batchUpdate("""
                insert into registered_model (id, district_id, ward_id, owner_id, of_year, code, title, problem, objectives, approach, outputs,
                    subject_type, field, kind, status)
                select nextval('registered_model_seq'), w.district_id, w.id, w.id, m.of_year, 'BM-' || m.number, m.title, m.problem, m.objectives, m.approach, m.outputs,
                    'COLLECTIVE', 'ECONOMY', 'NEW', 'REGISTERED'
                from (values (?, ?, ?, ?, ?, ?, ?, ?::bigint)) m (of_year, number, title, problem, objectives, approach, outputs, ward) join unit w on w.id = m.ward""", made);
        database.execute("create table whole as select id, folded(concat_ws(' ', title, problem, objectives, approach, outputs)) as words from registered_model");
        database.execute("create index on whole using gin (words gin_trgm_ops)");
        database.execute("analyze");
        district = new Viewer(0, "quan", "Quận", List.of(new Post(Role.DISTRICT_STAFF, null, null, null, null)), new Scope(new HashSet<>(database.queryForList("select id from unit where kind in ('DISTRICT', 'WARD')", Long.class))));
    }

    @Test
    void lookAlikesOfOneRegistration() {
        var sample = database.queryForList("select id from registered_model where of_year = 2023 and code like 'BM-%' order by md5(code) limit ?", Long.class, ROUNDS);
        var application = new Times("the application");
        var wholeTexts = new Times("whole texts, trigram index");
        var noIndex = new Times("whole texts, no index");
        for (var at = 0; at < ROUNDS; at++) {
            var model = models.model(sample.get(at), district);
            application.take(() -> lookAlikes.of(model, district));
            if (at % SLOW == 0) {
                wholeTexts.take(() -> ask(model.getId(), "w.words % mine.words"));
                noIndex.take(() -> ask(model.getId(), "similarity(w.words, mine.words) >= 0.6"));
            }
        }
        var alike = database.queryForObject("""
                with numbered as (select words, row_number() over (order by id) as at from whole)
                select avg(similarity(a.words, b.words)) from numbered a join numbered b on b.at = a.at + 1 where a.at % 20 = 0""", Double.class);
        System.out.printf("Look-alikes of one registration among %,d (two texts at random are %.2f alike):%n%s%n%s%n%s%n", MODELS, alike, application, wholeTexts, noIndex);
    }

    @Test
    void aSearchInTheRegister() {
        var search = new Times("a search by words");
        var all = new Times("the first page of all");
        for (var at = 0; at < ROUNDS; at++) {
            var filter = new ModelFilter();
            all.take(() -> models.list(filter, district));
            filter.setQ(any(words) + " " + any(words));
            search.take(() -> models.list(filter, district));
        }
        System.out.printf("The register's list with %,d models:%n%s%n%s%n", MODELS, search, all);
    }

    private List<Long> ask(long model, String alike) {
        return new TransactionTemplate(transactions).execute(transaction -> {
            database.queryForObject("select set_config('pg_trgm.similarity_threshold', '0.6', true)", String.class);
            return database.queryForList("select w.id from whole w, whole mine where mine.id = ? and w.id <> mine.id and " + alike, Long.class, model);
        });
    }

    /** Milliseconds; the first ones warm up. */
    private static class Times {

        private final String of;
        private final List<Double> taken = new ArrayList<>();

        private Times(String of) {
            this.of = of;
        }

        private void take(Runnable act) {
            var from = System.nanoTime();
            act.run();
            taken.add((System.nanoTime() - from) / 1e6);
        }

        @Override
        public String toString() {
            var sorted = taken.stream().skip(taken.size() / 5).sorted().toList();
            return "  %-28s median %,8.1f ms   p95 %,8.1f ms   of %d".formatted(of, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), sorted.size());
        }
    }

    private String passage(int count) {
        return IntStream.range(0, count).mapToObj(at -> RANDOM.nextInt(3) == 0 ? any(sentences) : varied(any(sentences))).collect(Collectors.joining(" "));
    }

    private String varied(String sentence) {
        return WORD.matcher(sentence).replaceAll(word -> RANDOM.nextBoolean() ? word.group() : any(words));
    }

    private static String any(List<String> texts) {
        return texts.get(RANDOM.nextInt(texts.size()));
    }

    private Stream<String> column(String column) {
        try (var reader = new InputStreamReader(getClass().getResourceAsStream("/demo/hoan-kiem-2023/models.csv"), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream().map(row -> row.get(column)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
