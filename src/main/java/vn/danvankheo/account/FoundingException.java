package vn.danvankheo.account;

/** The installation is empty: before there is a district, there is no board to look at. The administrator is told how to begin. */
class FoundingException extends RuntimeException {
}
