package vn.danvankheo.testing;

import java.util.List;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Gives each context of a {@code @SpringBootTest} or {@code @DataJpaTest} a {@link TestDatabase} of its own and counts its statements. */
class TestDatabaseCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(Class<?> test, List<ContextConfigurationAttributes> attributes) {
        var wantsDatabase = TestContextAnnotationUtils.hasAnnotation(test, SpringBootTest.class)
                || TestContextAnnotationUtils.hasAnnotation(test, AutoConfigureTestDatabase.class);
        return wantsDatabase ? new TestDatabaseCustomizer() : null;
    }

    /** A record, so that two tests alike share one context and its database. */
    private record TestDatabaseCustomizer() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            var database = TestDatabase.create();
            TestPropertyValues.of(
                    "spring.datasource.url=" + database.url(),
                    "spring.datasource.username=" + database.username(),
                    "spring.datasource.password=" + database.password(),
                    "spring.test.database.replace=none").applyTo(context);
            ((BeanDefinitionRegistry) context).registerBeanDefinition(
                    "statementCount", new RootBeanDefinition(StatementCount.CountingDataSources.class));
        }
    }
}
