package vn.danvankheo.search;

import lombok.RequiredArgsConstructor;

/** Loại kết quả: what can be found, each with the page that opens one and the list that it is part of. */
@RequiredArgsConstructor
enum Kind {
    REPORT("/giao-ban/"), UNIT("/don-vi/"), MODEL("/mo-hinh/"), TARGET("/chi-tieu/"), PERSON("/tai-khoan/");

    private final String pages;

    String page(long id) {
        return pages + id;
    }
}
