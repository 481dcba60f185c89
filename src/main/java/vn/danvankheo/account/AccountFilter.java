package vn.danvankheo.account;

import lombok.Getter;
import lombok.Setter;

/** What a list of accounts is narrowed to; it lives in the page's address. Null: any. */
@Getter
@Setter
class AccountFilter {

    private String q;
    private Role vaiTro;
    private AccountState trangThai;
    private int trang = 1;
}
