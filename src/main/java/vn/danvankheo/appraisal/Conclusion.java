package vn.danvankheo.appraisal;

/** Kết luận khảo sát: the model goes well, is weak and must be mended, or had better be stopped; the last only advises. */
public enum Conclusion {
    GOOD, WEAK, STOP
}
