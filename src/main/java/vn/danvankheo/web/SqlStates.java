package vn.danvankheo.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/** Reads what PostgreSQL refuses by the states that Spring knows of it: a lock that did not come in time is a conflict for plain SQL, as it is for entities. */
@Configuration
class SqlStates {

    @Bean
    SQLExceptionTranslator sqlExceptionTranslator() {
        return new SQLErrorCodeSQLExceptionTranslator("PostgreSQL");
    }
}
