package vn.danvankheo.target;

/** Nguồn số liệu: the reports that units file, or the register of models, which is counted so that nobody types a number of models. */
public enum FigureSource {
    REPORTS, REGISTERED_MODELS, SURVEYED_MODELS, RECOGNIZED_MODELS;

    public boolean isRegister() {
        return this != REPORTS;
    }
}
