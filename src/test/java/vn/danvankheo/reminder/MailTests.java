package vn.danvankheo.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.danvankheo.DanVanKheoApplication;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.MutableClock;

/** What reaches the mailboxes of quận Hoàn Kiếm, through a real mail server; everybody has an address. */
@ReminderTest
class MailTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private MutableClock clock;
    @Autowired
    private Rounds rounds;
    @Autowired
    private DueReminders due;
    @Autowired
    private Environment settings;
    private December december;

    @BeforeEach
    void everybodyHasAnAddress() {
        clock.reset();
        database.sql("update account set email = username || '@hoankiem.example', locked_at = null").update();
        december = new December(mvc, database, "HK-06", "phuong06");
        december.begin();
        Mailbox.on();
    }

    @AfterEach
    void switchOff() {
        Mailbox.off();
    }

    @Test
    void aReturnIsMailedWithItsLinkAndWithoutItsReason() throws Exception {
        december.handIn();
        december.giveBack();

        rounds.send();

        assertThat(Mailbox.received()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("phuong06@hoankiem.example");
            assertThat(mail.subject()).isEqualTo("[Dân vận khéo] Báo cáo giao ban được trả lại");
            assertThat(mail.body()).contains("Kính gửi ", "Báo cáo giao ban tháng 12/2023 của Phường Hàng Bài được trả lại để sửa",
                    "https://danvan.hoankiem.example/nhac-viec/" + reminder(), "https://danvan.hoankiem.example/ca-nhan")
                    .doesNotContain("Số hộ chưa khớp", "localhost", "&amp;", "[[");
        });
    }

    @Test
    void whatWentWellIsMailedToThoseWhoWantIt() throws Exception {
        december.handIn();
        december.accept();
        rounds.send();
        assertThat(Mailbox.received()).isEmpty();

        december.begin();
        choose("phuong06", "phuong06@hoankiem.example", "REPORT_ACCEPTED").andExpect(status().is3xxRedirection());
        december.handIn();
        december.giveBack();
        december.handIn();
        december.accept();
        rounds.send();

        assertThat(Mailbox.received()).extracting(Mailbox.Mail::subject).containsExactly("[Dân vận khéo] Báo cáo giao ban đã được duyệt");
    }

    @Test
    void whoeverGivesNoAddressGetsNoMail() throws Exception {
        choose("phuong06", "", "REPORT_RETURNED").andExpect(status().is3xxRedirection());
        december.handIn();
        december.giveBack();

        rounds.send();

        assertThat(Mailbox.received()).isEmpty();
        assertThat(states()).isEmpty();
    }

    @Test
    void aMailServerThatIsDownLosesNothing() throws Exception {
        Mailbox.off();
        december.handIn();
        december.giveBack();
        rounds.send();
        rounds.send();
        assertThat(states()).containsExactly("WAITING 1");
        mvc.perform(get("/nhac-viec/thu").with(SignedIn.as("admin"))).andExpect(content().string(containsString("Chờ gửi")))
                .andExpect(content().string(containsString("connect to host")));
        clock.advance(Duration.ofMinutes(1));
        rounds.send();
        assertThat(states()).containsExactly("WAITING 2");

        Mailbox.on();
        rounds.send();
        assertThat(Mailbox.received()).isEmpty();
        clock.advance(Duration.ofMinutes(3));
        rounds.send();
        rounds.send();

        assertThat(Mailbox.received()).hasSize(1);
        assertThat(states()).containsExactly("SENT 3");
    }

    @Test
    void whatIsDoneMeanwhileIsNotAskedForByMail() throws Exception {
        Mailbox.off();
        clock.set(LocalDateTime.of(2023, 12, 19, 9, 0));
        database.sql("update account set email = null where username <> 'phuong06'").update();
        due.write();
        rounds.send();
        december.handIn();
        Mailbox.on();
        clock.advance(Duration.ofHours(1));

        rounds.send();

        assertThat(Mailbox.received()).isEmpty();
        assertThat(states()).containsExactly("WITHDRAWN 1");
    }

    @Test
    void whoeverWasLockedOutGetsNoMail() throws Exception {
        december.handIn();
        december.giveBack();
        database.sql("update account set locked_at = now() where username = 'phuong06'").update();

        rounds.send();

        assertThat(Mailbox.received()).isEmpty();
        assertThat(states()).containsExactly("WITHDRAWN 0");
    }

    @Test
    void oneAddressThatCannotBeWrittenToHoldsUpNobody() {
        database.sql("update account set email = '<phuong06@hoankiem.example' where username = 'phuong06'").update();
        clock.set(LocalDateTime.of(2023, 12, 19, 9, 0));
        due.write();

        rounds.send();

        assertThat(Mailbox.received()).extracting(Mailbox.Mail::to).contains("phuong05@hoankiem.example");
        assertThat(database.sql("select refusals from reminder_mail where state = 'WAITING'").query(Integer.class).list()).containsExactly(1);
    }

    @Test
    void twoInstancesOnOneDatabaseRemindAndMailOnce() throws Exception {
        clock.set(LocalDateTime.of(2023, 12, 19, 9, 0));
        try (var other = new SpringApplicationBuilder(DanVanKheoApplication.class, MutableClock.class).profiles("demo").properties(
                "server.port=0", "danvankheo.demo-story=false", "danvankheo.reminder.write=-", "danvankheo.reminder.send=-", "spring.mail.host=127.0.0.1", "spring.mail.port=" + Mailbox.PORT,
                "spring.datasource.url=" + settings.getProperty("spring.datasource.url"), "spring.datasource.username=" + settings.getProperty("spring.datasource.username"),
                "spring.datasource.password=" + settings.getProperty("spring.datasource.password")).run()) {
            other.getBean(MutableClock.class).set(LocalDateTime.of(2023, 12, 19, 9, 0));
            var otherDue = other.getBean(DueReminders.class);
            var otherRounds = other.getBean(Rounds.class);

            atOnce(due::write, otherDue::write, due::write, otherDue::write);
            atOnce(rounds::send, otherRounds::send, rounds::send, otherRounds::send);
        }

        assertThat(database.sql("select count(*) from reminder where kind = 'REPORT_DUE'").query(Integer.class).single()).isGreaterThan(10);
        assertThat(Mailbox.received()).hasSameSizeAs(states()).extracting(Mailbox.Mail::id).doesNotHaveDuplicates();
        assertThat(states()).hasSizeGreaterThan(10).containsOnly("SENT 1");
    }

    @Test
    void whileOneInstanceWritesTheOthersLeaveItToIt() {
        clock.set(LocalDateTime.of(2023, 12, 19, 9, 0));
        database.sql("""
                insert into shedlock (name, lock_until, locked_at, locked_by) values ('reminder', timezone('utc', now()) + interval '1 minute', timezone('utc', now()), 'another')
                on conflict (name) do update set lock_until = excluded.lock_until""").update();
        rounds.write();
        assertThat(database.sql("select count(*) from reminder").query(Integer.class).single()).isZero();

        database.sql("update shedlock set lock_until = locked_at").update();
        rounds.write();
        assertThat(database.sql("select count(*) from reminder").query(Integer.class).single()).isPositive();
        database.sql("update shedlock set lock_until = locked_at").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"phuong06", "phuong06@", "@hoankiem.example", "phường@hoankiem.example", "a b@hoankiem.example", "a@b@hoankiem.example", "a@hoankiem.example, b@hoankiem.example"})
    void aBadAddressGetsItsSentence(String typed) throws Exception {
        choose("phuong06", typed, "REPORT_DUE").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Địa chỉ thư có dạng")))
                .andExpect(content().string(containsString("value=\"" + typed + "\"")));
        mvc.perform(asAdmin("thu-dien-tu").param("email", typed)).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Địa chỉ thư có dạng")));
    }

    @Test
    void theAdministratorWritesAnAddressDown() throws Exception {
        mvc.perform(asAdmin("thu-dien-tu").param("email", "hangbai@hoankiem.example")).andExpect(status().is3xxRedirection());
        mvc.perform(asAdmin("thu-dien-tu", "-5").param("email", "x@hoankiem.example")).andExpect(status().isConflict());

        assertThat(database.sql("select email from account where username = 'phuong06'").query(String.class).single()).isEqualTo("hangbai@hoankiem.example");
        assertThat(database.sql("select action || ' ' || detail from audit_entry order by id desc limit 1").query(String.class).single()).isEqualTo("account.email-changed hangbai@hoankiem.example");
    }

    @Test
    void peopleChooseAmongWhatCanReachThem() throws Exception {
        mvc.perform(get("/ca-nhan").with(SignedIn.as("lanhdao"))).andExpect(content().string(containsString("tình hình chung")))
                .andExpect(content().string(not(containsString("mailed-REPORT_ACCEPTED"))));
        choose("phuong06", "phuong06@hoankiem.example", "BAO_GIO_CUNG_NHAC").andExpect(status().is4xxClientError());
    }

    private ResultActions choose(String who, String email, String... kinds) throws Exception {
        return mvc.perform(post("/ca-nhan").param("email", email).param("mailed", kinds).with(csrf()).with(SignedIn.as(who)));
    }

    private MockHttpServletRequestBuilder asAdmin(String act) {
        return asAdmin(act, database.sql("select version from account where username = 'phuong06'").query(String.class).single());
    }

    private MockHttpServletRequestBuilder asAdmin(String act, String version) {
        var account = database.sql("select id from account where username = 'phuong06'").query(Long.class).single();
        return post("/tai-khoan/{id}/" + act, account).param("version", version).with(csrf()).with(SignedIn.as("admin"));
    }

    private long reminder() {
        return database.sql("select max(id) from reminder").query(Long.class).single();
    }

    private List<String> states() {
        return database.sql("select state || ' ' || tries from reminder_mail order by id").query(String.class).list();
    }

    private static void atOnce(Runnable... acts) throws Exception {
        var instances = Executors.newFixedThreadPool(acts.length);
        var answers = instances.invokeAll(Arrays.stream(acts).map(act -> (Callable<Object>) Executors.callable(act)).toList());
        instances.shutdown();
        for (var answer : answers) {
            answer.get();
        }
    }
}
