package vn.danvankheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What watches the application, such as a container's health check, asks on a port of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"danvankheo.management-port=0", "danvankheo.admin-password=mot-lan-thoi-nhe"})
class ManagementPortTests {

    @LocalServerPort
    private int port;
    @LocalManagementPort
    private int managementPort;

    @Test
    void healthAndMeasuresAreToldOnTheManagementPortAndNothingElseIs() throws Exception {
        assertThat(answer(managementPort, "/actuator/health")).isEqualTo(200);
        assertThat(answer(managementPort, "/actuator/prometheus")).isEqualTo(200);
        assertThat(answer(managementPort, "/actuator/env")).isEqualTo(404);
        assertThat(answer(port, "/actuator/health")).isEqualTo(404);
        assertThat(answer(port, "/actuator/prometheus")).isEqualTo(404);
    }

    private static int answer(int port, String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(), BodyHandlers.discarding()).statusCode();
    }
}
