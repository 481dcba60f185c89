package vn.danvankheo.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.FileSystemUtils;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.MutableClock;
import vn.danvankheo.web.Notice;

/** Nights pass; in the morning an administrator looks whether there is a backup. */
@HoanKiemTest
@ExtendWith(OutputCaptureExtension.class)
class NightlyBackupTests {

    @TempDir
    private static Path folder;

    @Autowired
    private Backups backups;
    @Autowired
    private BackupWords words;
    @Autowired
    private BackupShelf backupShelf;
    @Autowired
    private BackupSettings settings;
    @Autowired
    private MutableClock clock;
    @Autowired
    private JdbcClient database;
    @Autowired
    private MockMvc mvc;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("danvankheo.backup.passphrase", () -> Commands.PASSPHRASE);
        registry.add("danvankheo.backup.directory", () -> folder.resolve("sao-luu"));
        registry.add("danvankheo.backup.keep", () -> 3);
        registry.add("danvankheo.backup.schedule", () -> "0 0 0 29 2 *");
    }

    /** Without the lock, which one instance holds for a minute. */
    private NightlyBackup nightly;

    @BeforeEach
    void noNightHasPassed() {
        clock.reset();
        nightly = new NightlyBackup(backups, words, backupShelf, settings);
    }

    @AfterEach
    void theShelfIsEmptied() throws IOException {
        FileSystemUtils.deleteRecursively(shelf());
        clock.reset();
    }

    @Test
    void everyNightLeavesABackupAndTheNewestThreeStay() throws Exception {
        for (var night = 0; night < 4; night++) {
            nightly.make();
            clock.advance(Duration.ofDays(1));
        }

        assertThat(names()).containsExactly("dan-van-kheo-20231219-090000.zip.gpg", "dan-van-kheo-20231220-090000.zip.gpg", "dan-van-kheo-20231221-090000.zip.gpg");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(shelf()))).isEqualTo("rwx------");
        page(allOf(containsString("dan-van-kheo-20231219-090000.zip.gpg"), containsString("09:00 21/12/2023"), containsString(" MB"),
                containsString("giữ 3 bản mới nhất"), not(containsString("quá hai ngày"))));
    }

    @Test
    void anAdministratorReadsOneThroughAndSeesTheDamagedOne() throws Exception {
        nightly.make();
        var name = names().get(0);

        check(name).andExpect(flash().attribute("notice", noticed("notice.backup.sound", "dòng")));

        var bytes = Files.readAllBytes(shelf().resolve(name));
        bytes[bytes.length / 2] ^= 1;
        Files.write(shelf().resolve(name), bytes);
        check(name).andExpect(flash().attribute("notice", noticed("notice.backup.refused", "bị cắt cụt hoặc đã bị sửa")));
        assertThat(database.sql("select concat_ws('|', action, actor, subject, detail) from audit_entry where action in ('backup.sound', 'backup.refused') order by id desc limit 2").query(String.class).list())
                .satisfiesExactly(refused -> assertThat(refused).startsWith("backup.refused|admin|" + name).contains("đã bị sửa"), sound -> assertThat(sound).startsWith("backup.sound|admin|" + name + "|dữ liệu lúc "));
    }

    @Test
    void onlyWhatStandsOnTheShelfIsRead() throws Exception {
        Files.createDirectories(shelf());
        Files.writeString(shelf().resolve("ghi-chu.txt"), "không phải bản sao lưu");

        for (var name : new String[] {"ghi-chu.txt", "../../etc/passwd", "dan-van-kheo-20231218-090000.zip.gpg"}) {
            mvc.perform(post("/sao-luu/kiem-tra").param("name", name).with(csrf()).with(SignedIn.as("admin"))).andExpect(status().isNotFound());
        }
    }

    @Test
    void aBackupThatFailsIsWrittenDownAndLeavesTheOldOnes(CapturedOutput output) throws Exception {
        nightly.make();
        Files.createDirectory(shelf().resolve("dan-van-kheo-20231219-090000.zip.gpg.part"));
        Files.createFile(shelf().resolve("dan-van-kheo-20231219-090000.zip.gpg.part").resolve("in the way"));
        clock.advance(Duration.ofDays(1));

        nightly.make();

        assertThat(output).contains("ERROR").contains("The backup failed");
        assertThat(database.sql("select detail from audit_entry where action = 'backup.failed' order by id desc limit 1").query(String.class).single())
                .contains("Không ghi được bản sao lưu");
        page(containsString("Sao lưu không thành"));
        assertThat(names()).contains("dan-van-kheo-20231218-090000.zip.gpg");
    }

    @Test
    void whenNoneWasMadeForTwoDaysItIsSaid() throws Exception {
        page(containsString("Chưa có bản sao lưu nào."));
        nightly.make();
        clock.advance(Duration.ofDays(2).plusMinutes(1));

        page(containsString("Bản sao lưu mới nhất đã quá hai ngày."));
    }

    @Test
    void withoutAPassphraseNoneIsMade() {
        var none = new BackupSettings("", shelf(), 3);

        new NightlyBackup(backups, words, new BackupShelf(none, clock), none).make();

        assertThat(shelf()).doesNotExist();
        assertThat(none.toString()).doesNotContain("passphrase");
        assertThat(new BackupSettings(Commands.PASSPHRASE, shelf(), 3).toString()).doesNotContain(Commands.PASSPHRASE);
    }

    private static Path shelf() {
        return folder.resolve("sao-luu");
    }

    private static List<String> names() throws IOException {
        try (var files = Files.list(shelf())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private ResultActions check(String name) throws Exception {
        return mvc.perform(post("/sao-luu/kiem-tra").param("name", name).with(csrf()).with(SignedIn.as("admin"))).andExpect(status().isFound());
    }

    private static Matcher<Notice> noticed(String code, String words) {
        return hasToString(allOf(containsString(code), containsString(words)));
    }

    private void page(Matcher<String> matcher) throws Exception {
        mvc.perform(get("/sao-luu").with(SignedIn.as("admin"))).andExpect(status().isOk()).andExpect(content().string(matcher));
    }
}
