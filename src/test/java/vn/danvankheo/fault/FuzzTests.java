package vn.danvankheo.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.beans.PropertyDescriptor;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;

/**
 * Random requests over every page, form and parameter, by everybody: no answer is a failure of the application, shows a stack trace or takes long.
 * A seed tells the same story again; {@code -Ddanvankheo.fuzz=5000} asks more a seed.
 */
@HoanKiemTest
@TestPropertySource(properties = {"spring.application.name=fuzz", "danvankheo.demo-story=true"}) // writes, in a context and database of its own
class FuzzTests {

    private static final int REQUESTS = Integer.getInteger("danvankheo.fuzz", 1_700);
    private static final Duration LONG = Duration.ofSeconds(5);
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]|\\{[^{}]*})*}");
    private static final List<String> PEOPLE = List.of("phuong01", "phuong05", "quan", "quan", "lanhdao", "thamdinh", "todanpho", "admin");
    private static final Map<String, String> TABLES = Map.of("giao-ban", "briefing_report", "mo-hinh", "registered_model", "chi-tieu", "target", "don-vi", "unit", "tai-khoan", "account",
            "khao-sat", "field_survey", "cong-nhan", "decision", "khen-thuong", "commendation", "tham-dinh", "registered_model", "trien-lam", "registered_model");
    private static final List<String> ODD = List.of("", " ", "0", "-1", "1", "2", "12", "2023", "2023-11", "2023-12-18", "31/02/2023", "18/12/2023", "99999999999999999999", "9223372036854775807",
            "1e999", "NaN", "1.234", "1,5", "-0,001", "a\0b", "\u0001\u001f", "ộ".repeat(300), "x".repeat(20_000), "\uD83D", "😀", "\u202Etxt", "'; drop table unit; --", "%", "_", "\\",
            "${7*7}", "__${T(java.lang.Runtime).getRuntime()}__::x", "<script>alert(1)</script>", "../../etc/passwd", "=cmd|' /C calc'!A0", "on", "true", "null", "undefined",
            "00000000-0000-0000-0000-000000000000", "HK-01", "HK", "https://evil.example", "Khéo trong dân vận", "\r\nX-Evil: 1");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    /** @param parameters names with what type they are read as */
    private record Route(HttpMethod method, String pattern, Map<String, Class<?>> parameters, List<String> files) {
    }

    /** What a machine that was just started loads once, such as all that prints a book, is loaded before the clock runs. */
    @BeforeEach
    void theMachineHasRunForAWhile() throws Exception {
        mvc.perform(get("/huong-dan.pdf").with(SignedIn.as("quan"))).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(longs = {1945, 1975, 2023})
    void nothingThatAnybodySendsIsAFailure(long seed) {
        var random = new Random(seed);
        var routes = routes();
        var ids = ids();
        var failures = new ArrayList<String>();

        for (var at = 0; at < REQUESTS; at++) {
            if (at % 50 == 0) {
                database.sql("update account set locked_at = null, must_change_password = false where locked_at is not null or must_change_password").update();
            }
            send(routes.get(random.nextInt(routes.size())), ids, random, failures);
        }

        assertThat(failures).isEmpty();
    }

    private void send(Route route, Map<String, List<Long>> ids, Random random, Collection<String> failures) {
        var path = path(route.pattern(), ids, random);
        AbstractMockHttpServletRequestBuilder<?> request = route.files().isEmpty() ? request(route.method(), path) : multipart(route.method(), path);
        var sent = new StringBuilder("%s %s".formatted(route.method(), path));
        route.parameters().forEach((name, type) -> {
            for (var times = random.nextInt(8) == 0 ? 2 : random.nextInt(5) == 0 ? 0 : 1; times > 0; times--) {
                var value = value(type, ids, random);
                request.param(name, value);
                sent.append(' ').append(name).append('=').append(value, 0, Math.min(40, value.length()));
            }
        });
        if (request instanceof MockMultipartHttpServletRequestBuilder parts) {
            for (var name : route.files()) {
                var bytes = new byte[random.nextInt(3_000)];
                random.nextBytes(bytes);
                parts.file(new MockMultipartFile(name, one(ODD, random), one(List.of("image/jpeg", "application/pdf", ""), random), bytes));
            }
        }
        var who = one(PEOPLE, random);
        var began = System.nanoTime();
        try {
            var answer = mvc.perform(request.with(SignedIn.as(who)).with(csrf())).andReturn().getResponse();
            var took = Duration.ofNanos(System.nanoTime() - began);
            if (answer.getStatus() >= 500 || took.compareTo(LONG) > 0 || answer.getContentAsString().contains("\tat vn.danvankheo")) {
                failures.add(who + " " + sent + " → " + answer.getStatus() + " in " + took);
            }
        } catch (Exception failed) {
            failures.add(who + " " + sent + " → " + failed);
        }
    }

    private List<Route> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().getBeanType().getPackageName().startsWith("vn.danvankheo"))
                .flatMap(route -> route.getKey().getPatternValues().stream().sorted().flatMap(pattern -> route.getKey().getMethodsCondition().getMethods().stream().map(method -> {
                    var parameters = new LinkedHashMap<String, Class<?>>();
                    var files = new ArrayList<String>();
                    for (var parameter : route.getValue().getMethodParameters()) {
                        var type = ResolvableType.forMethodParameter(parameter);
                        if (type.resolve() == MultipartFile.class || type.getGeneric(0).resolve() == MultipartFile.class) {
                            files.add(name(parameter.getParameterAnnotation(RequestParam.class), parameter.getParameter().getName()));
                        } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                            parameters.put(name(parameter.getParameterAnnotation(RequestParam.class), parameter.getParameter().getName()), type.toClass());
                        } else if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
                            fields("", type, 0, parameters);
                        }
                    }
                    return new Route(HttpMethod.valueOf(method.name()), pattern, parameters, files);
                })))
                .sorted((one, other) -> (one.pattern() + one.method()).compareTo(other.pattern() + other.method())).toList();
    }

    private static String name(RequestParam named, String otherwise) {
        return named == null ? otherwise : Stream.of(named.name(), named.value(), otherwise).filter(name -> !name.isEmpty()).findFirst().orElseThrow();
    }

    /** A form's fields, the rows of its lists and the keys of its maps too. */
    private static void fields(String before, ResolvableType form, int depth, Map<String, Class<?>> found) {
        for (var property : BeanUtils.getPropertyDescriptors(form.toClass())) {
            if (property.getReadMethod() == null || property.getName().equals("class") || depth > 2) {
                continue;
            }
            var type = type(property, form);
            var name = before + property.getName();
            if (Collection.class.isAssignableFrom(type.toClass()) && !BeanUtils.isSimpleValueType(type.getGeneric(0).toClass())) {
                fields(name + "[1].", type.getGeneric(0), depth + 1, found);
            } else if (Map.class.isAssignableFrom(type.toClass())) {
                fields(name + "[1].", type.getGeneric(1), depth + 1, found);
                found.put(name + "[x]", String.class);
            } else {
                found.put(name, type.toClass());
            }
        }
    }

    private static ResolvableType type(PropertyDescriptor property, ResolvableType form) {
        return ResolvableType.forMethodReturnType(property.getReadMethod(), form.toClass());
    }

    private Map<String, List<Long>> ids() {
        return TABLES.values().stream().distinct().collect(Collectors.toMap(table -> table,
                table -> database.sql("select id from %s order by id limit 300".formatted(table)).query(Long.class).list()));
    }

    private static URI path(String pattern, Map<String, List<Long>> ids, Random random) {
        var segments = pattern.split("/");
        var path = new StringBuilder();
        for (var at = 1; at < segments.length; at++) {
            var segment = segments[at];
            if (segment.contains("{")) {
                var known = ids.get(TABLES.getOrDefault(segments[1], "unit"));
                var value = random.nextInt(6) == 0 ? one(ODD, random) : known.isEmpty() ? "1" : String.valueOf(one(known, random));
                value = value.length() > 200 ? value.substring(0, 200) : value;
                segment = VARIABLE.matcher(segment).replaceAll(Matcher.quoteReplacement(UriUtils.encodePathSegment(value.isEmpty() ? "x" : value, "UTF-8")));
            }
            path.append('/').append(segment);
        }
        return URI.create(path.isEmpty() ? "/" : path.toString());
    }

    private static String value(Class<?> type, Map<String, List<Long>> ids, Random random) {
        if (type.isEnum() && random.nextInt(4) != 0) {
            return ((Enum<?>) one(List.of(type.getEnumConstants()), random)).name();
        }
        return random.nextInt(5) == 0 ? String.valueOf(one(one(List.copyOf(ids.values()), random), random)) : one(ODD, random);
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
