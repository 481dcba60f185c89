package vn.danvankheo.movement;

/** Loại đăng ký: new this year, continued from last year, or raised to a higher level. */
public enum ModelKind {
    NEW, CONTINUED, UPGRADED
}
