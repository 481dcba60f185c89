package vn.danvankheo.account;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Quyền vào một trang: who may send which request. Roles empty: whoever is signed in; null: anybody. */
record AccessRule(HttpMethod method, String pattern, Set<Role> roles) {

    static AccessRule anybody(HttpMethod method, String pattern) {
        return new AccessRule(method, pattern, null);
    }

    static AccessRule signedIn(HttpMethod method, String pattern) {
        return new AccessRule(method, pattern, Set.of());
    }

    static AccessRule only(HttpMethod method, String pattern, Role... roles) {
        return new AccessRule(method, pattern, Set.of(roles));
    }

    /** Whether it leads to something people do, and not to what their pages are drawn with, nor to what machines ask. */
    boolean isOfPeople() {
        return !pattern.endsWith("/**") && !pattern.matches("/(favicon\\.ico|manifest\\.webmanifest|sw\\.js|offline\\.html|\\.well-known/.*|actuator/.*)");
    }

    /** The part of the application that it leads to, as the first word of its address says; the first page has none. */
    String area() {
        return pattern.substring(1).replaceFirst("[/{].*|(?<=\\w)\\.\\w+$", "");
    }

    public boolean isAct() {
        return !HttpMethod.GET.equals(method);
    }

    public boolean allows(Role role) {
        return roles == null || roles.isEmpty() || roles.contains(role);
    }

    public boolean isOpen() {
        return roles == null;
    }

    String[] authorities() {
        return roles.stream().map(Enum::name).toArray(String[]::new);
    }

    /** What may be got may also be asked for its head. */
    RequestMatcher matcher() {
        var paths = PathPatternRequestMatcher.withDefaults();
        return HttpMethod.GET.equals(method)
                ? new OrRequestMatcher(paths.matcher(HttpMethod.GET, pattern), paths.matcher(HttpMethod.HEAD, pattern))
                : paths.matcher(method, pattern);
    }

    RequestMatcher path() {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
