package vn.danvankheo.account;

import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;

/** A page of accounts with the posts that their people hold today. */
record AccountList(Page<AccountRow> page, Map<Long, List<HeldPost>> posts) {

    public List<HeldPost> postsOf(AccountRow row) {
        return posts.getOrDefault(row.id(), List.of());
    }
}
