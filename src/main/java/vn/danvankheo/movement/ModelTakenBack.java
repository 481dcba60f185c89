package vn.danvankheo.movement;

import java.time.Instant;

/**
 * Bước vừa được hoàn tác: whoever was told of the move needs not act upon it; and what it settled is to be done again; told as {@link ModelMoved} is.
 * Whoever built upon the step refuses, and then it is not taken back.
 */
public record ModelTakenBack(RegisteredModel model, Instant madeAt) {
}
