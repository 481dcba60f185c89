package vn.danvankheo.scoring;

/** Chỉ tiêu chủ yếu hoàn thành: how many of the counted groups are completed; prints as {@code 7/12}. */
public record GroupCompletion(int completed, int total) {

    @Override
    public String toString() {
        return completed + "/" + total;
    }
}
