package vn.danvankheo.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.danvankheo.account.AccountOpening;
import vn.danvankheo.account.Role;
import vn.danvankheo.account.SignInHints;
import vn.danvankheo.calendar.Validity;
import vn.danvankheo.organization.WardRepository;

/** The demonstration's accounts: offices rather than people, one password for all, told on the sign-in page. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class DemoAccounts implements SignInHints {

    private static final String PASSWORD = "dan-van-kheo-2023";
    private static final String DISTRICT = "HK";
    private static final int WARDS = 18;
    private static final Validity SINCE = Validity.from(LocalDate.of(2022, 1, 1));

    private final AccountOpening opening;
    private final WardRepository wards;

    void open() {
        var hash = opening.hash(PASSWORD);
        opening.open("admin", "Quản trị hệ thống", hash, Role.ADMIN, null, SINCE);
        opening.open("quan", "Cán bộ Ban Dân vận quận", hash, Role.DISTRICT_STAFF, DISTRICT, SINCE);
        opening.open("lanhdao", "Lãnh đạo quận", hash, Role.LEADER, DISTRICT, SINCE);
        opening.open("thamdinh", "Thành viên tổ thẩm định", hash, Role.APPRAISER, DISTRICT, SINCE);
        opening.open("todanpho", "Tổ trưởng tổ dân phố số 1 phường Cửa Đông", hash, Role.UNIT_REPORTER, "HK-02-TDP01", SINCE);
        for (var number = 1; number <= WARDS; number++) {
            var ward = wards.findByCode("HK-%02d".formatted(number)).orElseThrow();
            opening.open("phuong%02d".formatted(number), "Cán bộ phường " + ward.getShortName(), hash, Role.WARD_CADRE, ward.getCode(), SINCE);
        }
    }

    @Override
    public List<Hint> accounts() {
        var wardNames = wards.findAllByOrderByCode();
        return Stream.concat(
                Stream.of(new Hint("quan", "Cán bộ Ban Dân vận quận"), new Hint("lanhdao", "Lãnh đạo quận"), new Hint("thamdinh", "Thành viên tổ thẩm định"), new Hint("todanpho", "Tổ trưởng tổ dân phố số 1 phường Cửa Đông"), new Hint("admin", "Quản trị hệ thống")),
                IntStream.rangeClosed(1, Math.min(WARDS, wardNames.size()))
                        .mapToObj(number -> new Hint("phuong%02d".formatted(number), "Cán bộ phường " + wardNames.get(number - 1).getShortName()))).toList();
    }

    @Override
    public String password() {
        return PASSWORD;
    }
}
