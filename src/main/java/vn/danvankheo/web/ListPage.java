package vn.danvankheo.web;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Trang danh sách: lists are paged by the database, 25 rows a page; the address counts pages from 1. */
public final class ListPage {

    private static final int ROWS = 25;
    private static final int LAST = 100_000;

    private ListPage() {
    }

    public static Pageable of(int page) {
        return of(page, ROWS);
    }

    /** A page of a list that has another number of rows. */
    public static Pageable of(int page, int rows) {
        return PageRequest.of(Math.min(Math.max(page, 1), LAST) - 1, rows);
    }
}
