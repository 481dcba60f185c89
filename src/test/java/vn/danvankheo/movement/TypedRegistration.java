package vn.danvankheo.movement;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.danvankheo.account.SignedIn;

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

    /** A model that a ward's cadre sent and the district registered, as people do it. @return its id */
    public static long registered(MockMvc mvc, JdbcClient database, String ward, String cadre) throws Exception {
        var sent = post("/mo-hinh/dang-ky").param("gui", "1").param("key", UUID.randomUUID().toString())
                .param("owner", database.sql("select id from unit where code = ?").param(ward).query(String.class).single());
        complete("Khéo trong giữ ngõ sạch " + UUID.randomUUID()).forEach(sent::param);
        var page = mvc.perform(sent.with(csrf()).with(SignedIn.as(cadre))).andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
        var id = Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
        var version = database.sql("select version from registered_model where id = ?").param(id).query(String.class).single();
        mvc.perform(post(page + "/ghi-nhan").param("version", version).with(csrf()).with(SignedIn.as("quan"))).andExpect(status().is3xxRedirection());
        return id;
    }
}
