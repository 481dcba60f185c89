package vn.danvankheo.account;

/** Việc trước khi mở cửa: what an installation does at its start before it lets anybody in, in the order of its {@code @Order}. */
public interface BeforeOpening {

    void prepare() throws Exception;
}
