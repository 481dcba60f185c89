package vn.danvankheo.account;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** Mã QR, drawn by the page as one path. @param size squares across @param path of an svg of that size */
record QrCode(int size, String path) {

    private static final int MARGIN = 2;

    static QrCode of(String text) {
        try {
            var squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, MARGIN, EncodeHintType.CHARACTER_SET, "UTF-8"));
            var path = new StringBuilder();
            for (var y = 0; y < squares.getHeight(); y++) {
                for (var x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new QrCode(squares.getWidth(), path.toString());
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
