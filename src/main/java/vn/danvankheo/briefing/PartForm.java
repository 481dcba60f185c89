package vn.danvankheo.briefing;

import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.Versioned;

/** What a unit below the ward writes into its part; figures by the target's id. */
@Getter
@Setter
class PartForm implements Versioned {

    /** Nothing was handed in yet. */
    static final int NEW = -1;

    private int version = NEW;
    @Size(max = 3_000)
    private String situation;
    @Size(max = 1_000)
    private String opinion;
    private Map<Long, FigureForm> figures = new LinkedHashMap<>();

    static PartForm of(UnitPart part) {
        var form = new PartForm();
        if (part != null) {
            form.version = part.getVersion();
            form.situation = part.getSituation();
            form.opinion = part.getOpinion();
            part.getFigures().forEach((target, value) -> form.figures.put(target, FigureForm.of(value)));
        }
        return form;
    }
}
