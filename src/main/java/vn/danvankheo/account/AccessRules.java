package vn.danvankheo.account;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static vn.danvankheo.account.AccessRule.anybody;
import static vn.danvankheo.account.AccessRule.only;
import static vn.danvankheo.account.AccessRule.signedIn;
import static vn.danvankheo.account.Role.ADMIN;
import static vn.danvankheo.account.Role.APPRAISER;
import static vn.danvankheo.account.Role.DISTRICT_STAFF;
import static vn.danvankheo.account.Role.LEADER;
import static vn.danvankheo.account.Role.UNIT_REPORTER;
import static vn.danvankheo.account.Role.WARD_CADRE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * Ma trận quyền: every way into the application and the roles that may take it. What stands in no line is refused.
 * Which ward's records a role sees there is its {@link Scope}, asked by the services.
 */
final class AccessRules {

    static final List<AccessRule> ALL = List.of(
            anybody(GET, "/css/**"),
            anybody(GET, "/js/**"),
            anybody(GET, "/fonts/**"),
            anybody(GET, "/img/**"),
            anybody(GET, "/vendor/**"),
            anybody(GET, "/webjars/**"),
            anybody(GET, "/favicon.ico"),
            // answers on the management port only, which listens on this machine alone
            anybody(GET, "/actuator/health"),
            anybody(GET, "/dang-nhap"),
            anybody(POST, "/dang-nhap"),
            signedIn(POST, "/dang-xuat"),
            signedIn(GET, "/mat-khau"),
            signedIn(POST, "/mat-khau"),

            signedIn(GET, "/"),

            only(GET, "/giao-ban", WARD_CADRE, DISTRICT_STAFF, LEADER, ADMIN),
            only(POST, "/giao-ban", WARD_CADRE, DISTRICT_STAFF),
            only(GET, "/giao-ban/ban-duyet", DISTRICT_STAFF),
            only(GET, "/giao-ban/ban-duyet/{id}", DISTRICT_STAFF),
            only(POST, "/giao-ban/ban-duyet/duyet", DISTRICT_STAFF),
            only(POST, "/giao-ban/ban-duyet/tra-lai", DISTRICT_STAFF),
            only(GET, "/giao-ban/{id}/ban-nop", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(POST, "/giao-ban/{id}/nhan-xet/{remark}/dong", DISTRICT_STAFF),
            only(GET, "/giao-ban/{id}/dinh-chinh", WARD_CADRE, DISTRICT_STAFF),
            only(POST, "/giao-ban/{id}/dinh-chinh", WARD_CADRE, DISTRICT_STAFF),
            only(GET, "/giao-ban/{id}/dinh-chinh/{correction}", DISTRICT_STAFF),
            only(POST, "/giao-ban/{id}/dinh-chinh/{correction}/mo", DISTRICT_STAFF),
            only(POST, "/giao-ban/{id}/dinh-chinh/{correction}/tu-choi", DISTRICT_STAFF),
            only(GET, "/giao-ban/giai-trinh", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/giao-ban/giai-trinh/hoi", DISTRICT_STAFF, LEADER),
            only(POST, "/giao-ban/giai-trinh/hoi", DISTRICT_STAFF, LEADER),
            only(GET, "/giao-ban/giai-trinh/{id}", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(POST, "/giao-ban/giai-trinh/{id}", WARD_CADRE),
            only(GET, "/giao-ban/thong-ke", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/giao-ban/cham", DISTRICT_STAFF, LEADER),
            only(GET, "/giao-ban/chot", DISTRICT_STAFF, LEADER),
            only(POST, "/giao-ban/chot", DISTRICT_STAFF),
            only(GET, "/giao-ban/chot/them", DISTRICT_STAFF),
            only(GET, "/giao-ban/chot/{id}", DISTRICT_STAFF, LEADER),
            only(GET, "/giao-ban/chot/{id}/mo-lai", DISTRICT_STAFF),
            only(POST, "/giao-ban/chot/{id}/mo-lai", DISTRICT_STAFF),
            only(GET, "/giao-ban/bang-tinh.xlsx", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/giao-ban/{id}", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/giao-ban/{id}/van-ban.{format}", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/giao-ban/{id}/sua", WARD_CADRE, DISTRICT_STAFF),
            only(POST, "/giao-ban/{id}/sua", WARD_CADRE, DISTRICT_STAFF),
            only(GET, "/giao-ban/{id}/nop", WARD_CADRE, DISTRICT_STAFF),
            only(POST, "/giao-ban/{id}/nop", WARD_CADRE, DISTRICT_STAFF),
            only(GET, "/giao-ban/{id}/bieu-excel", WARD_CADRE, DISTRICT_STAFF),
            only(GET, "/giao-ban/{id}/gui-excel", WARD_CADRE, DISTRICT_STAFF),
            only(POST, "/giao-ban/{id}/gui-excel", WARD_CADRE, DISTRICT_STAFF),
            only(GET, "/giao-ban/{id}/gui-excel/{upload}", WARD_CADRE, DISTRICT_STAFF),
            only(POST, "/giao-ban/{id}/gui-excel/{upload}", WARD_CADRE, DISTRICT_STAFF),
            only(GET, "/giao-ban/{id}/cac-phan", WARD_CADRE),
            only(POST, "/giao-ban/{id}/cac-phan", WARD_CADRE),
            only(GET, "/phan-cua-toi", UNIT_REPORTER),
            only(POST, "/phan-cua-toi", UNIT_REPORTER),
            only(POST, "/giao-ban/{id}/tra-lai", DISTRICT_STAFF),
            only(POST, "/giao-ban/{id}/duyet", DISTRICT_STAFF),

            only(GET, "/chi-tieu", WARD_CADRE, DISTRICT_STAFF, LEADER, ADMIN),
            only(GET, "/chi-tieu/them", DISTRICT_STAFF),
            only(POST, "/chi-tieu/them", DISTRICT_STAFF),
            only(GET, "/chi-tieu/bang-tinh.xlsx", WARD_CADRE, DISTRICT_STAFF, LEADER, ADMIN),
            only(GET, "/chi-tieu/ket-qua.xlsx", WARD_CADRE, DISTRICT_STAFF, LEADER, ADMIN),
            only(GET, "/chi-tieu/van-ban.{format}", WARD_CADRE, DISTRICT_STAFF, LEADER, ADMIN),
            only(GET, "/chi-tieu/{id}", WARD_CADRE, DISTRICT_STAFF, LEADER, ADMIN),
            only(GET, "/chi-tieu/{id}/ket-qua", WARD_CADRE, DISTRICT_STAFF, LEADER, ADMIN),
            only(GET, "/chi-tieu/{id}/sua", DISTRICT_STAFF),
            only(POST, "/chi-tieu/{id}/sua", DISTRICT_STAFF),
            only(GET, "/chi-tieu/{id}/phan-giao", DISTRICT_STAFF),
            only(POST, "/chi-tieu/{id}/phan-giao", DISTRICT_STAFF),
            only(GET, "/chi-tieu/{id}/rut", DISTRICT_STAFF),
            only(POST, "/chi-tieu/{id}/rut", DISTRICT_STAFF),

            only(GET, "/mo-hinh", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(POST, "/mo-hinh/bo-loc", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(POST, "/mo-hinh/bo-loc/{id}/xoa", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/mo-hinh/toan-canh", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/mo-hinh/toan-canh/bang-tinh", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/mo-hinh/dang-ky", WARD_CADRE),
            only(POST, "/mo-hinh/dang-ky", WARD_CADRE),
            only(GET, "/mo-hinh/bo-tieu-chi", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/mo-hinh/bo-tieu-chi/mau", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/mo-hinh/bo-tieu-chi/them", DISTRICT_STAFF),
            only(POST, "/mo-hinh/bo-tieu-chi/them", DISTRICT_STAFF),
            only(GET, "/mo-hinh/bo-tieu-chi/{id}", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/mo-hinh/bo-tieu-chi/{id}/sua", DISTRICT_STAFF),
            only(POST, "/mo-hinh/bo-tieu-chi/{id}/sua", DISTRICT_STAFF),
            only(GET, "/mo-hinh/bang-tinh.xlsx", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(POST, "/mo-hinh/bang-tinh", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/bang-tinh", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/bang-tinh/{export}", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/mo-hinh/xep-hang/van-ban.{format}", DISTRICT_STAFF, LEADER),
            only(GET, "/mo-hinh/{id}/phieu-cham.{format}", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/mo-hinh/van-ban.{format}", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/mo-hinh/{id}/van-ban.{format}", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/mo-hinh/xep-hang", DISTRICT_STAFF, LEADER),
            only(GET, "/mo-hinh/{id}/tu-cham", WARD_CADRE),
            only(POST, "/mo-hinh/{id}/tu-cham", WARD_CADRE),
            only(GET, "/mo-hinh/{id}/diem", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(POST, "/mo-hinh/{id}/ket-thuc-tham-dinh", DISTRICT_STAFF),
            only(GET, "/tham-dinh", WARD_CADRE, DISTRICT_STAFF, LEADER, APPRAISER),
            only(GET, "/tham-dinh/phan-cong", DISTRICT_STAFF),
            only(POST, "/tham-dinh/phan-cong", DISTRICT_STAFF),
            only(GET, "/tham-dinh/{id}", WARD_CADRE, DISTRICT_STAFF, LEADER, APPRAISER),
            only(GET, "/tham-dinh/{id}/tep/{file}", WARD_CADRE, DISTRICT_STAFF, LEADER, APPRAISER),
            only(GET, "/tham-dinh/{id}/tep/{file}/nho", WARD_CADRE, DISTRICT_STAFF, LEADER, APPRAISER),
            only(POST, "/tham-dinh/{id}", WARD_CADRE, DISTRICT_STAFF, LEADER, APPRAISER),
            only(GET, "/mo-hinh/{id}", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/mo-hinh/{id}/so-sanh", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/mo-hinh/{id}/sua", WARD_CADRE),
            only(POST, "/mo-hinh/{id}/sua", WARD_CADRE),
            only(POST, "/mo-hinh/{id}/tra-lai", DISTRICT_STAFF),
            only(POST, "/mo-hinh/{id}/ghi-nhan", DISTRICT_STAFF),
            only(POST, "/mo-hinh/ghi-nhan", DISTRICT_STAFF),
            only(GET, "/mo-hinh/{id}/ket-qua", WARD_CADRE),
            only(POST, "/mo-hinh/{id}/ket-qua", WARD_CADRE),
            only(GET, "/mo-hinh/{id}/ket-qua/{entry}", WARD_CADRE),
            only(POST, "/mo-hinh/{id}/ket-qua/{entry}", WARD_CADRE),
            only(GET, "/mo-hinh/{id}/moc/{milestone}", WARD_CADRE),
            only(POST, "/mo-hinh/{id}/moc/{milestone}", WARD_CADRE),
            only(POST, "/mo-hinh/{id}/moc/{milestone}/chua-xong", WARD_CADRE),
            only(POST, "/mo-hinh/{id}/tep", WARD_CADRE),
            only(GET, "/mo-hinh/{id}/tep/{file}", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/mo-hinh/{id}/tep/{file}/nho", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/mo-hinh/{id}/tep/{file}/sua", WARD_CADRE),
            only(POST, "/mo-hinh/{id}/tep/{file}/sua", WARD_CADRE),
            only(POST, "/mo-hinh/{id}/tep/{file}/cong-bo", WARD_CADRE),
            only(POST, "/mo-hinh/{id}/tep/{file}/go", WARD_CADRE),
            only(GET, "/mo-hinh/{id}/dung", WARD_CADRE, DISTRICT_STAFF),
            only(POST, "/mo-hinh/{id}/dung", WARD_CADRE, DISTRICT_STAFF),
            only(GET, "/mo-hinh/{id}/neu-ten", WARD_CADRE),
            only(POST, "/mo-hinh/{id}/neu-ten", WARD_CADRE),

            only(GET, "/cong-nhan", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/cong-nhan/moi", DISTRICT_STAFF),
            only(GET, "/cong-nhan/quyet-dinh", DISTRICT_STAFF),
            only(POST, "/cong-nhan/quyet-dinh", DISTRICT_STAFF),
            only(GET, "/cong-nhan/khong-cong-nhan", DISTRICT_STAFF),
            only(POST, "/cong-nhan/khong-cong-nhan", DISTRICT_STAFF),
            only(GET, "/cong-nhan/to-trinh.{format}", DISTRICT_STAFF),
            only(GET, "/cong-nhan/{id}/van-ban.{format}", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/cong-nhan/{id}", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/cong-nhan/{id}/sua", DISTRICT_STAFF),
            only(POST, "/cong-nhan/{id}/sua", DISTRICT_STAFF),
            only(GET, "/mo-hinh/{id}/huy-cong-nhan", DISTRICT_STAFF),
            only(POST, "/mo-hinh/{id}/huy-cong-nhan", DISTRICT_STAFF),
            only(GET, "/mo-hinh/{id}/khao-sat", DISTRICT_STAFF),
            only(POST, "/mo-hinh/{id}/khao-sat", DISTRICT_STAFF),
            only(GET, "/khao-sat", DISTRICT_STAFF, LEADER),
            only(GET, "/khao-sat/{id}", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/khao-sat/{id}/bien-ban.{format}", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/khao-sat/{id}/sua", DISTRICT_STAFF),
            only(POST, "/khao-sat/{id}/sua", DISTRICT_STAFF),
            only(POST, "/khao-sat/{id}/tep", DISTRICT_STAFF),
            only(GET, "/khao-sat/{id}/tep/{exhibit}", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/khao-sat/{id}/tep/{exhibit}/nho", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(POST, "/khao-sat/{id}/tep/{exhibit}/go", WARD_CADRE, DISTRICT_STAFF),
            only(GET, "/chan-chinh", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/chan-chinh/{id}", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(POST, "/chan-chinh/{id}/bao-cao", WARD_CADRE),
            only(POST, "/chan-chinh/{id}/tep", WARD_CADRE),
            only(POST, "/chan-chinh/{id}/chap-nhan", DISTRICT_STAFF),
            only(POST, "/chan-chinh/{id}/tra-lai", DISTRICT_STAFF),
            only(POST, "/chan-chinh/{id}/thoi", DISTRICT_STAFF),

            only(GET, "/nam-thi-dua", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/nam-thi-dua/{year}/sua", DISTRICT_STAFF),
            only(POST, "/nam-thi-dua/{year}/sua", DISTRICT_STAFF),
            only(GET, "/nam-thi-dua/{year}/dong", DISTRICT_STAFF),
            only(POST, "/nam-thi-dua/{year}/dong", DISTRICT_STAFF),
            only(GET, "/nam-thi-dua/{year}/mo-lai", DISTRICT_STAFF),
            only(POST, "/nam-thi-dua/{year}/mo-lai", DISTRICT_STAFF),
            only(POST, "/nam-thi-dua/{year}/trung-bay", DISTRICT_STAFF),

            only(GET, "/khen-thuong", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/khen-thuong/mau-giay-khen", DISTRICT_STAFF),
            only(POST, "/khen-thuong/mau-giay-khen", DISTRICT_STAFF),
            only(GET, "/khen-thuong/mau-giay-khen.pdf", DISTRICT_STAFF),
            only(GET, "/khen-thuong/{id}/giay-khen", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/khen-thuong/{id}/giay-khen.pdf", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/khen-thuong/{id}/quyet-dinh.{format}", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/khen-thuong/{id}", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/khen-thuong/{id}/sua", WARD_CADRE, DISTRICT_STAFF),
            only(POST, "/khen-thuong/{id}/sua", WARD_CADRE, DISTRICT_STAFF),
            only(GET, "/khen-thuong/{id}/huy", WARD_CADRE, DISTRICT_STAFF),
            only(POST, "/khen-thuong/{id}/huy", WARD_CADRE, DISTRICT_STAFF),
            only(GET, "/mo-hinh/{id}/khen-thuong", WARD_CADRE, DISTRICT_STAFF),
            only(POST, "/mo-hinh/{id}/khen-thuong", WARD_CADRE, DISTRICT_STAFF),
            // open to everybody, and not there until a year is opened to the public
            anybody(GET, "/trien-lam"),
            anybody(GET, "/trien-lam/chieu"),
            anybody(GET, "/trien-lam/{id}"),
            anybody(GET, "/trien-lam/{id}/ap-phich"),
            anybody(GET, "/trien-lam/{id}/tep/{picture}"),
            anybody(GET, "/trien-lam/{id}/tep/{picture}/nho"),

            only(GET, "/mo-hinh/{id}/kiem-tra", WARD_CADRE, DISTRICT_STAFF),
            only(POST, "/mo-hinh/{id}/kiem-tra", WARD_CADRE, DISTRICT_STAFF),
            only(GET, "/mo-hinh/{id}/kiem-tra/{check}", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(POST, "/mo-hinh/{id}/kiem-tra/{check}/tep", WARD_CADRE, DISTRICT_STAFF),
            only(GET, "/mo-hinh/{id}/kiem-tra/{check}/tep/{proof}", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/mo-hinh/{id}/kiem-tra/{check}/tep/{proof}/nho", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(POST, "/mo-hinh/{id}/kiem-tra/{check}/tep/{proof}/go", WARD_CADRE, DISTRICT_STAFF),
            only(GET, "/mo-hinh/{id}/het-hieu-luc", DISTRICT_STAFF),
            only(POST, "/mo-hinh/{id}/het-hieu-luc", DISTRICT_STAFF),

            only(GET, "/nhan-rong", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/nhan-rong/{id}", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/nhan-rong/{id}/tep/{picture}", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/nhan-rong/{id}/tep/{picture}/nho", WARD_CADRE, DISTRICT_STAFF, LEADER),
            only(GET, "/nhan-rong/{id}/ghi", WARD_CADRE, DISTRICT_STAFF),
            only(POST, "/nhan-rong/{id}/ghi", WARD_CADRE, DISTRICT_STAFF),
            only(GET, "/nhan-rong/{id}/thoi/{replication}", WARD_CADRE, DISTRICT_STAFF),
            only(POST, "/nhan-rong/{id}/thoi/{replication}", WARD_CADRE, DISTRICT_STAFF),

            only(GET, "/mau-van-ban", DISTRICT_STAFF),
            only(GET, "/mau-van-ban/{kind}/{line}", DISTRICT_STAFF),
            only(POST, "/mau-van-ban/{kind}/{line}", DISTRICT_STAFF),
            only(POST, "/mau-van-ban/{kind}/{line}/thoi", DISTRICT_STAFF),
            only(GET, "/mau-van-ban/{kind}/{line}/mau-goc.docx", DISTRICT_STAFF),
            only(GET, "/mau-van-ban/{kind}/{line}/{number}.docx", DISTRICT_STAFF),

            only(GET, "/don-vi", WARD_CADRE, DISTRICT_STAFF, LEADER, ADMIN),
            only(GET, "/don-vi/them", ADMIN),
            only(POST, "/don-vi/them", ADMIN),
            only(GET, "/don-vi/{id}", WARD_CADRE, DISTRICT_STAFF, LEADER, ADMIN),
            only(GET, "/don-vi/{id}/sua", ADMIN),
            only(POST, "/don-vi/{id}/sua", ADMIN),
            only(GET, "/don-vi/{id}/dong", ADMIN),
            only(POST, "/don-vi/{id}/dong", ADMIN),

            only(GET, "/tai-khoan", ADMIN),
            only(GET, "/tai-khoan/them", ADMIN),
            only(POST, "/tai-khoan/them", ADMIN),
            only(GET, "/tai-khoan/{id}", ADMIN),
            only(POST, "/tai-khoan/{id}/mat-khau", ADMIN),
            only(POST, "/tai-khoan/{id}/khoa", ADMIN),
            only(POST, "/tai-khoan/{id}/mo-khoa", ADMIN),
            only(POST, "/tai-khoan/{id}/phan-cong", ADMIN),
            only(POST, "/tai-khoan/{id}/phan-cong/{assignment}/ket-thuc", ADMIN),

            only(GET, "/nhat-ky", ADMIN),

            only(GET, "/nhap-du-lieu", ADMIN),
            only(POST, "/nhap-du-lieu", ADMIN),
            only(GET, "/nhap-du-lieu/mau", ADMIN),
            only(GET, "/nhap-du-lieu/{id}", ADMIN),
            only(GET, "/nhap-du-lieu/{id}/tien-do", ADMIN),
            only(POST, "/nhap-du-lieu/{id}/xac-nhan", ADMIN),

            only(GET, "/api/v1/scoreboards/{district}/{year}", WARD_CADRE, DISTRICT_STAFF, LEADER, ADMIN),
            signedIn(GET, "/api/v1/openapi"),
            signedIn(GET, "/api/v1/openapi.yaml"));

    private AccessRules() {
    }

    /** Whether some line names the path, if for another method or role. */
    static boolean know(HttpServletRequest request) {
        return ALL.stream().anyMatch(rule -> rule.path().matches(request));
    }

    static boolean isOpenToAnybody(HttpServletRequest request) {
        return ALL.stream().anyMatch(rule -> rule.isOpen() && rule.matcher().matches(request));
    }

    /** Whether some line names the path and the method. */
    static boolean allowMethod(HttpServletRequest request) {
        return ALL.stream().anyMatch(rule -> rule.matcher().matches(request));
    }
}
