package vn.danvankheo.document;

import java.util.List;

/**
 * Khung văn bản: the parts that papers of one kind have, without what stands in them.
 *
 * @param body  headings, leads, titles and tables in their order; a paragraph without a lead stands for whatever is written there
 * @param annex what begins on a page of its own; empty without
 */
record Skeleton(List<Block> body, List<Block> annex, boolean landscape, boolean signedByTwo) {

    static Skeleton of(Block... body) {
        return new Skeleton(List.of(body), List.of(), false, false);
    }
}
