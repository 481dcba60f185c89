package vn.danvankheo.movement;

/** Chặng của năm thi đua: before its registration, in it, after it (who registers then is late), and closed. */
public enum CampaignState {
    AHEAD, REGISTERING, UNDERWAY, CLOSED
}
