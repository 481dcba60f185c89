package vn.danvankheo.appraisal;

import vn.danvankheo.organization.Field;

/** A model to copy in a list. @param places at how many others work as it does */
record PublishedRow(long id, String code, String title, String ward, String owner, Field field, int year, boolean typical, long places) {
}
