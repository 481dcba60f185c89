package vn.danvankheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseConfigurationTests {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(EmbeddedDatabaseConfiguration.class)
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class, FlywayAutoConfiguration.class));

    @Test
    void poolAndMigrationsFollowTheEmbeddedDatabase(@TempDir Path data) {
        application.withPropertyValues("danvankheo.data=" + data, "spring.profiles.active=demo").run(context -> {
            var database = context.getBean(JdbcClient.class).sql("select current_database()").query(String.class).single();
            var folded = context.getBean(JdbcClient.class).sql("select folded('Đồng Xuân')").query(String.class).single();

            assertThat(database).isEqualTo("danvankheo_demo");
            assertThat(folded).isEqualTo("dong xuan");
            try (Connection stillOpen = context.getBean(DataSource.class).getConnection()) {
                assertThat(context.getBeanFactory().getDependentBeans("embeddedDatabase")).contains("dataSource");
            }
        });
    }

    @Test
    void aConfiguredDataSourceLeavesItOut() {
        application.withPropertyValues("spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none", "spring.flyway.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedDatabase.class));
    }
}
