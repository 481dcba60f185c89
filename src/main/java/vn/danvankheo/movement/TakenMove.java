package vn.danvankheo.movement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;

/** Bước đã đi: who moved a model when, from where to where, and why; written once. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class TakenMove {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "taken_move_seq")
    @SequenceGenerator(name = "taken_move_seq")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private RegisteredModel model;
    @Enumerated(EnumType.STRING)
    private ModelMove move;
    @Enumerated(EnumType.STRING)
    private ModelStatus fromStatus;
    @Enumerated(EnumType.STRING)
    private ModelStatus toStatus;
    private Instant takenAt;
    private String actor;
    private String reason;
    /** By who made it; then it is as if it had not been made, and stands here all the same. */
    private Instant takenBackAt;

    TakenMove(RegisteredModel model, ModelMove move, ModelStatus fromStatus, Instant takenAt, String actor, String reason) {
        this.model = model;
        this.move = move;
        this.fromStatus = fromStatus;
        this.toStatus = move.to();
        this.takenAt = takenAt;
        this.actor = actor;
        this.reason = reason;
    }

    /** What a decision on paper did is corrected by another one; what a later text replaced cannot be brought back. */
    boolean isReversible() {
        return switch (move) {
            case SUBMIT -> fromStatus == ModelStatus.DRAFT;
            case RETURN, REGISTER -> true;
            case STOP -> fromStatus != ModelStatus.NOT_RECOGNIZED;
            default -> false;
        };
    }

    void takeBack(Instant now) {
        takenBackAt = now;
    }

    boolean isTakenBack() {
        return takenBackAt != null;
    }
}
