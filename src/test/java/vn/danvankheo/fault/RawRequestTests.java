package vn.danvankheo.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvankheo.account.BrowserSession;
import vn.danvankheo.testing.HoanKiemTest;

/** Requests that no browser sends, byte by byte. */
@HoanKiemTest
class RawRequestTests {

    private static final int SLOW_SENDERS = 300;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"GET /a|b HTTP/1.1", "GET /../../etc/passwd HTTP/1.1", "GET /%2e%2e%2fetc HTTP/1.1", "TRACE / HTTP/1.1", "PROPFIND / HTTP/1.1", "GET / HTTP/9.9", "XX"})
    void whatTheServerItselfTurnsAwayIsAnsweredLikeEverythingElse(String line) throws IOException {
        var answer = ask(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("Tomcat", "Apache", "Exception");
        assertThat(answer.substring(9, 12)).isIn("400", "404", "405", "501", "505");
        assertThat(answer.lines().takeWhile(one -> !one.isEmpty())).anyMatch(one -> one.startsWith("Content-Security-Policy: default-src 'self'"))
                .anyMatch(one -> one.equalsIgnoreCase("X-Content-Type-Options: nosniff")).noneMatch(one -> one.startsWith("Server:"));
    }

    /** Where one server would see one request and the next one two. */
    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 4\r\nContent-Length: 40", "Transfer-Encoding: xchunked", "Transfer-Encoding: chunked, identity, chunked", "Content-Length: -1"})
    void aMessageWithoutOneClearEndIsRefused(String ends) throws IOException {
        var answer = ask("POST /dang-nhap HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n" + ends + "\r\n\r\na=b&GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer.substring(9, 12)).isIn("400", "501");
        assertThat(answer.split("HTTP/1.1 \\d", -1)).hasSize(2);
    }

    @Test
    void aForgedHostLeadsNobodyElsewhere() throws IOException {
        var answer = ask("GET /giao-ban HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n");

        assertThat(answer).contains("\r\nLocation: /dang-nhap\r\n").doesNotContain("evil.example");
    }

    @Test
    void threeHundredSlowSendersHoldNobodyUp() throws IOException {
        var senders = new ArrayList<Socket>();
        try {
            for (var sender = 0; sender < SLOW_SENDERS; sender++) {
                var socket = new Socket("localhost", port);
                senders.add(socket);
                send(socket, "POST /dang-nhap HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nusername=");
            }
            var began = Instant.now();

            assertThat(new BrowserSession(port).signIn("phuong05", "dan-van-kheo-2023").location()).isEqualTo("/");
            assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(10));
        } finally {
            for (var socket : senders) {
                socket.close();
            }
        }
    }

    private String ask(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            send(socket, request);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
