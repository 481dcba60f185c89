package vn.danvankheo.appraisal;

import java.util.List;
import vn.danvankheo.organization.Field;

/** Độ phủ của một phường: how many registered models it has in each field. */
record Coverage(String ward, List<Cell> cells) {

    /** @param list where the models stand */
    record Cell(Field field, long models, String list) {

        public boolean isEmpty() {
            return models == 0;
        }

        /** A darker shade for more, from 1 to 4. */
        public int shade() {
            return models < 2 ? 1 : models < 4 ? 2 : models < 7 ? 3 : 4;
        }
    }
}
