package vn.danvankheo.movement;

/** Chặng: how far a model has come, each told by a date of its own; whoever reached a later one need not have passed all before it. */
public enum Stage {
    REGISTERED, SURVEYED, SELF_SCORED, APPRAISED, RECOGNIZED, REWARDED
}
