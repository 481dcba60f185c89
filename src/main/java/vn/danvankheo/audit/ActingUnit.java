package vn.danvankheo.audit;

/** Đơn vị to which the audit trail is narrowed. */
public interface ActingUnit {

    String getCode();

    String getName();
}
