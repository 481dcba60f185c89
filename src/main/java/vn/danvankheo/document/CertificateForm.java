package vn.danvankheo.document;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;

/** What only the office knows of certificates, asked when they are printed; it lives in the address. */
@Getter
@Setter
class CertificateForm {

    /** In the book of certificates: of the first one; null: left open. */
    @Min(1)
    @Max(999_999)
    private Integer so;
    /** The signer's name; null: left open. */
    @Size(max = 60)
    private String nguoiKy;
    /** Whether all of the decision are printed. */
    private boolean ca;
}
