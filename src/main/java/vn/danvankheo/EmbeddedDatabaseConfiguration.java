package vn.danvankheo;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;
import vn.danvankheo.backup.BackupCommands;

/** Brings a PostgreSQL along while {@code spring.datasource.url} names none: a ward needs nothing but Java. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseConfiguration.WithoutDataSource.class)
class EmbeddedDatabaseConfiguration {

    /** The pool depends on this bean and so closes before it; the demonstration never touches real data. */
    @Bean(destroyMethod = "close")
    @Profile("!" + BackupCommands.PROFILE)
    EmbeddedDatabase embeddedDatabase(@Value("${danvankheo.data:data}") Path data, Environment environment) {
        return new EmbeddedDatabase(data, name(environment));
    }

    /** A command works beside a running application, in its server. */
    @Bean
    @Profile(BackupCommands.PROFILE)
    JdbcConnectionDetails startedOrRunningDatabase(@Value("${danvankheo.data:data}") Path data, Environment environment) throws IOException {
        try {
            return new EmbeddedDatabase(data, name(environment));
        } catch (DirectoryInUseException running) {
            return RunningDatabase.in(data, name(environment));
        }
    }

    private static String name(Environment environment) {
        return environment.acceptsProfiles(Profiles.of("demo")) ? "danvankheo_demo" : "danvankheo";
    }

    static class WithoutDataSource implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
