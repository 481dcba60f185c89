package vn.danvankheo.briefing;

/** Nội dung báo cáo của một đơn vị: what a unit says of a month, as far as it was handed in. */
public record UnitContent(String unitCode, String unitName, ReportContent content) {
}
