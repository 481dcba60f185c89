package vn.danvankheo.movement;

import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;

/** What is to be seen on a photo, as typed. */
@Getter
@Setter
class CaptionForm {

    @Size(max = 200)
    private String caption;
}
