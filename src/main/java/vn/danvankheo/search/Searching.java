package vn.danvankheo.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.danvankheo.account.Post;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.BriefingCalendar;

/** Tìm một lần ở mọi nơi: everything of the kinds that the viewer may open, in the viewer's scope; nothing else is even counted. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class Searching {

    private final Finder finder;
    private final BriefingCalendar calendar;

    /** The kinds of which something was found, what is meant before what only looks like it. */
    List<Group> find(SoughtWords sought, Viewer me) {
        if (sought.isTooShort()) {
            return List.of();
        }
        finder.prepare();
        var scope = me.scope().unitIds().toArray(Long[]::new);
        var districts = me.districtIds().toArray(Long[]::new);
        var groups = new ArrayList<Group>();
        if (me.readsTexts() && (!sought.named().isEmpty() || sought.isTimed())) {
            var own = me.posts().stream().map(Post::unitId).filter(unit -> unit != null && me.mayFileFor(unit)).toArray(Long[]::new);
            var reports = finder.reports(sought, scope, own);
            add(Kind.REPORT, reports, reports.isEmpty() || districts.length > 1 ? null : "/giao-ban?nam=" + reports.get(0).month().getYear(), groups);
        }
        if (!sought.named().isEmpty()) {
            add(Kind.UNIT, finder.units(sought, scope, me.isAdmin(), calendar.today()), list("/don-vi", sought.named(), "tat-ca=true"), groups);
        }
        if (me.readsTexts()) {
            add(Kind.MODEL, finder.models(sought, scope), list("/mo-hinh", sought.words(), null), groups);
        }
        add(Kind.TARGET, finder.targets(sought, districts, me.isAdmin()), districts.length > 1 || me.isAdmin() ? null : list("/chi-tieu", sought.words(), null), groups);
        if (me.isAdmin()) {
            add(Kind.PERSON, finder.people(sought), list("/tai-khoan", sought.words(), null), groups);
        }
        groups.sort(Comparator.comparing(Group::isAlike).thenComparing(group -> group.kind() == Kind.REPORT && !sought.isTimed()));
        return groups;
    }

    private static String list(String path, List<String> words, String more) {
        return UriComponentsBuilder.fromPath(path).query(more).queryParam("q", String.join(" ", words)).build().encode().toUriString();
    }

    /** A list finds what was typed in one piece. */
    private static void add(Kind kind, List<Hit> hits, String list, List<Group> groups) {
        if (!hits.isEmpty()) {
            groups.add(new Group(kind, hits, hits.stream().allMatch(Hit::listed) && !hits.get(0).alike() ? list : null));
        }
    }
}
