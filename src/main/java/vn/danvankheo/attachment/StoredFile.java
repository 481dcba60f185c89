package vn.danvankheo.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import vn.danvankheo.calendar.ClockConfiguration;
import vn.danvankheo.web.VietnameseNumbers;

/** Tệp lưu: a photo or a paper that was looked through and kept. It never changes; the feature that owns it says who may read it. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class StoredFile {

    private static final int KILO = 1024;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;
    private String name;
    @Getter(AccessLevel.PACKAGE)
    @Enumerated(EnumType.STRING)
    private FileFormat format;
    private long size;
    private Integer width;
    private Integer height;
    private String sha256;
    private Instant storedAt;

    StoredFile(CheckedFile checked, Instant storedAt) {
        this.name = checked.name();
        this.format = checked.format();
        this.size = checked.content().length;
        this.width = checked.width();
        this.height = checked.height();
        this.sha256 = checked.sha256();
        this.storedAt = storedAt;
    }

    public boolean isPhoto() {
        return format.isPhoto();
    }

    public String getContentType() {
        return format.contentType().toString();
    }

    /** Such as {@code pdf}. */
    public String getExtension() {
        return format.extension();
    }

    /** In Hà Nội. */
    public LocalDate getStoredDay() {
        return storedAt.atZone(ClockConfiguration.HA_NOI).toLocalDate();
    }

    /** 1258291 as {@code 1,2 MB}, 340 as {@code 1 KB}. */
    public String getSizeWords() {
        var kilobytes = BigDecimal.valueOf(size).divide(BigDecimal.valueOf(KILO), 0, RoundingMode.CEILING);
        if (kilobytes.intValue() < KILO) {
            return kilobytes + " KB";
        }
        return VietnameseNumbers.format(kilobytes.divide(BigDecimal.valueOf(KILO), 1, RoundingMode.HALF_UP)) + " MB";
    }
}
