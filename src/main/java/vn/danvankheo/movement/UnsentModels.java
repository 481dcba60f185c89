package vn.danvankheo.movement;

import java.util.List;

/** Đăng ký chưa gửi: what a ward still has to write of its registrations: those given back, the longest waiting first, and its drafts; of each the first few. */
public record UnsentModels(List<UnsentModel> returned, List<UnsentModel> drafts) {

    public static final int SHOWN = 4;

    public long returnedCount() {
        return returned.stream().mapToLong(UnsentModel::ofItsStatus).findFirst().orElse(0);
    }

    public long draftCount() {
        return drafts.stream().mapToLong(UnsentModel::ofItsStatus).findFirst().orElse(0);
    }
}
