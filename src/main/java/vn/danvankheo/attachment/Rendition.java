package vn.danvankheo.attachment;

/** Bản: a file whole, or a photo made small for lists. */
enum Rendition {
    WHOLE,
    THUMBNAIL
}
