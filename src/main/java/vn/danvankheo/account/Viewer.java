package vn.danvankheo.account;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.security.core.AuthenticatedPrincipal;
import vn.danvankheo.organization.Unit;

/**
 * Người đang xem: the signed-in person with the posts held today, made anew at every request,
 * so that an ended role or a locked account is out at the next one. Every permission is a function here.
 */
public record Viewer(long accountId, String username, String fullName, List<Post> posts, Scope scope) implements AuthenticatedPrincipal {

    @Override
    public String getName() {
        return username;
    }

    public boolean is(Role... roles) {
        return posts.stream().anyMatch(post -> Arrays.asList(roles).contains(post.role()));
    }

    public boolean isAdmin() {
        return is(Role.ADMIN);
    }

    public boolean isStaff() {
        return is(Role.DISTRICT_STAFF);
    }

    public boolean isWardCadre() {
        return is(Role.WARD_CADRE);
    }

    /** Whoever sees a whole district rather than single wards. */
    public boolean seesDistrict() {
        return is(Role.DISTRICT_STAFF, Role.LEADER, Role.ADMIN);
    }

    /** Reports' texts and models are for those who work with them, not for the administrator. */
    public boolean readsTexts() {
        return is(Role.WARD_CADRE, Role.DISTRICT_STAFF, Role.LEADER);
    }

    /** A ward's papers are written by its cadre, the district's own by its staff. */
    public boolean mayFileFor(Unit unit) {
        return mayFileFor(unit.getId());
    }

    public boolean mayFileFor(long unitId) {
        return posts.stream().anyMatch(post -> post.is(Role.WARD_CADRE, unitId) || post.is(Role.DISTRICT_STAFF, unitId));
    }

    /** The district's staff reviews what its wards, and the district itself, hand in. */
    public boolean mayReview(Unit unit) {
        return mayRun(unit.owningDistrict().getId());
    }

    /** What becomes of a ward's models after they were recognised is written down by its cadre or by the district's staff, whoever knows of it. */
    public boolean mayLookAfter(Unit ward) {
        return mayFileFor(ward) || mayReview(ward);
    }

    /** The district's staff sets its targets. */
    public boolean mayRun(long districtId) {
        return posts.stream().anyMatch(post -> post.is(Role.DISTRICT_STAFF, districtId));
    }

    /** Whoever reads every model and score sheet of a district. */
    public boolean readsAllOf(long districtId) {
        return posts.stream().anyMatch(post -> post.is(Role.DISTRICT_STAFF, districtId) || post.is(Role.LEADER, districtId));
    }

    /** The board of a whole district, with all its wards. */
    public boolean seesBoardOf(long districtId) {
        return isAdmin() || readsAllOf(districtId);
    }

    /** The district's leaders and its staff issue what it reports to the level above. */
    public boolean mayIssueFor(long districtId) {
        return readsAllOf(districtId);
    }

    /** Whether the person holds a post at the unit itself. */
    public boolean worksAt(Unit unit) {
        return posts.stream().anyMatch(post -> unit.getId().equals(post.unitId()));
    }

    /** Whoever works with a ward's or a district's papers; an appraiser or a reporter of a unit below the ward is here for that alone. */
    public boolean hasBoard() {
        return is(Role.WARD_CADRE, Role.DISTRICT_STAFF, Role.LEADER, Role.ADMIN);
    }

    /** Where the work of whoever signed in begins. */
    public String firstPage() {
        if (hasBoard() || posts.isEmpty()) {
            return "/";
        }
        return isUnitReporter() ? "/phan-cua-toi" : "/tham-dinh";
    }

    /** Whoever is here for the models to appraise and for nothing else. */
    public boolean isOnlyAppraiser() {
        return is(Role.APPRAISER) && !hasBoard();
    }

    public boolean isUnitReporter() {
        return is(Role.UNIT_REPORTER);
    }

    /** A party cell's or residential group's part is written by whoever was named for it. */
    public boolean mayHandInPartOf(long unitId) {
        return posts.stream().anyMatch(post -> post.is(Role.UNIT_REPORTER, unitId));
    }

    /** The units below a ward for which the person hands in parts, in the order of their codes. */
    public List<Post> partPosts() {
        return posts.stream().filter(post -> post.role() == Role.UNIT_REPORTER).toList();
    }

    /** The districts in which the person holds a post, each once. */
    public List<Long> districtIds() {
        return posts.stream().map(Post::districtId).filter(Objects::nonNull).distinct().toList();
    }

    /** The wards for which the person files, in the order of their codes. */
    public List<Post> wardPosts() {
        return posts.stream().filter(post -> post.role() == Role.WARD_CADRE).toList();
    }
}
