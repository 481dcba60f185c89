package vn.danvankheo.movement;

import java.util.LinkedHashMap;
import java.util.Map;

/** A registration as a ward's cadre types it: what a draft needs, or everything that is asked when it is sent. */
public final class TypedRegistration {

    private TypedRegistration() {
    }

    /** All but the owner and the form's key. */
    public static Map<String, String> draft(String title) {
        return new LinkedHashMap<>(Map.of("year", "2023", "version", "0", "title", title, "subjectType", "COLLECTIVE", "field", "CULTURE_SOCIETY", "kind", "NEW"));
    }

    /** All but the owner and the form's key. */
    public static Map<String, String> complete(String title) {
        var form = draft(title);
        form.putAll(Map.of("problem", "Ngõ còn rác sai giờ.", "objectives", "Trên 85 % hộ phân loại đúng.", "approach", "Đảng viên đi trước.",
                "cellLeadership", "Nghị quyết tháng 2 giao mỗi đảng viên 5 hộ.", "area", "Tổ dân phố số 7", "beneficiaries", "Các hộ mặt ngõ", "households", "80",
                "outputs", "3 ngõ không rác.", "sustainability", "Tổ tự quản giữ tiếp."));
        form.putAll(Map.of("indicators[0].name", "Hộ phân loại rác", "indicators[0].unit", "%", "indicators[0].baseline", "40", "indicators[0].goal", "85,5",
                "forces[0].name", "Chi bộ số 7", "forces[0].part", "LEADING", "resources[0].kind", "LABOUR", "resources[0].what", "Ngày công"));
        form.putAll(Map.of("startDate", "20/3/2023", "endDate", "30/11/2023", "milestones[0].name", "Kiểm đếm giữa năm", "milestones[0].dueOn", "30/6/2023",
                "evaluationDate", "15/11/2023", "level", "DISTRICT", "contactName", "Cán bộ dân vận phường", "contactPhone", "024 3825 0000"));
        return form;
    }
}
