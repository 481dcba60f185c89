package vn.danvankheo.handbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Trợ giúp của trang nào: which section of the handbook belongs to which page. A page without one needs no help, or is the handbook itself. */
final class HelpPlaces {

    private static final Map<String, List<String>> PAGES = Map.ofEntries(
            Map.entry("trang-dau", List.of("/", "/tim", "/nam-qua-hinh", "/nam-qua-hinh/xep-hang", "/nam-qua-hinh/phuong-chi-tieu", "/nam-qua-hinh/ban-do", "/ca-nhan/cach-hien")),
            Map.entry("nhac-viec", List.of("/nhac-viec", "/nhac-viec/thu", "/lich", "/ca-nhan")),
            Map.entry("mot-nam", List.of("/nam-thi-dua", "/nam-thi-dua/{year}/sua", "/nam-thi-dua/{year}/dong", "/nam-thi-dua/{year}/mo-lai")),
            Map.entry("bang-giao-ban", List.of("/giao-ban", "/giao-ban/thong-ke", "/giao-ban/thiet-lap")),
            Map.entry("bao-cao-thang", List.of("/giao-ban/{id}/sua")),
            Map.entry("xem-lai-va-nop", List.of("/giao-ban/{id}/nop", "/giao-ban/{id}/bien-nhan")),
            Map.entry("bi-tra-lai", List.of("/giao-ban/{id}", "/giao-ban/{id}/ban-nop")),
            Map.entry("dinh-chinh", List.of("/giao-ban/{id}/dinh-chinh", "/giao-ban/{id}/dinh-chinh/{correction}")),
            Map.entry("giai-trinh", List.of("/giao-ban/giai-trinh", "/giao-ban/giai-trinh/hoi", "/giao-ban/giai-trinh/{id}")),
            Map.entry("phan-cua-to", List.of("/phan-cua-toi", "/giao-ban/{id}/cac-phan")),
            Map.entry("lam-tren-excel", List.of("/giao-ban/{id}/gui-excel", "/giao-ban/{id}/gui-excel/{upload}")),
            Map.entry("ban-duyet", List.of("/giao-ban/ban-duyet", "/giao-ban/ban-duyet/{id}", "/giao-ban/ban-duyet/duyet", "/giao-ban/ban-duyet/tra-lai")),
            Map.entry("danh-sach-cham", List.of("/giao-ban/cham")),
            Map.entry("ket-luan-kien-nghi", List.of("/giao-ban/ket-luan", "/giao-ban/ket-luan/{id}/sua", "/giao-ban/{id}/ket-luan", "/giao-ban/loi-hua", "/giao-ban/kien-nghi", "/giao-ban/kien-nghi/{id}")),
            Map.entry("chot-thang", List.of("/giao-ban/chot", "/giao-ban/chot/them", "/giao-ban/chot/{id}", "/giao-ban/chot/{id}/mo-lai")),
            Map.entry("bao-cao-tong-hop", List.of("/giao-ban/tong-hop", "/giao-ban/tong-hop/{id}", "/giao-ban/tong-hop/{id}/sua", "/giao-ban/tong-hop/{id}/chon", "/giao-ban/tong-hop/{id}/ban-hanh", "/giao-ban/tong-hop/{id}/lap-lai")),
            Map.entry("chi-tieu", List.of("/chi-tieu", "/chi-tieu/them", "/chi-tieu/{id}", "/chi-tieu/{id}/sua", "/chi-tieu/{id}/rut")),
            Map.entry("giao-cho-phuong", List.of("/chi-tieu/{id}/phan-giao")),
            Map.entry("ket-qua-chi-tieu", List.of("/chi-tieu/{id}/ket-qua")),
            Map.entry("so-mo-hinh", List.of("/mo-hinh", "/mo-hinh/{id}", "/mo-hinh/{id}/so-sanh", "/mo-hinh/{id}/dung", "/mo-hinh/{id}/tra-lai", "/mo-hinh/{id}/ghi-nhan")),
            Map.entry("dang-ky-mo-hinh", List.of("/mo-hinh/dang-ky", "/mo-hinh/{id}/sua")),
            Map.entry("ghi-ket-qua", List.of("/mo-hinh/{id}/ket-qua", "/mo-hinh/{id}/ket-qua/{entry}", "/mo-hinh/{id}/moc/{milestone}")),
            Map.entry("anh-va-dong-y", List.of("/mo-hinh/{id}/tep/{file}/sua", "/mo-hinh/{id}/neu-ten")),
            Map.entry("tu-cham", List.of("/mo-hinh/{id}/tu-cham")),
            Map.entry("sau-cong-nhan", List.of("/mo-hinh/{id}/kiem-tra", "/mo-hinh/{id}/kiem-tra/{check}", "/mo-hinh/{id}/het-hieu-luc", "/nhan-rong", "/nhan-rong/{id}", "/nhan-rong/{id}/ghi", "/nhan-rong/{id}/thoi/{replication}")),
            Map.entry("khao-sat", List.of("/khao-sat", "/khao-sat/{id}", "/khao-sat/{id}/sua", "/mo-hinh/{id}/khao-sat", "/chan-chinh", "/chan-chinh/{id}")),
            Map.entry("tham-dinh", List.of("/tham-dinh", "/tham-dinh/{id}", "/tham-dinh/phan-cong", "/mo-hinh/xep-hang", "/mo-hinh/{id}/diem")),
            Map.entry("bo-tieu-chi", List.of("/mo-hinh/bo-tieu-chi", "/mo-hinh/bo-tieu-chi/{id}", "/mo-hinh/bo-tieu-chi/mau", "/mo-hinh/bo-tieu-chi/them", "/mo-hinh/bo-tieu-chi/{id}/sua")),
            Map.entry("cong-nhan", List.of("/cong-nhan", "/cong-nhan/moi", "/cong-nhan/quyet-dinh", "/cong-nhan/khong-cong-nhan", "/cong-nhan/{id}", "/cong-nhan/{id}/sua", "/mo-hinh/{id}/huy-cong-nhan")),
            Map.entry("khen-thuong", List.of("/khen-thuong", "/khen-thuong/{id}", "/khen-thuong/{id}/sua", "/khen-thuong/{id}/huy", "/khen-thuong/{id}/giay-khen", "/khen-thuong/mau-giay-khen", "/mo-hinh/{id}/khen-thuong")),
            Map.entry("toan-canh", List.of("/mo-hinh/toan-canh")),
            Map.entry("tai-ve", List.of("/bang-tinh", "/mau-van-ban", "/mau-van-ban/{kind}/{line}")),
            Map.entry("tai-khoan", List.of("/tai-khoan", "/tai-khoan/them", "/tai-khoan/{id}", "/tai-khoan/quyen")),
            Map.entry("giu-tai-khoan", List.of("/mat-khau", "/xac-thuc", "/xac-thuc/thiet-lap", "/khoa-truy-cap", "/ma-truy-cap")),
            Map.entry("don-vi", List.of("/don-vi", "/don-vi/them", "/don-vi/{id}", "/don-vi/{id}/sua", "/don-vi/{id}/dong")),
            Map.entry("nhap-du-lieu", List.of("/nhap-du-lieu", "/nhap-du-lieu/{id}")),
            Map.entry("nhat-ky", List.of("/nhat-ky", "/nhat-ky/niem-phong")),
            Map.entry("du-lieu-ca-nhan", List.of("/du-lieu-ca-nhan", "/du-lieu-ca-nhan/tim", "/du-lieu-ca-nhan/xoa")),
            Map.entry("sao-luu", List.of("/sao-luu")));

    private static final Map<String, String> SECTIONS = new HashMap<>();

    static {
        PAGES.forEach((section, pages) -> pages.forEach(page -> SECTIONS.put(page, section)));
    }

    private HelpPlaces() {
    }

    /** The sections' ids by the pages' addresses, as their handlers name them. */
    static Map<String, String> all() {
        return Map.copyOf(SECTIONS);
    }

    /** @return null: none */
    static String section(String page) {
        return SECTIONS.get(page);
    }
}
