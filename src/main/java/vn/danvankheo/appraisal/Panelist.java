package vn.danvankheo.appraisal;

import java.util.List;
import vn.danvankheo.account.Person;

/** Người có thể thẩm định: somebody with a post in the district, and none at the ward whose model it is. */
record Panelist(long accountId, String fullName, List<Person> posts) {

    static Panelist of(List<Person> posts) {
        return new Panelist(posts.get(0).accountId(), posts.get(0).fullName(), List.copyOf(posts));
    }

    boolean worksAt(long unit) {
        return posts.stream().anyMatch(post -> post.unitId() == unit);
    }
}
