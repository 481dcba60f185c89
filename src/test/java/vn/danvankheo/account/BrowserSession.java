package vn.danvankheo.account;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** One person's browser, over the wire with its own cookies; it follows no redirect, so that tests see them. */
public class BrowserSession {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private String base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.NEVER).build();
    private String formPage = "/mat-khau";

    public BrowserSession(int port) {
        turnTo(port);
    }

    /** To another instance, as a balancer does; the cookies come along. */
    public void turnTo(int port) {
        base = "http://localhost:" + port;
    }

    /** @param location where it leads, without the server's name; null: nowhere */
    public record Answer(int status, String location, String body, HttpResponse<String> whole) {
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    public Answer signIn(String username, String password) {
        return postFrom("/dang-nhap", "/dang-nhap", "username", username, "password", password);
    }

    Answer changePassword(String current, String chosen) {
        return post("/mat-khau", "current", current, "chosen", chosen, "again", chosen);
    }

    /** Sends a form as a page would, with that page's CSRF token. */
    public Answer post(String path, String... fields) {
        var page = CSRF.matcher(get(formPage).body());
        var token = page.find() ? page.group(1) : "";
        return postWithToken(path, token, fields);
    }

    /** The same with the token of another page than that of the password. */
    public Answer postFrom(String page, String path, String... fields) {
        formPage = page;
        var answer = post(path, fields);
        formPage = "/mat-khau";
        return answer;
    }

    public Answer postWithToken(String path, String token, String... fields) {
        var body = new StringBuilder("_csrf=").append(encoded(token));
        for (var at = 0; at < fields.length; at += 2) {
            body.append('&').append(fields[at]).append('=').append(encoded(fields[at + 1]));
        }
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers().firstValue("Location").map(to -> to.replace(base, "")).orElse(null), answer.body(), answer);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    public URI address(String path) {
        return URI.create(base + path);
    }

    public String sessionId() {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("DANVANKHEO")).findFirst().orElseThrow().getValue();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
