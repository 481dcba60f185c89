package vn.danvankheo;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import vn.danvankheo.backup.BackupCommands;

/** Dân vận khéo: models, monthly briefings and the year's targets of one district or many. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DanVanKheoApplication {

    public static void main(String[] args) {
        if (BackupCommands.areAsked(args)) {
            System.exit(BackupCommands.run(List.of(EmbeddedDatabaseConfiguration.class), args));
        }
        SpringApplication.run(DanVanKheoApplication.class, args);
    }
}
