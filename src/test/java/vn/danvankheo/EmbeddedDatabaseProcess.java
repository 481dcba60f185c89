package vn.danvankheo;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A second application: starts the embedded database, commits a row, says so, and waits to be killed. */
class EmbeddedDatabaseProcess {

    static final String READY = "row written";

    public static void main(String[] args) throws InterruptedException {
        var database = new EmbeddedDatabase(Path.of(args[0]), "danvankheo");
        var client = JdbcClient.create(new DriverManagerDataSource(
                database.getJdbcUrl(), database.getUsername(), database.getPassword()));
        client.sql("create table survivor (name text)").update();
        client.sql("insert into survivor values ('Hàng Bạc')").update();
        System.out.println(READY);
        Thread.sleep(Long.MAX_VALUE);
    }
}
