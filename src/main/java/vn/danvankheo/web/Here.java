package vn.danvankheo.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the page as asked for, so that a link can keep the filters and change one of them. */
public record Here(String path, String query) {

    static Here of(HttpServletRequest request) {
        var asked = ServletUriComponentsBuilder.fromRequest(request).build();
        return new Here(asked.getPath(), asked.getQuery());
    }

    /** The same page with one parameter set to another value. */
    public String with(String parameter, Object value) {
        return UriComponentsBuilder.fromPath(path).query(query).replaceQueryParam(parameter, value).build().toUriString();
    }

    /** The same page without one parameter. */
    public String without(String parameter) {
        return UriComponentsBuilder.fromPath(path).query(query).replaceQueryParam(parameter).build().toUriString();
    }
}
