package vn.danvankheo.pieces;

import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.Versioned;

/** Fields to be shown; nobody sends them. */
@Getter
@Setter
class SampleForm implements Versioned {

    private static final String LONG_TEXT = "Nhiều hộ còn để rác sai giờ ở đầu ngõ, nhất là ngày nghỉ.\nTổ dân phố đã nhắc qua loa nhưng chưa đến từng nhà, và người thuê trọ không biết giờ thu gom.";

    private int version;
    private String empty;
    private String filled = "Khéo trong vận động phân loại rác tại nguồn";
    private String helped;
    private String amount = "1.234,5";
    private String day = "20/3/2023";
    private String choice = "SUBMITTED";
    private String text = LONG_TEXT;
    private String remarked = "Vận động bà con giữ ngõ sạch.";
    private String wrongTitle;
    private String wrongAmount = "1,2,3";
    private String wrongDay = "31/2/2023";
    private String wrongChoice;
    private String wrongText;
    private String overtaken = "Khéo trong giữ ngõ sạch";
}
