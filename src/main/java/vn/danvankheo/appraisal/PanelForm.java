package vn.danvankheo.appraisal;

import java.util.LinkedHashSet;
import java.util.Set;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.Versioned;

/** The panel of one or several models as ticked. Its version is the panel that the page showed. */
@Getter
@Setter
class PanelForm implements Versioned {

    private int version;
    private Set<Long> chon = new LinkedHashSet<>();
    private Set<Long> members = new LinkedHashSet<>();
    private Long chair;
}
