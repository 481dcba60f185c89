package vn.danvankheo.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** Phạm vi của mã truy cập: what a program may read with a token, and nothing else. */
enum TokenScope {

    /** The scoreboards, and how they are described. */
    BOARDS("/api/v1/scoreboards/", "/api/v1/openapi"),
    /** How the interface is described alone. */
    DESCRIPTION("/api/v1/openapi");

    private final String[] paths;

    TokenScope(String... paths) {
        this.paths = paths;
    }

    boolean covers(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return Stream.of(paths).anyMatch(path::startsWith);
    }
}
