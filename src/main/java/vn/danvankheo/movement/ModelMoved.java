package vn.danvankheo.movement;

import java.time.Instant;

/** Mô hình vừa chuyển bước: told within the transaction that moved it. */
public record ModelMoved(RegisteredModel model, ModelMove move, Instant at) {
}
