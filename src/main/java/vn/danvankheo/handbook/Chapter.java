package vn.danvankheo.handbook;

import java.util.List;

/** Chương: sections for the same people or the same work. */
record Chapter(String title, List<Section> sections) {
}
