package vn.danvankheo.api;

/** The month asked for is none of the year's. Answered with 422. */
class UnknownMonthException extends RuntimeException {

    UnknownMonthException(String asOf, int year) {
        super("asOf phải là một tháng của năm %d, ví dụ %d-11; nhận được: %s".formatted(year, year, asOf));
    }
}
