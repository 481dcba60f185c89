package vn.danvankheo.movement;

import vn.danvankheo.organization.Field;

/** A model as lists show it. */
public record ModelRow(long id, String code, String title, String ward, String owner, Field field, ModelKind kind, ModelStatus status, int year) {
}
