package vn.danvankheo.replica;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the copy beside the primary; without the setting nothing of this is there. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${danvankheo.read-replica-url}'.isBlank()")
class ReplicaConfiguration {

    @Bean
    Replica replica(ReplicaSettings settings) {
        return new Replica(settings);
    }

    @Bean
    ReplicaWatch replicaWatch(Replica replica, JdbcClient database) {
        return new ReplicaWatch(replica, database);
    }

    @Bean
    WebMvcConfigurer replicaPages(Replica replica, ReplicaWatch watch) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new ReplicaPages(replica, watch));
            }
        };
    }

    /** The one database that Spring Boot makes, wrapped. */
    @Bean
    static BeanPostProcessor databaseWithReplica(ObjectProvider<Replica> replica) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource primary ? replica.getObject().behind(primary) : bean;
            }
        };
    }
}
