package vn.danvankheo.testing;

import java.io.IOException;
import java.net.ServerSocket;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A port that is known before the application is, for what belongs to its address. */
public final class KnownPort {

    private KnownPort() {
    }

    /** @return the address of the application to come */
    public static String of(DynamicPropertyRegistry settings) throws IOException {
        try (var free = new ServerSocket(0)) {
            var port = free.getLocalPort();
            settings.add("server.port", () -> port);
            return "http://localhost:" + port;
        }
    }
}
