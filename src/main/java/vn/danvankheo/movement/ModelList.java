package vn.danvankheo.movement;

import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.organization.Field;

/** Trang danh sách mô hình: the register's list with all that it is filtered by. */
@Component
@RequiredArgsConstructor
class ModelList {

    private final Models models;
    private final SavedFilters filters;
    private final Campaigns campaigns;
    private final ChosenDistrict districts;

    String show(ModelFilter filter, Viewer me, Model page) {
        page.addAttribute("page", models.list(filter, me));
        page.addAttribute("campaigns", districts.all(me).stream().map(campaigns::current).toList());
        if (filter.isDonVi()) {
            page.addAttribute("bodies", models.bodies(filter, me));
        }
        page.addAttribute("exportKey", UUID.randomUUID());
        page.addAttribute("savedFilters", filters.of(me));
        page.addAttribute("years", models.years(me));
        page.addAttribute("wards", me.seesDistrict() || me.wardPosts().size() > 1 ? models.wards(me) : List.of());
        page.addAttribute("allFields", Field.values());
        page.addAttribute("allStatuses", ModelStatus.values());
        page.addAttribute("allKinds", ModelKind.values());
        return "movement/list";
    }
}
