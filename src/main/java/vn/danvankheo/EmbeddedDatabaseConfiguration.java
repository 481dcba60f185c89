package vn.danvankheo;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Brings a PostgreSQL along while {@code spring.datasource.url} names none: a ward needs nothing but Java. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseConfiguration.WithoutDataSource.class)
class EmbeddedDatabaseConfiguration {

    /** The pool depends on this bean and so closes before it; the demonstration never touches real data. */
    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(@Value("${danvankheo.data:data}") Path data, Environment environment) {
        var demo = environment.acceptsProfiles(Profiles.of("demo"));
        return new EmbeddedDatabase(data, demo ? "danvankheo_demo" : "danvankheo");
    }

    static class WithoutDataSource implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
