package vn.danvankheo.appraisal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.organization.District;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.ListPage;
import vn.danvankheo.web.NotFoundException;

/** Sổ quyết định công nhận: what was decided, read by everybody of the district, and what its staff may decide on next. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class Decisions {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
            (Candidate one) -> one.result() == null ? null : one.result().total(), Comparator.nullsLast(Comparator.reverseOrder()));

    private final DecisionRepository decisions;
    private final RecognitionRepository recognitions;
    private final AppraisalResults results;

    Page<DecisionRow> list(District district, Integer year, int page) {
        return decisions.find(district.getId(), year, ListPage.of(page));
    }

    List<Integer> years(District district) {
        return decisions.years(district.getId());
    }

    /** @throws NotFoundException when there is none in the viewer's districts */
    Decision decision(long id, Viewer me) {
        return decisions.findByIdAndDistrictIdIn(id, me.districtIds()).orElseThrow(() -> new NotFoundException("decision " + id));
    }

    /** The models that a decision names, as its paper lists them. */
    List<RecognitionRow> models(Decision decision) {
        return decisions.models(decision.getId());
    }

    /**
     * A decision as it is printed; a person is named to whoever may see the model.
     *
     * @throws NotFoundException when there is none in the viewer's districts
     */
    public DecisionSheet sheet(long id, Viewer me) {
        var decision = decision(id, me);
        var paper = decision.getPaper();
        return new DecisionSheet(decision.getDistrict(), decision.getYear(), paper.number(), paper.decidedOn(), paper.organ(), paper.signer(),
                models(decision).stream().filter(row -> row.revokedOn() == null).map(row -> new DecisionSheet.Line(row.title(), row.owner(), row.ward(),
                        me.scope().unitIds().contains(row.wardId()) ? row.person() : null, row.tier())).toList());
    }

    /**
     * What a year's proposal asks for: the chosen ones of the appraised models that wait for a decision, or all for which their appraisal speaks.
     *
     * @param chosen empty: nobody chose
     * @throws NotFoundException when the viewer does not run the district
     * @throws ConflictException when there is nothing to propose
     */
    public ProposalSheet proposal(District district, int year, Set<Long> chosen, Viewer me) {
        var proposed = candidates(district, year, me).stream().filter(Candidate::isFirst)
                .filter(one -> chosen.isEmpty() ? !one.isDoubtful() : chosen.contains(one.model().id())).toList();
        if (proposed.isEmpty()) {
            throw new ConflictException("nothing to propose in " + year, "conflict.proposal.none", Integer.toString(year));
        }
        return new ProposalSheet(district, year, proposed.stream().map(Decisions::proposed).toList());
    }

    private static ProposalSheet.Line proposed(Candidate one) {
        var model = one.model();
        var result = one.result();
        var tier = result != null && result.eligibility() == Eligibility.TYPICAL ? Tier.TYPICAL : Tier.RECOGNIZED;
        return new ProposalSheet.Line(model.title(), model.owner(), model.ward(), model.person(), result == null ? null : result.points(),
                result == null ? null : result.scoreClass(), tier);
    }

    /** The years with models to decide on, the newest first. */
    List<Integer> openYears(District district, Viewer me) {
        mustRun(district.getId(), me);
        return decisions.yearsWith(district.getId(), Candidate.STATES);
    }

    /** A year's models that may be decided on, the best result first. */
    List<Candidate> candidates(District district, int year, Viewer me) {
        mustRun(district.getId(), me);
        return weighed(decisions.candidates(district.getId(), year, Candidate.STATES)).stream().sorted(BEST_FIRST).toList();
    }

    /**
     * Chosen models of one year and one district.
     *
     * @throws NotFoundException when one of them is not there, or the viewer does not run the district
     */
    List<Candidate> candidates(Collection<Long> ids, Viewer me) {
        var rows = decisions.candidates(ids, me.scope().unitIds());
        if (rows.size() != ids.size() || rows.stream().map(row -> Map.entry(row.districtId(), row.year())).distinct().count() > 1) {
            throw new NotFoundException("models " + ids);
        }
        rows.stream().findFirst().ifPresent(row -> mustRun(row.districtId(), me));
        return weighed(rows);
    }

    /** What holds of one model, the oldest decision first. */
    List<StandingRecognition> standing(long model) {
        return recognitions.standing(List.of(model));
    }

    /** A form with the organ and the signer that the district's last decision had. */
    DecisionForm begin(List<Candidate> chosen) {
        var form = new DecisionForm();
        chosen.stream().findFirst().flatMap(one -> decisions.findFirstByDistrictIdOrderByIdDesc(one.model().districtId())).ifPresent(last -> {
            form.setOrgan(last.getPaper().organ());
            form.setSigner(last.getPaper().signer());
        });
        return form;
    }

    private List<Candidate> weighed(List<CandidateRow> rows) {
        var ids = rows.stream().map(CandidateRow::id).toList();
        var standing = recognitions.standing(ids).stream().collect(Collectors.groupingBy(StandingRecognition::modelId));
        var known = results.of(ids);
        return rows.stream().map(row -> new Candidate(row, standing.getOrDefault(row.id(), List.of()), known.get(row.id()))).toList();
    }

    private static void mustRun(long district, Viewer me) {
        if (!me.mayRun(district)) {
            throw new NotFoundException("district " + district);
        }
    }
}
