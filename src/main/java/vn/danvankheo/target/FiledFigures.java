package vn.danvankheo.target;

/** Whether reports have answered a target already; briefing, which keeps them, tells. */
public interface FiledFigures {

    boolean existFor(long targetId);
}
