package vn.danvankheo.web;

import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Pages that one person opens at once keep the same thing in the session: the last one counts, and none once somebody signed out meanwhile. Either was a failure by Spring Session's own statement. */
@Component
class SessionAttributes implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

    @Override
    public void customize(JdbcIndexedSessionRepository sessions) {
        sessions.setCreateSessionAttributeQuery("""
                INSERT INTO %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)
                SELECT PRIMARY_ID, NAME, BYTES FROM (VALUES (?::text, ?::text, ?::bytea)) AS KEPT (SESSION, NAME, BYTES) JOIN %TABLE_NAME% ON PRIMARY_ID = SESSION
                ON CONFLICT (SESSION_PRIMARY_ID, ATTRIBUTE_NAME) DO UPDATE SET ATTRIBUTE_BYTES = EXCLUDED.ATTRIBUTE_BYTES""");
    }
}
