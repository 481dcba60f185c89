package vn.danvankheo.movement;

/**
 * An earlier model to choose from a list.
 *
 * @param laterId of the registration that goes on with it already, in the year asked about or before; null when there is none
 */
record ModelChoice(long id, String code, String title, int year, long wardId, Long laterId) {

    public boolean isContinued() {
        return laterId != null;
    }
}
