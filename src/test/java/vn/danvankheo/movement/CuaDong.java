package vn.danvankheo.movement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.test.util.ReflectionTestUtils;
import vn.danvankheo.account.Post;
import vn.danvankheo.account.Role;
import vn.danvankheo.account.Scope;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.Validity;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.Field;
import vn.danvankheo.organization.PartyCell;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.Ward;

/** Phường Cửa Đông, the ward beside it, their people, and a model of its party cell 7, made by the moves of the table. */
public final class CuaDong {

    private static final Validity SINCE_1981 = Validity.from(LocalDate.of(1981, 1, 1));
    public static final District HOAN_KIEM = unit(1, new District("HK", "Quận Hoàn Kiếm", "Hoàn Kiếm", SINCE_1981));
    public static final Ward CUA_DONG = unit(2, new Ward("HK-02", "Phường Cửa Đông", "Cửa Đông", HOAN_KIEM, SINCE_1981));
    public static final Ward CUA_NAM = unit(3, new Ward("HK-03", "Phường Cửa Nam", "Cửa Nam", HOAN_KIEM, SINCE_1981));
    public static final PartyCell CELL_7 = unit(4, new PartyCell("HK-02-CB07", "Chi bộ tổ dân phố số 7", null, CUA_DONG, SINCE_1981));
    static final PartyCell CELL_OF_CUA_NAM = unit(5, new PartyCell("HK-03-CB01", "Chi bộ tổ dân phố số 1", null, CUA_NAM, SINCE_1981));
    static final Indicator SORTED = new Indicator("Hộ phân loại rác", "%", new BigDecimal("40"), new BigDecimal("85"));
    public static final Instant MORNING = Instant.parse("2023-12-18T02:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2023, 12, 18);
    static final String WHY = "Mục tiêu chưa nói bao nhiêu hộ.";

    private CuaDong() {
    }

    public static RegisteredModel draft() {
        return draft(registration("Phân loại rác tại nguồn", "Tổ dân phố số 7", SORTED));
    }

    static RegisteredModel draft(Registration registration) {
        return new RegisteredModel(CUA_DONG, CELL_7, 2023, "MH-2023-201", UUID.randomUUID(), registration);
    }

    /** A model that went the way of these moves. */
    static RegisteredModel after(ModelMove... moves) {
        var model = draft();
        Stream.of(moves).forEach(move -> model.take(move, MORNING, TODAY, move.isExplained() ? WHY : null));
        return model;
    }

    /** A model in a state, by the shortest way. */
    public static RegisteredModel in(ModelStatus status) {
        return switch (status) {
            case DRAFT -> after();
            case SUBMITTED -> after(ModelMove.SUBMIT);
            case RETURNED -> after(ModelMove.SUBMIT, ModelMove.RETURN);
            case REGISTERED -> after(ModelMove.SUBMIT, ModelMove.REGISTER);
            case SELF_SCORED -> after(ModelMove.SUBMIT, ModelMove.REGISTER, ModelMove.SELF_SCORE);
            case APPRAISED -> after(ModelMove.SUBMIT, ModelMove.REGISTER, ModelMove.SELF_SCORE, ModelMove.APPRAISE);
            case RECOGNIZED -> after(ModelMove.SUBMIT, ModelMove.REGISTER, ModelMove.SELF_SCORE, ModelMove.APPRAISE, ModelMove.RECOGNIZE);
            case NOT_RECOGNIZED -> after(ModelMove.SUBMIT, ModelMove.REGISTER, ModelMove.SELF_SCORE, ModelMove.APPRAISE, ModelMove.DECLINE);
            case STOPPED -> after(ModelMove.SUBMIT, ModelMove.REGISTER, ModelMove.STOP);
        };
    }

    static Registration registration(String title, String area, Indicator... indicators) {
        return new Registration(
                new Proposal(title, SubjectType.COLLECTIVE, Field.CULTURE_SOCIETY, ModelKind.NEW, "Ngõ còn rác sai giờ.", "Trên 85 % hộ.", "Đảng viên đi trước.",
                        area, 80, LocalDate.of(2023, 3, 20), LocalDate.of(2023, 11, 30)),
                new Particulars(null, null, "Các hộ mặt ngõ", LocalDate.of(2023, 11, 15), "3 ngõ không rác", "Tổ tự quản giữ", "Nghị quyết tháng 2", Level.DISTRICT,
                        false, null, "Cán bộ dân vận phường", "024 3825 0000"),
                List.of(indicators), List.of(new Force("Chi bộ số 7", Force.Part.LEADING, null)),
                List.of(new Resource(Resource.Kind.LABOUR, "Ngày công", BigDecimal.TEN, "ngày")),
                List.of(new Milestone("Kiểm đếm giữa năm", LocalDate.of(2023, 6, 30), null)), Set.of());
    }

    public static Viewer person(Role role, Unit at) {
        var post = at == null ? new Post(role, null, null, null, null)
                : new Post(role, at.getId(), at.getCode(), at.getName(), at.owningDistrict().getId());
        return new Viewer(1, "nguoi", "Người", List.of(post), new Scope(Set.of(CUA_DONG.getId())));
    }

    private static <U extends Unit> U unit(long id, U unit) {
        ReflectionTestUtils.setField(unit, "id", id);
        return unit;
    }
}
