package vn.danvankheo.appraisal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.Words;

/** Khảo sát: a team of the district went to see a model that is under way, what it found there and what it concludes. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class FieldSurvey {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "field_survey_seq")
    @SequenceGenerator(name = "field_survey_seq")
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private RegisteredModel model;
    private LocalDate surveyedOn;
    /** Who went, each in a line: {@code Chuyên viên Ban Dân vận, trưởng đoàn}. */
    @ElementCollection
    @CollectionTable(name = "survey_member", joinColumns = @JoinColumn(name = "survey_id"))
    @OrderColumn(name = "position")
    @Column(name = "who")
    private List<String> team = new ArrayList<>();
    private String findings;
    @Enumerated(EnumType.STRING)
    private Conclusion conclusion;
    private String author;
    private Instant writtenAt;
    /** Of its last correction, what was asked to be mended included; null when it was never corrected. */
    private Instant correctedAt;
    /** Of the form that made it: pressed twice, it makes one survey. */
    private UUID requestKey;

    /** @throws ConflictException when the model is not under way; it names the state */
    FieldSurvey(RegisteredModel model, UUID requestKey, String author, Instant now, Visit visit) {
        Assert.notNull(requestKey, "a form has a key");
        model.refuseUnlessUnderway("survey");
        this.model = model;
        this.requestKey = requestKey;
        this.author = author;
        this.writtenAt = now;
        write(visit);
    }

    /** @throws ConflictException when the model was appraised since, or is not under way any more; it names the state */
    void correct(Visit visit, Instant now) {
        refuseUnlessOpen();
        correctedAt = now;
        write(visit);
    }

    private void write(Visit visit) {
        this.surveyedOn = visit.on();
        this.findings = visit.findings();
        this.conclusion = visit.conclusion();
        if (!team.equals(visit.team())) {
            team.clear();
            team.addAll(visit.team());
        }
    }

    Visit visit() {
        return new Visit(surveyedOn, List.copyOf(team), findings, conclusion);
    }

    /** Until the model is appraised by it; one of a model that was appraised before, as long as the model is under way. */
    boolean isOpen() {
        var status = model.getStatus();
        var afterAppraisal = model.getAppraisedAt() == null || writtenAt.isAfter(model.getAppraisedAt());
        return status == ModelStatus.REGISTERED || status == ModelStatus.SELF_SCORED || status.isUnderway() && afterAppraisal;
    }

    void refuseUnlessOpen() {
        if (!isOpen()) {
            throw new ConflictException("a survey of a model that is " + model.getStatus() + " is not changed", "conflict.survey.correct",
                    Words.of("model-status", model.getStatus()));
        }
    }
}
