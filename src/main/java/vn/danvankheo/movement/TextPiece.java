package vn.danvankheo.movement;

/** Đoạn chữ: a run of words of one text. @param changed whether the other text has it not */
record TextPiece(String text, boolean changed) {
}
