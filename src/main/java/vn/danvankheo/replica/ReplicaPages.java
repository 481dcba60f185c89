package vn.danvankheo.replica;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Trang đọc bản sao: the dashboards and lists that the copy may answer. Each form that a session sends leaves a mark in the session, saved before
 * the answer goes out; the first list after it asks the primary how far it is, and the copy waits until it has come there. The session lies in
 * the database, so the mark holds on every instance; a write that was not answered yet leaves none and is promised to nobody.
 */
@RequiredArgsConstructor
class ReplicaPages implements HandlerInterceptor {

    private static final Set<String> PAGES = Set.of("/", "/giao-ban", "/giao-ban/thong-ke", "/chi-tieu", "/mo-hinh", "/mo-hinh/toan-canh");
    private static final String WROTE = "replica.wrote";
    private static final String SEEN = "replica.seen";

    private final Replica replica;
    private final ReplicaWatch watch;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var session = request.getSession(false);
        if (session == null || request.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        if (!isRead(request)) {
            session.setAttribute(WROTE, UUID.randomUUID().toString());
        } else if (PAGES.contains(request.getRequestURI().substring(request.getContextPath().length()))) {
            replica.showing(replica.isFresh() && hasAllThatWasToldTo(session));
        }
        return true;
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        replica.showing(false);
    }

    private static boolean isRead(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    /** A mark is never taken away, as another request may just be leaving a newer one; beside it stands which mark was looked up. */
    private boolean hasAllThatWasToldTo(HttpSession session) {
        var mark = (String) session.getAttribute(WROTE);
        if (mark == null) {
            return true;
        }
        var seen = (String) session.getAttribute(SEEN);
        if (seen == null || !seen.startsWith(mark)) {
            seen = mark + "@" + watch.position();
            session.setAttribute(SEEN, seen);
        }
        return replica.hasReplayed(Long.parseLong(seen.substring(seen.indexOf('@') + 1)));
    }
}
