package vn.danvankheo.document;

import java.math.BigInteger;

/** Twips: Word's measure, a twentieth of a point. */
final class Twips {

    private static final double A_MILLIMETRE = 1440 / 25.4;
    private static final int A_POINT = 20;

    private Twips() {
    }

    static BigInteger of(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * A_MILLIMETRE));
    }

    static int points(int points) {
        return points * A_POINT;
    }
}
