package vn.danvankheo.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Tomcat turns away before the application sees it, such as a malformed address or TRACE, is answered with a page and headers of ours all the same. */
public class RefusedByServer extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            PlainPage.REFUSED.answer(request, response, response.getStatus());
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("who asked is gone", gone);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OfTomcat {

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusals() {
            return tomcat -> tomcat.addContextCustomizers(context -> ((StandardHost) context.getParent()).setErrorReportValveClass(RefusedByServer.class.getName()));
        }
    }
}
