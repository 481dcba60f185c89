package vn.danvankheo.reminder;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Mails are written from templates of plain text, beside the pages' templates of HTML. */
@Configuration(proxyBeanMethods = false)
class PlainTextTemplates {

    private static final int BEFORE_PAGES = 1;

    @Bean
    ClassLoaderTemplateResolver mailTemplates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setResolvablePatterns(Set.of("reminder/mail"));
        resolver.setPrefix("templates/");
        resolver.setSuffix(".txt");
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setOrder(BEFORE_PAGES);
        return resolver;
    }
}
