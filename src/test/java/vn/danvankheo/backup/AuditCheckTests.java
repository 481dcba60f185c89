package vn.danvankheo.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.backup.Commands.in;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.danvankheo.testing.TestDatabase;

/** Somebody from the office of information security asks one command whether the trail is whole. */
@ExtendWith(OutputCaptureExtension.class)
class AuditCheckTests {

    @Test
    void theCommandSaysThatTheTrailIsWholeOrNamesTheFirstPlaceThatIsNot(CapturedOutput output) {
        var place = TestDatabase.create();
        assertThat(Commands.checkTrail(place)).isZero();
        assertThat(output).contains("Nhật ký còn nguyên: chưa có dòng nào được niêm phong.");
        for (var number = 1; number <= 3; number++) {
            in(place).sql("insert into audit_entry (at, actor, action, subject) values ('2023-12-18 09:00+07', 'quan', 'report.accepted', 'Phường số ' || ?)").param(number).update();
            in(place).sql("""
                    insert into audit_seal (number, through, entries, hash, sealed_at)
                    select ?, ?, 1, audit_hash(coalesce((select hash from audit_seal order by number desc limit 1), ''), ? - 1, ?), '2023-12-18 09:01+07'""")
                    .params(number, number, number, number).update();
        }
        assertThat(Commands.checkTrail(place)).isZero();
        assertThat(output).contains("Nhật ký còn nguyên: 3 niêm phong, 3 dòng, đến 09:01 18/12/2023. Niêm phong cuối: số 3, mã ");

        in(place).sql("alter table audit_entry disable trigger user").update();
        in(place).sql("update audit_entry set actor = 'ai khác' where id = 2").update();

        assertThat(Commands.checkTrail(place)).isEqualTo(1);
        assertThat(output).contains("Nhật ký đã bị thay đổi: niêm phong số 2 (dòng 2 đến 2, lúc 09:01 18/12/2023) không khớp.");
    }
}
