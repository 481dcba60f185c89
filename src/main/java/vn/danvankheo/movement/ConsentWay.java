package vn.danvankheo.movement;

/** Cách đồng ý: how somebody agreed to be shown or named in public. */
enum ConsentWay {

    WRITTEN, MESSAGE, SPOKEN
}
