package vn.danvankheo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvankheo.calendar.Validity;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.MassOrganization;
import vn.danvankheo.organization.PartyCell;
import vn.danvankheo.organization.ResidentialGroup;
import vn.danvankheo.organization.Ward;

class IssuingBodyTests {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 18);
    private static final Validity SINCE = Validity.from(LocalDate.of(1981, 1, 1));
    private static final District HOAN_KIEM = new District("HK", "Quận Hoàn Kiếm", "Hoàn Kiếm", SINCE);
    private static final Ward HANG_BAC = new Ward("HK-05", "Phường Hàng Bạc", "Hàng Bạc", HOAN_KIEM, SINCE);

    @ParameterizedTest
    @CsvSource({
        "Quận Hoàn Kiếm,     2023-12-18, Quận ủy Hoàn Kiếm,        Ban Dân vận,               BDV",
        "Quận Hoàn Kiếm,     2025-02-03, Quận ủy Hoàn Kiếm,        Ban Tuyên giáo và Dân vận, BTGDV",
        "Huyện Gia Lâm,      2023-12-18, Huyện ủy Gia Lâm,         Ban Dân vận,               BDV",
        "Thị xã Sơn Tây,     2023-12-18, Thị ủy Sơn Tây,           Ban Dân vận,               BDV",
        "Thành phố Hà Nội,   2026-12-18, Thành ủy Hà Nội,          Ban Tuyên giáo và Dân vận, BTGDV",
        "Phường Hoàn Kiếm,   2025-08-01, Đảng ủy phường Hoàn Kiếm, Ban Xây dựng Đảng,         BXDĐ"})
    void theUpperBodysBoardIsNamedAsOnTheDay(String name, LocalDate day, String parent, String board, String sign) {
        var body = IssuingBody.of(new District("D", name, null, SINCE), day);

        assertThat(body.parent()).isEqualTo(parent);
        assertThat(body.name()).isEqualTo(board);
        assertThat(body.sign()).isEqualTo(sign);
        assertThat(body.collective()).as("a board's head signs in the own name").isNull();
    }

    @Test
    void aWardWritesAsItsPartyCommittee() {
        var body = IssuingBody.of(HANG_BAC, DAY);

        assertThat(body).isEqualTo(new IssuingBody(PaperLine.PARTY, "Quận ủy Hoàn Kiếm", "Đảng ủy phường Hàng Bạc", "ĐU", "Hàng Bạc", "Đảng ủy", "Đảng ủy", "Bí thư"));
    }

    @Test
    void aCellStandsUnderTheCommitteeAndAGroupUnderTheAdministration() {
        var cell = IssuingBody.of(new PartyCell("C", "Chi bộ tổ dân phố số 7", null, HANG_BAC, SINCE), DAY);
        var group = IssuingBody.of(new ResidentialGroup("G", "Tổ dân phố số 7", null, HANG_BAC, SINCE), DAY);
        var women = IssuingBody.of(new MassOrganization("M", "Hội Liên hiệp Phụ nữ", null, HANG_BAC, SINCE), DAY);

        assertThat(cell.line()).isEqualTo(PaperLine.PARTY);
        assertThat(cell.parent()).isEqualTo("Đảng ủy phường Hàng Bạc");
        assertThat(group.line()).isEqualTo(PaperLine.ADMINISTRATION);
        assertThat(group.parent()).isEqualTo("Ủy ban nhân dân phường Hàng Bạc");
        assertThat(women.parent()).isEqualTo("Ủy ban Mặt trận Tổ quốc Việt Nam phường Hàng Bạc");
    }
}
