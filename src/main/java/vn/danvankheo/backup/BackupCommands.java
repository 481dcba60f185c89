package vn.danvankheo.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import vn.danvankheo.attachment.FileStoreOnly;
import vn.danvankheo.audit.AuditSeals;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.calendar.ClockConfiguration;

/**
 * Lệnh sao lưu, kiểm tra nhật ký: a small application that does one thing and ends, beside one that people work in. It has no web server and no rounds, and
 * migrates nothing but the place that it restores into. Profile {@code backup-command}.
 */
@Slf4j
@RequiredArgsConstructor
@ImportAutoConfiguration({PropertyPlaceholderAutoConfiguration.class, MessageSourceAutoConfiguration.class})
@EnableConfigurationProperties(BackupSettings.class)
@Import({BackupReader.class, BackupWords.class})
public class BackupCommands implements ApplicationRunner, ExitCodeGenerator {

    public static final String PROFILE = "backup-command";

    private static final String MAKE = "danvankheo.backup.to";
    private static final String CHECK = "danvankheo.backup.check";
    private static final String RESTORE = "danvankheo.restore.from";
    private static final String CHECK_TRAIL = "danvankheo.audit.check";

    private final BackupReader reader;
    private final ObjectProvider<Backups> backups;
    private final ObjectProvider<AuditSeals> seals;
    private final BackupWords words;
    private int exitCode;

    /** The database, the files and the audit trail. */
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class, TransactionAutoConfiguration.class})
    @EntityScan(basePackageClasses = AuditTrail.class)
    @EnableJpaRepositories(basePackageClasses = AuditTrail.class)
    @Import({ClockConfiguration.class, AuditTrail.class, AuditSeals.class, FileStoreOnly.class, BackupWriter.class, Restoring.class, Backups.class})
    static class InADatabase {
    }

    public static boolean areAsked(String... arguments) {
        return isAsked(MAKE, arguments) || isAsked(CHECK, arguments) || isAsked(RESTORE, arguments) || isAsked(CHECK_TRAIL, arguments);
    }

    /** @param database what brings one along; checking a file needs none; @return 0 when all went well */
    public static int run(List<Class<?>> database, String... arguments) {
        var application = new SpringApplication(BackupCommands.class);
        if (!isAsked(CHECK, arguments)) {
            application.addPrimarySources(database);
            application.addPrimarySources(List.of(InADatabase.class));
        }
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles(PROFILE);
        return SpringApplication.exit(application.run(arguments));
    }

    private static boolean isAsked(String command, String... arguments) {
        return Stream.of(arguments).anyMatch(argument -> argument.equals("--" + command) || argument.startsWith("--" + command + "="));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            carryOut(arguments, MAKE, file -> backups.getObject().make(file), "backup.made");
            carryOut(arguments, CHECK, reader::check, "backup.sound");
            carryOut(arguments, RESTORE, file -> backups.getObject().restore(file), "backup.restored");
            if (arguments.containsOption(CHECK_TRAIL)) {
                log.info(words.sentence(seals.getObject().check()));
            }
        } catch (RuntimeException failure) {
            exitCode = 1;
            log.error(words.sentence(failure));
        }
    }

    private void carryOut(ApplicationArguments arguments, String option, Function<Path, Manifest> command, String done) {
        if (arguments.containsOption(option)) {
            var file = arguments.getOptionValues(option).get(0);
            log.info(words.sentence(done, file, words.contents(command.apply(Path.of(file)))));
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
