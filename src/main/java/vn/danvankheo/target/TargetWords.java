package vn.danvankheo.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import vn.danvankheo.web.VietnameseNumbers;

/** A target's terms as people read them. */
class TargetWords {

    /** {@code từ 185.000 triệu đồng}, {@code không quá 12 đơn}. */
    public String goal(Terms terms, BigDecimal goal) {
        return terms.direction().goal(number(goal)) + " " + terms.unit();
    }

    public String number(BigDecimal number) {
        return number == null ? "không có" : VietnameseNumbers.format(number);
    }

    public String sum(List<Allocation> allocations) {
        return number(allocations.stream().map(Allocation::getAssigned).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** How the year's value comes about, in one sentence. */
    public String computation(Terms terms) {
        var who = terms.scope() == TargetScope.WARDS ? "mỗi phường" : "quận";
        var months = terms.isFromRegister() ? "đếm trong sổ mô hình " + counted(terms) + " của " + who : switch (terms.accumulation()) {
            case SUM -> terms.isRatio() ? "cộng riêng tử số và mẫu số các tháng của " + who : "cộng số liệu các tháng của " + who;
            case LATEST -> "lấy số liệu tháng mới nhất của " + who;
            case WORST -> "lấy tháng kém nhất của " + who;
        };
        var units = terms.scope() == TargetScope.DISTRICT ? "" : switch (terms.consolidation()) {
            case SUM -> terms.isRatio() ? ", rồi chia tổng tử số cho tổng mẫu số của các phường" : ", rồi cộng các phường";
            case MEAN -> ", rồi lấy trung bình các phường";
            case WORST -> ", rồi lấy phường kém nhất";
        };
        var basis = terms.isChange() ? ", so với cùng kỳ năm trước (phần trăm tăng, giảm)" : "";
        var sentence = months + units + basis + ".";
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** {@code số mô hình được khảo sát trên số mô hình đã đăng ký, tính đến hết tháng}. */
    private static String counted(Terms terms) {
        var models = switch (terms.source()) {
            case REPORTS -> throw new IllegalArgumentException("reports are not counted");
            case REGISTERED_MODELS -> "mô hình đã đăng ký";
            case SURVEYED_MODELS -> "mô hình được khảo sát";
            case RECOGNIZED_MODELS -> "mô hình được công nhận";
        };
        var byModels = terms.counting() == Counting.MODELS;
        var part = byModels ? "số " + models : "số chi bộ, tổ dân phố, đoàn thể có " + models;
        var whole = !terms.isRatio() ? "" : byModels ? " trên số mô hình đã đăng ký" : " trên tổng số chi bộ, tổ dân phố, đoàn thể";
        return part + whole + (terms.accumulation() == Accumulation.SUM ? " thêm trong từng tháng" : ", tính đến hết tháng,");
    }
}
