package vn.danvankheo.movement;

/** Bước vừa được hoàn tác: whoever was told of the move needs not act upon it; told as {@link ModelMoved} is. */
public record ModelTakenBack(RegisteredModel model) {
}
