package vn.danvankheo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.attachment.Samples;
import vn.danvankheo.testing.HoanKiemTest;

/**
 * Every route with every role, and with the records of another ward and another district. The table is written by hand, apart from the
 * rules in the code: a route that stands in neither fails here.
 */
@HoanKiemTest
@TestPropertySource(properties = {"spring.application.name=access-matrix", "danvankheo.security-contact=mailto:an-toan@example.vn"}) // writes, so in a context and database of its own
class AccessMatrixTests {

    /** Who tries: a role of quận Hoàn Kiếm, or somebody who has no business there. */
    private enum Who {
        NOBODY(null), WITHOUT_POST("khongphancong"), WARD("phuong01"), STAFF("quan"), LEADER("lanhdao"), APPRAISER("thamdinh"), UNIT("todanpho"), ADMIN("admin");

        private final String username;

        Who(String username) {
            this.username = username;
        }
    }

    /** What the id in a route names. */
    private enum Record {
        NONE, REPORT, RECOMMENDATION, REMINDER, FEED, MODEL, SHEET, SURVEY, REMEDY, INDIVIDUAL, EXHIBIT, PUBLISHED, RUBRIC, DECISION, COMMENDATION, UNIT, TARGET, ACCOUNT, IMPORT, CLOSED_MONTH, EXPLANATION, CONSOLIDATED, CONCLUSION;

        boolean isWards() {
            return this == REPORT || this == RECOMMENDATION || this == REMINDER || this == MODEL || this == SURVEY || this == REMEDY || this == INDIVIDUAL || this == COMMENDATION || this == UNIT || this == EXPLANATION;
        }

        boolean isDistricts() {
            return isWards() || this == TARGET || this == SHEET || this == RUBRIC || this == DECISION || this == PUBLISHED || this == CLOSED_MONTH || this == CONSOLIDATED || this == CONCLUSION;
        }
    }

    private record Route(HttpMethod method, String pattern, Record record, Set<Who> allowed) {

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    private static final Set<Who> EVERYBODY = EnumSet.allOf(Who.class);
    private static final Set<Who> SIGNED_IN = EnumSet.complementOf(EnumSet.of(Who.NOBODY));
    private static final Set<Who> WITH_POST = EnumSet.of(Who.WARD, Who.STAFF, Who.LEADER, Who.ADMIN);
    private static final Set<Who> WITH_DISTRICT = EnumSet.of(Who.WARD, Who.STAFF, Who.LEADER, Who.APPRAISER, Who.ADMIN);
    private static final Set<Who> BOARD_OF_ALL = EnumSet.of(Who.STAFF, Who.LEADER, Who.ADMIN);
    private static final Set<Who> READERS = EnumSet.of(Who.WARD, Who.STAFF, Who.LEADER);
    private static final Set<Who> DISTRICT = EnumSet.of(Who.STAFF, Who.LEADER);
    private static final Set<Who> APPRAISERS = EnumSet.of(Who.WARD, Who.STAFF, Who.LEADER, Who.APPRAISER);
    private static final Set<Who> WRITERS = EnumSet.of(Who.WARD, Who.STAFF);
    private static final Set<Who> WARD = EnumSet.of(Who.WARD);
    private static final Set<Who> STAFF = EnumSet.of(Who.STAFF);
    private static final Set<Who> UNIT = EnumSet.of(Who.UNIT);
    private static final Set<Who> ADMIN = EnumSet.of(Who.ADMIN);

    /** A model that the exhibition shows. */
    private static final String EXHIBIT = "select min(model_id) from recognition";

    private static final List<Route> MATRIX = List.of(
            get("/.well-known/security.txt", Record.NONE, EVERYBODY),
            get("/dang-nhap", Record.NONE, EVERYBODY),
            get("/mat-khau", Record.NONE, SIGNED_IN),
            post("/mat-khau", Record.NONE, SIGNED_IN),
            get("/xac-thuc", Record.NONE, SIGNED_IN),
            post("/xac-thuc", Record.NONE, SIGNED_IN),
            get("/xac-thuc/thiet-lap", Record.NONE, SIGNED_IN),
            post("/xac-thuc/thiet-lap", Record.NONE, SIGNED_IN),
            post("/xac-thuc/ma-du-phong", Record.NONE, SIGNED_IN),
            post("/xac-thuc/tat", Record.NONE, SIGNED_IN),
            get("/khoa-truy-cap", Record.NONE, SIGNED_IN),
            post("/khoa-truy-cap", Record.NONE, SIGNED_IN),
            post("/khoa-truy-cap/ghi", Record.NONE, SIGNED_IN),
            post("/khoa-truy-cap/{passkey}/go", Record.NONE, SIGNED_IN),
            get("/ma-truy-cap", Record.NONE, EnumSet.of(Who.WARD, Who.STAFF, Who.LEADER, Who.ADMIN)),
            post("/ma-truy-cap", Record.NONE, EnumSet.of(Who.WARD, Who.STAFF, Who.LEADER, Who.ADMIN)),
            post("/ma-truy-cap/{accessToken}/thu-hoi", Record.NONE, EnumSet.of(Who.WARD, Who.STAFF, Who.LEADER, Who.ADMIN)),
            get("/huong-dan/dang-nhap", Record.NONE, EVERYBODY),
            get("/huong-dan", Record.NONE, SIGNED_IN),
            get("/huong-dan.pdf", Record.NONE, SIGNED_IN),
            post("/huong-dan/buoc-dau/xong", Record.NONE, SIGNED_IN),
            post("/huong-dan/buoc-dau/xem-lai", Record.NONE, SIGNED_IN),
            get("/", Record.NONE, SIGNED_IN),
            get("/tim", Record.NONE, WITH_POST),
            get("/trinh-chieu", Record.NONE, DISTRICT),
            get("/trinh-chieu.pdf", Record.NONE, DISTRICT),
            get("/ca-nhan", Record.NONE, SIGNED_IN),
            post("/ca-nhan", Record.NONE, SIGNED_IN),
            get("/ca-nhan/cach-hien", Record.NONE, SIGNED_IN),
            post("/ca-nhan/cach-hien", Record.NONE, SIGNED_IN),
            get("/nhac-viec", Record.NONE, SIGNED_IN),
            post("/nhac-viec/da-doc", Record.NONE, SIGNED_IN),
            get("/nhac-viec/thu", Record.NONE, ADMIN),
            get("/nhac-viec/{id}", Record.REMINDER, WARD), // somebody's own
            post("/nhac-viec/{id}/da-doc", Record.REMINDER, WARD),
            post("/nhac-viec/{id}/chua-doc", Record.REMINDER, WARD),
            get("/lich", Record.NONE, WITH_DISTRICT),
            post("/lich/lien-ket", Record.NONE, WITH_DISTRICT),
            post("/lich/lien-ket/huy", Record.NONE, WITH_DISTRICT),
            get("/lich/{token}.ics", Record.FEED, EVERYBODY), // whoever has the secret
            get("/giao-ban", Record.NONE, WITH_POST),
            post("/giao-ban", Record.NONE, WRITERS),
            get("/giao-ban/ban-duyet", Record.NONE, STAFF),
            get("/giao-ban/ban-duyet/{id}", Record.REPORT, STAFF),
            post("/giao-ban/ban-duyet/duyet", Record.NONE, STAFF),
            post("/giao-ban/ban-duyet/tra-lai", Record.NONE, STAFF),
            get("/giao-ban/{id}/ban-nop", Record.REPORT, READERS),
            post("/giao-ban/{id}/nhan-xet/{remark}/dong", Record.REPORT, STAFF),
            get("/giao-ban/{id}/dinh-chinh", Record.REPORT, WARD),
            post("/giao-ban/{id}/dinh-chinh", Record.REPORT, WARD),
            get("/giao-ban/{id}/dinh-chinh/{correction}", Record.REPORT, STAFF),
            post("/giao-ban/{id}/dinh-chinh/{correction}/mo", Record.REPORT, STAFF),
            post("/giao-ban/{id}/dinh-chinh/{correction}/tu-choi", Record.REPORT, STAFF),
            get("/giao-ban/giai-trinh", Record.NONE, READERS),
            get("/giao-ban/giai-trinh/hoi", Record.NONE, DISTRICT),
            post("/giao-ban/giai-trinh/hoi", Record.NONE, DISTRICT),
            get("/giao-ban/giai-trinh/{id}", Record.EXPLANATION, READERS),
            post("/giao-ban/giai-trinh/{id}", Record.EXPLANATION, WARD),
            get("/giao-ban/thong-ke", Record.NONE, READERS),
            get("/giao-ban/thong-ke.xlsx", Record.NONE, READERS),
            get("/giao-ban/cham", Record.NONE, DISTRICT),
            get("/giao-ban/ket-luan", Record.NONE, READERS),
            post("/giao-ban/ket-luan", Record.NONE, STAFF),
            get("/giao-ban/ket-luan/{id}/sua", Record.CONCLUSION, STAFF),
            post("/giao-ban/ket-luan/{id}/sua", Record.CONCLUSION, STAFF),
            post("/giao-ban/ket-luan/{id}/bo", Record.CONCLUSION, STAFF),
            get("/giao-ban/{id}/ket-luan", Record.REPORT, WARD),
            post("/giao-ban/{id}/ket-luan", Record.REPORT, WARD),
            get("/giao-ban/loi-hua", Record.NONE, READERS),
            get("/giao-ban/chot", Record.NONE, DISTRICT),
            post("/giao-ban/chot", Record.NONE, STAFF),
            get("/giao-ban/chot/them", Record.NONE, STAFF),
            get("/giao-ban/chot/{id}", Record.CLOSED_MONTH, DISTRICT),
            get("/giao-ban/chot/{id}/mo-lai", Record.CLOSED_MONTH, STAFF),
            post("/giao-ban/chot/{id}/mo-lai", Record.CLOSED_MONTH, STAFF),
            get("/giao-ban/bang-tinh.xlsx", Record.NONE, READERS),
            get("/giao-ban/tong-hop", Record.NONE, DISTRICT),
            post("/giao-ban/tong-hop", Record.NONE, STAFF),
            get("/giao-ban/tong-hop/{id}", Record.CONSOLIDATED, DISTRICT),
            get("/giao-ban/tong-hop/{id}/van-ban.{format:docx|pdf}", Record.CONSOLIDATED, DISTRICT),
            get("/giao-ban/tong-hop/{id}/sua", Record.CONSOLIDATED, STAFF),
            post("/giao-ban/tong-hop/{id}/sua", Record.CONSOLIDATED, STAFF),
            get("/giao-ban/tong-hop/{id}/chon", Record.CONSOLIDATED, STAFF),
            post("/giao-ban/tong-hop/{id}/chon", Record.CONSOLIDATED, STAFF),
            post("/giao-ban/tong-hop/{id}/so-lieu", Record.CONSOLIDATED, STAFF),
            get("/giao-ban/tong-hop/{id}/ban-hanh", Record.CONSOLIDATED, DISTRICT),
            post("/giao-ban/tong-hop/{id}/ban-hanh", Record.CONSOLIDATED, DISTRICT),
            get("/giao-ban/tong-hop/{id}/lap-lai", Record.CONSOLIDATED, STAFF),
            post("/giao-ban/tong-hop/{id}/lap-lai", Record.CONSOLIDATED, STAFF),
            get("/giao-ban/{id}", Record.REPORT, READERS),
            get("/giao-ban/{id}/van-ban.{format:docx|pdf}", Record.REPORT, READERS),
            get("/giao-ban/{id}/sua", Record.REPORT, WRITERS),
            post("/giao-ban/{id}/sua", Record.REPORT, WARD),
            get("/giao-ban/{id}/nop", Record.REPORT, WRITERS),
            post("/giao-ban/{id}/nop", Record.REPORT, WARD),
            get("/giao-ban/{id}/bieu-excel", Record.REPORT, WARD),
            get("/giao-ban/{id}/gui-excel", Record.REPORT, WARD),
            post("/giao-ban/{id}/gui-excel", Record.REPORT, WARD),
            get("/giao-ban/{id}/gui-excel/{upload}", Record.REPORT, WARD),
            post("/giao-ban/{id}/gui-excel/{upload}", Record.REPORT, WARD),
            get("/giao-ban/{id}/cac-phan", Record.REPORT, WARD),
            post("/giao-ban/{id}/cac-phan", Record.REPORT, WARD),
            get("/phan-cua-toi", Record.NONE, UNIT),
            post("/phan-cua-toi", Record.NONE, UNIT),
            get("/giao-ban/{id}/bien-nhan", Record.REPORT, READERS),
            get("/giao-ban/{id}/tep/{paper}", Record.REPORT, READERS),
            get("/giao-ban/{id}/tep/{paper}/nho", Record.REPORT, READERS),
            post("/giao-ban/{id}/tep", Record.REPORT, WARD),
            post("/giao-ban/{id}/tep/{paper}/go", Record.REPORT, WARD),
            get("/giao-ban/thiet-lap", Record.NONE, EnumSet.of(Who.STAFF, Who.ADMIN)),
            post("/giao-ban/thiet-lap", Record.NONE, EnumSet.of(Who.STAFF, Who.ADMIN)),
            get("/giao-ban/kien-nghi", Record.NONE, READERS),
            get("/giao-ban/kien-nghi/{id}", Record.RECOMMENDATION, READERS),
            post("/giao-ban/kien-nghi/{id}", Record.RECOMMENDATION, STAFF),
            post("/giao-ban/{id}/tra-lai", Record.REPORT, STAFF),
            post("/giao-ban/{id}/duyet", Record.REPORT, STAFF),
            post("/giao-ban/{id}/hoan-tac", Record.REPORT, WRITERS),
            post("/mo-hinh/{id}/hoan-tac", Record.MODEL, WRITERS),
            get("/chi-tieu", Record.NONE, WITH_POST),
            get("/chi-tieu/them", Record.NONE, STAFF),
            post("/chi-tieu/them", Record.NONE, STAFF),
            get("/chi-tieu/bang-tinh.xlsx", Record.NONE, WITH_POST),
            get("/chi-tieu/ket-qua.xlsx", Record.NONE, WITH_POST),
            get("/chi-tieu/van-ban.{format:docx|pdf}", Record.NONE, WITH_POST),
            get("/chi-tieu/{id}", Record.TARGET, WITH_POST),
            get("/chi-tieu/{id}/ket-qua", Record.TARGET, WITH_POST),
            get("/chi-tieu/{id}/ket-qua.xlsx", Record.TARGET, WITH_POST),
            get("/nam-qua-hinh", Record.NONE, WITH_POST),
            get("/nam-qua-hinh/bang-o.xlsx", Record.NONE, WITH_POST),
            get("/nam-qua-hinh/xep-hang", Record.NONE, BOARD_OF_ALL),
            get("/nam-qua-hinh/xep-hang.xlsx", Record.NONE, BOARD_OF_ALL),
            get("/nam-qua-hinh/phuong-chi-tieu", Record.NONE, BOARD_OF_ALL),
            get("/nam-qua-hinh/phuong-chi-tieu.xlsx", Record.NONE, BOARD_OF_ALL),
            get("/nam-qua-hinh/ban-do", Record.NONE, BOARD_OF_ALL),
            get("/nam-qua-hinh/ban-do.xlsx", Record.NONE, BOARD_OF_ALL),
            get("/chi-tieu/{id}/sua", Record.TARGET, STAFF),
            post("/chi-tieu/{id}/sua", Record.TARGET, STAFF),
            get("/chi-tieu/{id}/phan-giao", Record.TARGET, STAFF),
            post("/chi-tieu/{id}/phan-giao", Record.TARGET, STAFF),
            get("/chi-tieu/{id}/rut", Record.TARGET, STAFF),
            post("/chi-tieu/{id}/rut", Record.TARGET, STAFF),
            get("/mo-hinh", Record.NONE, READERS),
            post("/mo-hinh/bo-loc", Record.NONE, READERS),
            post("/mo-hinh/bo-loc/{id}/xoa", Record.NONE, READERS),
            get("/mo-hinh/toan-canh", Record.NONE, READERS),
            get("/mo-hinh/toan-canh/bang-tinh", Record.NONE, READERS),
            get("/mo-hinh/dang-ky", Record.NONE, WARD),
            post("/mo-hinh/dang-ky", Record.NONE, WARD),
            get("/mo-hinh/bo-tieu-chi", Record.NONE, READERS),
            get("/mo-hinh/bo-tieu-chi/mau", Record.NONE, READERS),
            get("/mo-hinh/bo-tieu-chi/them", Record.NONE, STAFF),
            post("/mo-hinh/bo-tieu-chi/them", Record.NONE, STAFF),
            get("/mo-hinh/bo-tieu-chi/{id}", Record.RUBRIC, READERS),
            get("/mo-hinh/bo-tieu-chi/{id}/sua", Record.RUBRIC, STAFF),
            post("/mo-hinh/bo-tieu-chi/{id}/sua", Record.RUBRIC, STAFF),
            get("/mo-hinh/van-ban.{format:docx|pdf}", Record.NONE, READERS),
            get("/mo-hinh/{id}/van-ban.{format:docx|pdf}", Record.MODEL, READERS),
            get("/mo-hinh/bang-tinh.xlsx", Record.NONE, READERS),
            post("/mo-hinh/bang-tinh", Record.NONE, READERS),
            get("/bang-tinh", Record.NONE, READERS),
            get("/bang-tinh/{export}", Record.NONE, READERS),
            get("/mo-hinh/xep-hang/van-ban.{format:docx|pdf}", Record.NONE, DISTRICT),
            get("/mo-hinh/{id}/phieu-cham.{format:docx|pdf}", Record.MODEL, READERS),
            get("/mo-hinh/xep-hang", Record.NONE, DISTRICT),
            get("/mo-hinh/{id}/tu-cham", Record.MODEL, WARD),
            post("/mo-hinh/{id}/tu-cham", Record.MODEL, WARD),
            get("/mo-hinh/{id}/diem", Record.MODEL, READERS),
            post("/mo-hinh/{id}/ket-thuc-tham-dinh", Record.MODEL, STAFF),
            get("/tham-dinh", Record.NONE, APPRAISERS),
            get("/tham-dinh/phan-cong", Record.NONE, STAFF),
            post("/tham-dinh/phan-cong", Record.NONE, STAFF),
            get("/tham-dinh/{id}", Record.SHEET, APPRAISERS),
            get("/tham-dinh/{id}/tep/{file}", Record.SHEET, APPRAISERS),
            get("/tham-dinh/{id}/tep/{file}/nho", Record.SHEET, APPRAISERS),
            post("/tham-dinh/{id}", Record.SHEET, APPRAISERS),
            get("/mo-hinh/{id}", Record.MODEL, READERS),
            get("/mo-hinh/{id}/so-sanh", Record.MODEL, READERS),
            get("/mo-hinh/{id}/sua", Record.MODEL, WARD),
            post("/mo-hinh/{id}/sua", Record.MODEL, WARD),
            post("/mo-hinh/{id}/tra-lai", Record.MODEL, STAFF),
            post("/mo-hinh/{id}/ghi-nhan", Record.MODEL, STAFF),
            post("/mo-hinh/ghi-nhan", Record.NONE, STAFF),
            get("/mo-hinh/{id}/ket-qua", Record.MODEL, WARD),
            post("/mo-hinh/{id}/ket-qua", Record.MODEL, WARD),
            get("/mo-hinh/{id}/ket-qua/{entry}", Record.MODEL, WARD),
            post("/mo-hinh/{id}/ket-qua/{entry}", Record.MODEL, WARD),
            get("/mo-hinh/{id}/moc/{milestone}", Record.MODEL, WARD),
            post("/mo-hinh/{id}/moc/{milestone}", Record.MODEL, WARD),
            post("/mo-hinh/{id}/moc/{milestone}/chua-xong", Record.MODEL, WARD),
            post("/mo-hinh/{id}/tep", Record.MODEL, WARD),
            get("/mo-hinh/{id}/tep/{file}", Record.MODEL, READERS),
            get("/mo-hinh/{id}/tep/{file}/nho", Record.MODEL, READERS),
            get("/mo-hinh/{id}/tep/{file}/sua", Record.MODEL, WARD),
            post("/mo-hinh/{id}/tep/{file}/sua", Record.MODEL, WARD),
            post("/mo-hinh/{id}/tep/{file}/cong-bo", Record.MODEL, WARD),
            post("/mo-hinh/{id}/tep/{file}/go", Record.MODEL, WARD),
            get("/mo-hinh/{id}/dung", Record.MODEL, WRITERS),
            post("/mo-hinh/{id}/dung", Record.MODEL, WRITERS),
            get("/mo-hinh/{id}/neu-ten", Record.INDIVIDUAL, WARD),
            post("/mo-hinh/{id}/neu-ten", Record.INDIVIDUAL, WARD),
            get("/trien-lam", Record.NONE, EVERYBODY),
            get("/trien-lam/chieu", Record.NONE, EVERYBODY),
            get("/trien-lam/{id}", Record.EXHIBIT, EVERYBODY),
            get("/trien-lam/{id}/ap-phich", Record.EXHIBIT, EVERYBODY),
            get("/trien-lam/{id}/tep/{picture}", Record.EXHIBIT, EVERYBODY),
            get("/trien-lam/{id}/tep/{picture}/nho", Record.EXHIBIT, EVERYBODY),
            get("/cong-nhan", Record.NONE, READERS),
            get("/cong-nhan/moi", Record.NONE, STAFF),
            get("/cong-nhan/quyet-dinh", Record.NONE, STAFF),
            post("/cong-nhan/quyet-dinh", Record.NONE, STAFF),
            get("/cong-nhan/khong-cong-nhan", Record.NONE, STAFF),
            post("/cong-nhan/khong-cong-nhan", Record.NONE, STAFF),
            get("/cong-nhan/to-trinh.{format:docx|pdf}", Record.NONE, STAFF),
            get("/cong-nhan/{id}/van-ban.{format:docx|pdf}", Record.DECISION, READERS),
            get("/cong-nhan/{id}", Record.DECISION, READERS),
            get("/cong-nhan/{id}/sua", Record.DECISION, STAFF),
            post("/cong-nhan/{id}/sua", Record.DECISION, STAFF),
            get("/mo-hinh/{id}/huy-cong-nhan", Record.MODEL, STAFF),
            post("/mo-hinh/{id}/huy-cong-nhan", Record.MODEL, STAFF),
            get("/khen-thuong", Record.NONE, READERS),
            get("/khen-thuong/mau-giay-khen", Record.NONE, STAFF),
            post("/khen-thuong/mau-giay-khen", Record.NONE, STAFF),
            get("/khen-thuong/mau-giay-khen.pdf", Record.NONE, STAFF),
            get("/khen-thuong/{id}/giay-khen", Record.COMMENDATION, READERS),
            get("/khen-thuong/{id}/giay-khen.pdf", Record.COMMENDATION, READERS),
            get("/khen-thuong/{id}/quyet-dinh.{format:docx|pdf}", Record.COMMENDATION, READERS),
            get("/khen-thuong/{id}", Record.COMMENDATION, READERS),
            get("/khen-thuong/{id}/sua", Record.COMMENDATION, WRITERS),
            post("/khen-thuong/{id}/sua", Record.COMMENDATION, WRITERS),
            get("/khen-thuong/{id}/huy", Record.COMMENDATION, WRITERS),
            post("/khen-thuong/{id}/huy", Record.COMMENDATION, WRITERS),
            get("/mo-hinh/{id}/khen-thuong", Record.MODEL, WRITERS),
            post("/mo-hinh/{id}/khen-thuong", Record.MODEL, WRITERS),
            get("/mo-hinh/{id}/kiem-tra", Record.MODEL, WRITERS),
            post("/mo-hinh/{id}/kiem-tra", Record.MODEL, WRITERS),
            get("/mo-hinh/{id}/kiem-tra/{check}", Record.MODEL, READERS),
            post("/mo-hinh/{id}/kiem-tra/{check}/tep", Record.MODEL, WRITERS),
            get("/mo-hinh/{id}/kiem-tra/{check}/tep/{proof}", Record.MODEL, READERS),
            get("/mo-hinh/{id}/kiem-tra/{check}/tep/{proof}/nho", Record.MODEL, READERS),
            post("/mo-hinh/{id}/kiem-tra/{check}/tep/{proof}/go", Record.MODEL, WRITERS),
            get("/mo-hinh/{id}/het-hieu-luc", Record.MODEL, STAFF),
            post("/mo-hinh/{id}/het-hieu-luc", Record.MODEL, STAFF),
            get("/nhan-rong", Record.NONE, READERS),
            get("/nhan-rong/{id}", Record.PUBLISHED, READERS),
            get("/nhan-rong/{id}/tep/{picture}", Record.PUBLISHED, READERS),
            get("/nhan-rong/{id}/tep/{picture}/nho", Record.PUBLISHED, READERS),
            get("/nhan-rong/{id}/ghi", Record.PUBLISHED, WRITERS),
            post("/nhan-rong/{id}/ghi", Record.PUBLISHED, WRITERS),
            get("/nhan-rong/{id}/thoi/{replication}", Record.PUBLISHED, WRITERS),
            post("/nhan-rong/{id}/thoi/{replication}", Record.PUBLISHED, WRITERS),
            get("/mo-hinh/{id}/khao-sat", Record.MODEL, STAFF),
            post("/mo-hinh/{id}/khao-sat", Record.MODEL, STAFF),
            get("/khao-sat", Record.NONE, EnumSet.of(Who.STAFF, Who.LEADER)),
            get("/khao-sat/{id}", Record.SURVEY, READERS),
            get("/khao-sat/{id}/bien-ban.{format:docx|pdf}", Record.SURVEY, READERS),
            get("/khao-sat/{id}/sua", Record.SURVEY, STAFF),
            post("/khao-sat/{id}/sua", Record.SURVEY, STAFF),
            post("/khao-sat/{id}/tep", Record.SURVEY, STAFF),
            get("/khao-sat/{id}/tep/{exhibit}", Record.SURVEY, READERS),
            get("/khao-sat/{id}/tep/{exhibit}/nho", Record.SURVEY, READERS),
            post("/khao-sat/{id}/tep/{exhibit}/go", Record.SURVEY, WARD), // a file of what was mended, which its ward sent
            get("/chan-chinh", Record.NONE, READERS),
            get("/chan-chinh/{id}", Record.REMEDY, READERS),
            post("/chan-chinh/{id}/bao-cao", Record.REMEDY, WARD),
            post("/chan-chinh/{id}/tep", Record.REMEDY, WARD),
            post("/chan-chinh/{id}/chap-nhan", Record.REMEDY, STAFF),
            post("/chan-chinh/{id}/tra-lai", Record.REMEDY, STAFF),
            post("/chan-chinh/{id}/thoi", Record.REMEDY, STAFF),
            get("/nam-thi-dua", Record.NONE, READERS),
            get("/nam-thi-dua/{year}/sua", Record.NONE, STAFF),
            post("/nam-thi-dua/{year}/sua", Record.NONE, STAFF),
            get("/nam-thi-dua/{year}/dong", Record.NONE, STAFF),
            post("/nam-thi-dua/{year}/dong", Record.NONE, STAFF),
            get("/nam-thi-dua/{year}/mo-lai", Record.NONE, STAFF),
            post("/nam-thi-dua/{year}/mo-lai", Record.NONE, STAFF),
            post("/nam-thi-dua/{year}/trung-bay", Record.NONE, STAFF),
            get("/mau-van-ban", Record.NONE, STAFF),
            get("/mau-van-ban/{kind}/{line}", Record.NONE, STAFF),
            post("/mau-van-ban/{kind}/{line}", Record.NONE, STAFF),
            post("/mau-van-ban/{kind}/{line}/thoi", Record.NONE, STAFF),
            get("/mau-van-ban/{kind}/{line}/mau-goc.docx", Record.NONE, STAFF),
            get("/mau-van-ban/{kind}/{line}/{number:[0-9]{1,9}}.docx", Record.NONE, STAFF),
            get("/don-vi", Record.NONE, WITH_POST),
            get("/don-vi/them", Record.NONE, ADMIN),
            post("/don-vi/them", Record.NONE, ADMIN),
            get("/don-vi/bang-tinh.xlsx", Record.NONE, ADMIN),
            get("/don-vi/{id}", Record.UNIT, WITH_POST),
            get("/don-vi/{id}/sua", Record.UNIT, ADMIN),
            post("/don-vi/{id}/sua", Record.UNIT, ADMIN),
            get("/don-vi/{id}/dong", Record.UNIT, ADMIN),
            post("/don-vi/{id}/dong", Record.UNIT, ADMIN),
            get("/tai-khoan", Record.NONE, ADMIN),
            get("/tai-khoan/quyen", Record.NONE, ADMIN),
            get("/tai-khoan/them", Record.NONE, ADMIN),
            post("/tai-khoan/them", Record.NONE, ADMIN),
            get("/tai-khoan/{id}", Record.ACCOUNT, ADMIN),
            post("/tai-khoan/{id}/mat-khau", Record.ACCOUNT, ADMIN),
            post("/tai-khoan/{id}/khoa", Record.ACCOUNT, ADMIN),
            post("/tai-khoan/{id}/mo-khoa", Record.ACCOUNT, ADMIN),
            post("/tai-khoan/{id}/bo-hai-lop", Record.ACCOUNT, ADMIN),
            post("/tai-khoan/{id}/thu-dien-tu", Record.ACCOUNT, ADMIN),
            post("/tai-khoan/{id}/phan-cong", Record.ACCOUNT, ADMIN),
            post("/tai-khoan/{id}/phan-cong/{assignment}/ket-thuc", Record.ACCOUNT, ADMIN),
            get("/nhat-ky", Record.NONE, ADMIN),
            get("/nhat-ky/bang-tinh.xlsx", Record.NONE, ADMIN),
            get("/nhat-ky/niem-phong", Record.NONE, ADMIN),
            get("/he-thong/mau", Record.NONE, ADMIN),
            get("/sao-luu", Record.NONE, ADMIN),
            post("/sao-luu/kiem-tra", Record.NONE, ADMIN),
            get("/du-lieu-ca-nhan", Record.NONE, ADMIN),
            get("/du-lieu-ca-nhan/tim", Record.NONE, ADMIN),
            get("/du-lieu-ca-nhan/tai-ve.zip", Record.NONE, ADMIN),
            get("/du-lieu-ca-nhan/xoa", Record.NONE, ADMIN),
            post("/du-lieu-ca-nhan/xoa", Record.NONE, ADMIN),
            post("/du-lieu-ca-nhan/yeu-cau", Record.NONE, ADMIN),
            post("/du-lieu-ca-nhan/yeu-cau/{request}/xong", Record.NONE, ADMIN),
            get("/nhap-du-lieu", Record.NONE, ADMIN),
            post("/nhap-du-lieu", Record.NONE, ADMIN),
            get("/nhap-du-lieu/mau", Record.NONE, ADMIN),
            get("/nhap-du-lieu/{id}", Record.IMPORT, ADMIN),
            get("/nhap-du-lieu/{id}/tien-do", Record.IMPORT, ADMIN),
            post("/nhap-du-lieu/{id}/xac-nhan", Record.IMPORT, ADMIN),
            get("/api/v1/scoreboards/{district}/{year}", Record.NONE, EnumSet.of(Who.STAFF, Who.LEADER, Who.ADMIN)),
            get("/api/v1/openapi", Record.NONE, SIGNED_IN),
            get("/api/v1/openapi.yaml", Record.NONE, SIGNED_IN));

    @Autowired
    private MockMvc mvc;
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired
    private JdbcClient database;
    @Autowired
    private PasswordEncoder passwords;

    @Test
    void everyRouteStandsInTheMatrix() {
        var routes = requestMappingHandlerMapping.getHandlerMethods().keySet().stream().flatMap(AccessMatrixTests::routes)
                .filter(route -> !route.contains("/error")).collect(Collectors.toCollection(TreeSet::new));

        assertThat(routes).isEqualTo(MATRIX.stream().map(Route::toString).collect(Collectors.toCollection(TreeSet::new)));
    }

    @TestFactory
    Stream<DynamicTest> everyRouteIsTriedWithEveryRole() throws Exception {
        settle();
        return MATRIX.stream().flatMap(route -> Stream.of(Who.values())
                .map(who -> DynamicTest.dynamicTest(route + " as " + who, () -> tryIt(route, who))));
    }

    private void tryIt(Route route, Who who) throws Exception {
        var status = answer(route, who.username, own(route.record()));
        if (route.allowed().contains(who)) {
            assertThat(status).as("let in").isNotIn(401, 403, 404, 405).isLessThan(500);
        } else if (who == Who.NOBODY) {
            assertThat(status).as("led to sign in").isEqualTo(route.pattern().startsWith("/api/") ? 401 : 302);
        } else {
            assertThat(status).as("refused").isIn(403, 404);
        }
    }

    @TestFactory
    Stream<DynamicTest> anotherWardsRecordIsNotFound() throws Exception {
        settle();
        return MATRIX.stream().filter(route -> route.record().isWards() && route.allowed().contains(Who.WARD))
                .map(route -> DynamicTest.dynamicTest(route.toString(),
                        () -> assertThat(answer(route, Who.WARD.username, others(route.record()))).isEqualTo(404)));
    }

    @TestFactory
    Stream<DynamicTest> anotherDistrictsRecordIsNotFound() throws Exception {
        settle();
        return MATRIX.stream().filter(route -> route.record().isDistricts() && !route.allowed().equals(ADMIN))
                .flatMap(route -> Stream.of("canbobadinh", "lanhdaobadinh", "phuongbadinh").map(username -> DynamicTest.dynamicTest(route + " as " + username,
                        () -> assertThat(answer(route, username, own(route.record()))).isIn(403, 404))));
    }

    @Test
    void anUnknownPageIsNotFoundForEverybody() throws Exception {
        for (var who : Who.values()) {
            assertThat(answer(get("/khong-co-trang-nay", Record.NONE, Set.of()), who.username, "0")).isEqualTo(404);
        }
    }

    private int answer(Route route, String username, String id) throws Exception {
        var path = route.pattern().replace("{district}", "HK").replace("{year}", "2023").replace("{format:docx|pdf}", "docx").replace("{id}", id).replace("{token}", id).replace("{passkey}", "0")
                .replace("{export}", one("select coalesce((select max(e.id::text) from prepared_export e join account a on a.id = e.account_id where a.username = '%s' and e.state = 'READY'), '00000000-0000-0000-0000-000000000000')".formatted(username)))
                .replace("{accessToken}", one("select coalesce((select max(t.id) from access_token t join account a on a.id = t.account_id where a.username = '%s'), 0)".formatted(username)))
                .replace("{kind}", "bao-cao").replace("{line}", "party").replace("{number:[0-9]{1,9}}", "1")
                .replace("{file}", one("select coalesce((select max(file_id::text) from evidence where photo and model_id::text = '%s'), '00000000-0000-0000-0000-000000000000')".formatted(id)))
                .replace("{upload}", one("select coalesce(max(id::text), '00000000-0000-0000-0000-000000000000') from month_upload where report_id::text = '%s'".formatted(id)))
                .replace("{exhibit}", one("select md5('%s')::uuid".formatted(id)))
                .replace("{remark}", one("select coalesce(max(id), 0) from report_remark")).replace("{correction}", one("select coalesce(max(id), 0) from correction"))
                .replace("{paper}", one("select md5('giao ban %s')::uuid".formatted(id)))
                .replace("{replication}", one("select max(id) from replication where copied = 'Của ma trận'"))
                .replace("{check}", one("select coalesce(max(id), 0) from upkeep_check where model_id::text = '%s'".formatted(id)))
                .replace("{proof}", one("""
                        select coalesce(max(f.file_id::text), '00000000-0000-0000-0000-000000000000') from upkeep_file f join upkeep_check c on c.id = f.check_id join stored_file s on s.id = f.file_id and s.format = 'PNG'
                        where c.model_id::text = '%s'""".formatted(id)))
                .replace("{entry}", one("select coalesce(max(id), 0) from progress_entry")).replace("{milestone}", "0")
                .replace("{request}", one("select coalesce(max(id), 0) from personal_request"))
                .replace("{picture}", one("select file_id::text from evidence where model_id = (%s)".formatted(EXHIBIT) + " and released_at is not null limit 1"))
                .replace("{assignment}", one("select a.id from assignment a join account c on c.id = a.account_id where c.username = 'phuong18'"));
        var attempt = route.pattern().endsWith("/tep") ? multipart(path).file(new MockMultipartFile("files", "ngo-12.pdf", null, Samples.pdf())) : request(route.method(), path);
        if (route.method() == HttpMethod.POST) {
            attempt.with(csrf()).param("don-vi", one("select id from unit where code = '%s'".formatted("quan".equals(username) ? "HK" : "todanpho".equals(username) ? "HK-02-TDP01" : "HK-01")))
                    .param("thang", "2023-12").param("version", "-1").param("released", "true").param("key", "00000000-0000-0000-0000-000000000001");
        }
        if (path.endsWith("/bang-tinh")) {
            attempt.param("key", UUID.randomUUID().toString());
        }
        return mvc.perform(username == null ? attempt : attempt.with(SignedIn.as(username))).andReturn().getResponse().getStatus();
    }

    /** A record that the matrix's people may see: phường Chương Dương's report, returned to it, its model, which goes on with last year's, itself, a target of the wards. */
    private String own(Record record) {
        return switch (record) {
            case NONE -> "0";
            case REPORT -> one("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-01' and r.month = '2023-12-01'");
            case REMINDER -> reminder("phuong01");
            case FEED -> "bi-mat-cua-ma-tran";
            case RECOMMENDATION -> recommendation(own(Record.REPORT));
            case MODEL -> one("select m.id from registered_model m join unit u on u.id = m.ward_id where u.code = 'HK-01' and m.of_year = 2023 order by m.code limit 1");
            case SHEET -> others(Record.MODEL);
            case RUBRIC -> one("select id from rubric where name = 'Bộ riêng'");
            case INDIVIDUAL -> individual("HK-01");
            case EXHIBIT, PUBLISHED -> one(EXHIBIT);
            case SURVEY -> survey("HK-01");
            case REMEDY -> one("select id from remedy where survey_id = " + survey("HK-01"));
            case DECISION -> one("select id from decision limit 1");
            case COMMENDATION -> commendation("HK-01");
            case UNIT -> one("select id from unit where code = 'HK-01'");
            case TARGET -> one("select id from target where code = 'KT-02' limit 1");
            case ACCOUNT -> one("select id from account where username = 'phuong18'");
            case EXPLANATION -> explanation("HK-01");
            case CONSOLIDATED -> one("select id from consolidated_report where begun_by = 'ma trận'");
            case CONCLUSION -> one("select id from meeting_conclusion");
            case CLOSED_MONTH -> one("select id from closed_month");
            case IMPORT -> one("select id from import_batch limit 1");
        };
    }

    private String others(Record record) {
        return switch (record) {
            case REPORT -> one("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-02' and r.month = '2023-11-01'");
            case REMINDER -> reminder("phuong02");
            case RECOMMENDATION -> recommendation(others(Record.REPORT));
            case MODEL -> one("select m.id from registered_model m join unit u on u.id = m.ward_id where u.code = 'HK-02' order by m.code limit 1");
            case INDIVIDUAL -> individual("HK-02");
            case SURVEY -> survey("HK-02");
            case REMEDY -> one("select id from remedy where survey_id = " + survey("HK-02"));
            case COMMENDATION -> commendation("HK-02");
            case EXPLANATION -> explanation("HK-02");
            case UNIT -> one("select id from unit where code = 'HK-02-CB01'");
            default -> throw new IllegalArgumentException(record + " belongs to no ward");
        };
    }

    private String reminder(String username) {
        return one("select r.id from reminder r join account a on a.id = r.account_id where a.username = '%s' and r.about = 'ma trận'".formatted(username));
    }

    private String recommendation(String report) {
        return one("select id from report_item where kind = 'RECOMMENDATION' and report_id = " + report);
    }

    private String individual(String ward) {
        return one("select m.id from registered_model m join unit u on u.id = m.ward_id where u.code = '%s' and m.person_name is not null".formatted(ward));
    }

    private String commendation(String ward) {
        return one("select c.id from commendation c join registered_model m on m.id = c.model_id join unit u on u.id = m.ward_id where u.code = '%s'".formatted(ward));
    }

    private String explanation(String ward) {
        return one("select e.id from explanation e join unit u on u.id = e.unit_id where u.code = '%s'".formatted(ward));
    }

    private String survey(String ward) {
        return one("select max(s.id) from field_survey s join registered_model m on m.id = s.model_id join unit u on u.id = m.ward_id where u.code = '%s'".formatted(ward));
    }

    /** One of every ward, with a remedy and a photo of what was mended. */
    private void surveyEveryWard() {
        database.sql("""
                insert into field_survey (id, model_id, surveyed_on, findings, conclusion, author, written_at, request_key)
                select nextval('field_survey_seq'), max(m.id), '2023-05-31', 'Điểm tập kết còn đầy.', 'WEAK', 'ma trận', now(), gen_random_uuid() from registered_model m group by m.ward_id""").update();
        database.sql("insert into survey_member (survey_id, position, who) select id, 0, 'Chuyên viên Ban Dân vận' from field_survey where author = 'ma trận'").update();
        database.sql("""
                insert into remedy (id, survey_id, owner_id, task, due_on, status)
                select nextval('remedy_seq'), s.id, m.ward_id, 'Đổi giờ thu gom.', '2023-06-30', 'OPEN' from field_survey s join registered_model m on m.id = s.model_id where s.author = 'ma trận'""").update();
        database.sql("""
                insert into stored_file (id, name, format, size, width, height, sha256, stored_at)
                select md5(cast(id as text))::uuid, 'ngo-12.jpg', 'JPEG', 1, 1, 1, repeat('0', 64), now() from field_survey where author = 'ma trận'""").update();
        database.sql("""
                insert into stored_content (file_id, rendition, content)
                select md5(cast(id as text))::uuid, rendition, cast('x' as bytea) from field_survey, (values ('WHOLE'), ('THUMBNAIL')) as r (rendition) where author = 'ma trận'""").update();
        database.sql("insert into survey_file (id, survey_id, remedy_id, file_id) select nextval('survey_file_seq'), survey_id, id, md5(cast(survey_id as text))::uuid from remedy where task = 'Đổi giờ thu gom.'").update();
    }

    /** Quận Ba Đình beside Hoàn Kiếm with people of its own, somebody without a post, an import that waits; once. */
    private void settle() throws Exception {
        if (database.sql("select count(*) from account where username = 'canbobadinh'").query(Long.class).single() > 0) {
            return;
        }
        database.sql("insert into unit (id, kind, code, name, short_name, valid_from) values (nextval('unit_seq'), 'DISTRICT', 'BD', 'Quận Ba Đình', 'Ba Đình', '1961-01-01')").update();
        database.sql("""
                insert into unit (id, kind, code, name, short_name, parent_id, district_id, valid_from)
                select nextval('unit_seq'), 'WARD', 'BD-01', 'Phường Điện Biên', 'Điện Biên', id, id, '1961-01-01' from unit where code = 'BD'""").update();
        var hash = passwords.encode("mot-mat-khau-dai");
        database.sql("""
                insert into reminder (account_id, kind, about, occasion, sentence, path, written_at)
                select id, 'REPORT_DUE', 'ma trận', 'x', 'Báo cáo đến hạn.', '/giao-ban', now() from account where username in ('phuong01', 'phuong02')""").update();
        database.sql("""
                insert into personal_request (kind, subject, received_on, due_on, recorded_by, request_key)
                values ('VIEW', 'ma trận', '2023-12-01', '2023-12-11', 'admin', gen_random_uuid())""").update();
        database.sql("""
                insert into access_token (account_id, name, scope, hash, made_at, expires_on, request_key)
                select id, 'ma trận', 'BOARDS', encode(sha256(username::bytea), 'hex'), now(), '2024-12-31', gen_random_uuid() from account""").update();
        database.sql("insert into calendar_link (account_id, token_hash, made_at) select id, encode(sha256('bi-mat-cua-ma-tran'), 'hex'), now() from account where username = 'phuong02'").update();
        var posts = Map.of("canbobadinh", List.of("DISTRICT_STAFF", "BD"), "lanhdaobadinh", List.of("LEADER", "BD"),
                "phuongbadinh", List.of("WARD_CADRE", "BD-01"), "khongphancong", List.<String>of());
        posts.forEach((username, post) -> {
            database.sql("insert into account (id, username, full_name, password_hash, must_change_password, session_stamp) values (nextval('account_seq'), ?, ?, ?, false, 0)")
                    .params(username, username, hash).update();
            if (!post.isEmpty()) {
                database.sql("""
                        insert into assignment (id, account_id, role, unit_id, valid_from)
                        select nextval('assignment_seq'), a.id, ?, u.id, '2022-01-01' from account a, unit u where a.username = ? and u.code = ?""")
                        .params(post.get(0), username, post.get(1)).update();
            }
        });
        database.sql("""
                insert into decision (id, district_id, of_year, level, number, decided_on, organ, signer, request_key)
                select nextval('decision_seq'), id, 2023, 'DISTRICT', '15-QĐ/QU', '2023-10-12', 'Ban Thường vụ Quận ủy', 'Phó Bí thư', gen_random_uuid() from unit where code = 'HK'""").update();
        database.sql("""
                insert into commendation (id, model_id, form, level, number, decided_on, organ, signer, recipient_type, recipient, achievement, request_key)
                select nextval('commendation_seq'), max(m.id), 'PRAISE', 'WARD', '2-QĐ/ĐU', '2023-10-12', 'Đảng ủy phường', 'Bí thư', 'COLLECTIVE', 'Chi bộ', 'Ngõ sạch', gen_random_uuid()
                from registered_model m group by m.ward_id""").update();
        database.sql("""
                insert into registered_model (id, district_id, ward_id, owner_id, of_year, code, title, subject_type, field, kind, status)
                select nextval('registered_model_seq'), district_id, ward_id, owner_id, 2022, 'MH-2022-001', title, subject_type, field, 'NEW', 'REGISTERED'
                from registered_model where id =\s""" + own(Record.MODEL)).update();
        database.sql("update registered_model set continued_from_id = (select id from registered_model where code = 'MH-2022-001') where id = " + own(Record.MODEL)).update();
        for (var model : List.of(own(Record.MODEL), others(Record.MODEL))) {
            checkWithPhotos(model);
        }
        database.sql("""
                insert into month_upload (id, report_id, file_name, form, answers, uploaded_at)
                values (gen_random_uuid(), cast(? as bigint), 'bieu.xlsx', 'x', '{"figures": {}, "texts": {}, "absent": 0}', now())""").param(own(Record.REPORT)).update();
        for (var report : List.of(own(Record.REPORT), others(Record.REPORT))) {
            recommendWithPhoto(report);
        }
        database.sql("update briefing_report set status = 'RETURNED', return_reason = 'Chưa khớp.' where id = " + own(Record.REPORT)).update();
        database.sql("""
                insert into report_version (id, report_id, number, submitted_at, submitted_by, content)
                select nextval('report_version_seq'), id, 1, now(), 'phuong01', '{"lines": []}' from briefing_report where id =\s""" + own(Record.REPORT)).update();
        database.sql("update briefing_report set submissions = 1 where id = " + own(Record.REPORT)).update();
        database.sql("""
                insert into report_remark (id, version_id, section, line_key, label, words, made_at, made_by)
                select nextval('report_remark_seq'), max(id), 'SITUATION', 'situation', 'Tình hình', 'Chưa khớp.', now(), 'quan' from report_version""").update();
        database.sql("""
                insert into correction (id, report_id, status, reason, asked_at, asked_by, request_key)
                values (nextval('correction_seq'), cast(? as bigint), 'ASKED', 'Gõ nhầm.', now(), 'phuong01', gen_random_uuid())""").param(own(Record.REPORT)).update();
        database.sql("insert into model_milestone (model_id, position, name, due_on) values (cast(? as bigint), 0, 'Ký cam kết', '2023-04-15')").param(own(Record.MODEL)).update();
        database.sql("""
                update registered_model set subject_type = 'INDIVIDUAL', person_name = 'Cá nhân điển hình'
                where id in (select max(m.id) from registered_model m join unit u on u.id = m.ward_id where u.code in ('HK-01', 'HK-02') group by u.code)""").update();
        database.sql("""
                insert into progress_entry (id, model_id, on_day, note, author, written_at, request_key)
                values (nextval('progress_entry_seq'), cast(? as bigint), '2023-11-20', 'Thêm 12 hộ.', 'phuong01', now(), gen_random_uuid())""").param(own(Record.MODEL)).update();
        database.sql("""
                insert into rubric (id, district_id, of_year, subject_type, number, status, in_use_since, name, total)
                select nextval('rubric_seq'), id, 2023, 'COLLECTIVE', 1, 'IN_USE', '2023-01-15', 'Bộ riêng', 0 from unit where code = 'HK'""").update();
        var shown = one("select m.id from registered_model m join unit u on u.id = m.ward_id where u.code = 'HK-03' and m.status = 'RECOGNIZED' order by m.code limit 1");
        for (var model : List.of(own(Record.MODEL), others(Record.MODEL), shown)) {
            database.sql("""
                    with file as (
                        insert into stored_file (id, name, format, size, width, height, sha256, stored_at)
                        values (gen_random_uuid(), 'ngo-12.png', 'PNG', 1, 1, 1, repeat('0', 64), now()) returning *),
                    content as (
                        insert into stored_content (file_id, rendition, content) select id, rendition, '\\x00' from file, unnest(array['WHOLE', 'THUMBNAIL']) as rendition)
                    insert into evidence (id, model_id, file_id, name, sha256, photo, added_at, added_by)
                    select nextval('evidence_seq'), cast(? as bigint), id, name, sha256, true, now(), 'phuong' from file""").param(model).update();
        }
        surveyEveryWard();
        exhibit(shown);
        database.sql("""
                insert into replication (id, source_id, adopter_id, ward_id, adopted_on, copied, request_key)
                select nextval('replication_seq'), (%s), id, id, '2023-12-01', 'Của ma trận', gen_random_uuid() from unit where code = 'HK-01'""".formatted(EXHIBIT)).update();
        database.sql("update registered_model set status = 'SELF_SCORED' where id = cast(? as bigint)").param(own(Record.SHEET)).update();
        database.sql("""
                insert into score_sheet (id, model_id, rubric_id, kind, appraiser_id, assigned_at, status)
                select nextval('score_sheet_seq'), cast(? as bigint), cast(? as bigint), 'APPRAISAL', id, now(), 'DRAFT' from account where username in ('phuong01', 'quan', 'lanhdao', 'thamdinh')""")
                .params(own(Record.SHEET), own(Record.RUBRIC)).update();
        database.sql("""
                insert into explanation (id, unit_id, target_id, month, question, due_on, asked_by, asked_at, request_key)
                select nextval('explanation_seq'), u.id, t.id, '2023-11-01', 'Vì sao?', '2023-12-20', 'ma trận', now(), gen_random_uuid()
                from unit u, target t where u.code in ('HK-01', 'HK-02') and t.code = 'KT-02'""").update();
        database.sql("""
                insert into meeting_conclusion (id, district_id, month, text, due_on, written_by, written_at, request_key)
                select nextval('meeting_conclusion_seq'), id, '2023-12-01', 'Rà soát biển quảng cáo.', '2024-01-20', 'ma trận', now(), gen_random_uuid() from unit where code = 'HK'""").update();
        database.sql("""
                insert into closed_month (id, district_id, month, number, closed_at, closed_by, board, request_key)
                select nextval('closed_month_seq'), id, '2023-01-01', 1, now(), 'ma trận', '{"asOf": "2023-01", "targets": {"exceeded": 0, "met": 0, "total": 0}, "groupsDone": "0/0", "groups": [], "reports": []}', gen_random_uuid()
                from unit where code = 'HK'""").update();
        database.sql("""
                insert into prepared_export (id, account_id, file_name, asked_at, state, seen_at, content)
                select gen_random_uuid(), id, 'Sổ mô hình.xlsx', '2023-12-18 08:00+07', 'READY', now(), 'x' from account where username in ('phuong01', 'quan', 'lanhdao')""").update();
        var original = mvc.perform(MockMvcRequestBuilders.get("/mau-van-ban/bao-cao/party/mau-goc.docx").with(SignedIn.as("quan"))).andReturn().getResponse().getContentAsByteArray();
        mvc.perform(multipart("/mau-van-ban/bao-cao/party").file(new MockMultipartFile("file", "bao-cao.docx", null, original)).with(csrf()).with(SignedIn.as("quan"))).andExpect(status().is3xxRedirection());
        database.sql("""
                insert into consolidated_report (id, district_id, month, edition, status, body, facts, facts_at, begun_by, begun_at, request_key)
                select nextval('consolidated_report_seq'), id, '2023-01-01', 1, 'DRAFT', '{"parts": {}}',
                    '{"board": {"asOf": "2023-01", "targets": {"exceeded": 0, "met": 0, "total": 0}, "groupsDone": "0/0", "groups": [], "reports": []}, "recommendations": [], "explanations": []}',
                    now(), 'ma trận', now(), gen_random_uuid() from unit where code = 'HK'""").update();
        mvc.perform(multipart("/nhap-du-lieu").file(new MockMultipartFile("file", "units.zip", "application/zip", zipOfUnits())).with(csrf()).with(SignedIn.as("admin"))).andExpect(status().is3xxRedirection());
    }

    private void exhibit(String model) {
        database.sql("""
                insert into campaign (id, district_id, of_year, registration_from, registration_to, stale_days, upkeep_months, open_to_public)
                select nextval('campaign_seq'), id, 2023, '2023-01-01', '2023-02-28', 45, 12, true from unit where code = 'HK'""").update();
        database.sql("""
                insert into recognition (id, decision_id, model_id, tier)
                values (nextval('recognition_seq'), (select min(id) from decision), cast(? as bigint), 'RECOGNIZED')""").param(model).update();
        database.sql("update evidence set released_at = now(), released_by = 'phuong01' where model_id = cast(? as bigint)").param(model).update();
    }

    private void recommendWithPhoto(String report) {
        database.sql("""
                insert into report_item (id, report_id, kind, item_key, position, text, addressee)
                values (nextval('report_item_seq'), cast(? as bigint), 'RECOMMENDATION', gen_random_uuid(), 0, 'Thêm thùng rác.', 'DISTRICT')""").param(report).update();
        database.sql("""
                with file as (
                    insert into stored_file (id, name, format, size, width, height, sha256, stored_at)
                    values (md5('giao ban ' || ?)::uuid, 'ngo-12.png', 'PNG', 1, 1, 1, repeat('0', 64), now()) returning id),
                content as (
                    insert into stored_content (file_id, rendition, content) select id, rendition, '\\x00' from file, unnest(array['WHOLE', 'THUMBNAIL']) as rendition)
                insert into report_file (id, report_id, file_id) select nextval('report_file_seq'), cast(? as bigint), id from file""").params(report, report).update();
    }

    /** One photo for each who may take it back. */
    private void checkWithPhotos(String model) {
        database.sql("""
                with checked as (
                    insert into upkeep_check (id, model_id, checked_on, working, note, recorded_by, recorded_at, request_key)
                    values (nextval('upkeep_check_seq'), cast(? as bigint), '2023-12-01', true, 'Vẫn làm.', 'phuong', now(), gen_random_uuid()) returning id),
                file as (
                    insert into stored_file (id, name, format, size, width, height, sha256, stored_at)
                    select gen_random_uuid(), 'ngo-12.png', 'PNG', 1, 1, 1, repeat('0', 64), now() from generate_series(1, 2) returning id),
                content as (
                    insert into stored_content (file_id, rendition, content) select id, rendition, '\\x00' from file, unnest(array['WHOLE', 'THUMBNAIL']) as rendition)
                insert into upkeep_file (check_id, file_id) select checked.id, file.id from checked, file""").param(model).update();
    }

    private static byte[] zipOfUnits() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes); var units = AccessMatrixTests.class.getResourceAsStream("/demo/hoan-kiem-2023/units.csv")) {
            zip.putNextEntry(new ZipEntry("units.csv"));
            units.transferTo(zip);
        }
        return bytes.toByteArray();
    }

    private String one(String query) {
        return database.sql(query).query((row, at) -> row.getString(1)).single();
    }

    private static Stream<String> routes(RequestMappingInfo mapping) {
        var methods = new ArrayList<>(mapping.getMethodsCondition().getMethods());
        if (methods.isEmpty()) {
            methods.add(RequestMethod.GET);
        }
        return mapping.getPatternValues().stream().flatMap(pattern -> methods.stream().map(method -> method + " " + (pattern.isEmpty() ? "/" : pattern)));
    }

    private static Route get(String pattern, Record record, Set<Who> allowed) {
        return new Route(HttpMethod.GET, pattern, record, allowed);
    }

    private static Route post(String pattern, Record record, Set<Who> allowed) {
        return new Route(HttpMethod.POST, pattern, record, allowed);
    }
}
