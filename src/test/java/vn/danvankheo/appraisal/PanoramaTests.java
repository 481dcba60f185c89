package vn.danvankheo.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.danvankheo.movement.KeptRegister.Kept.registered;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.danvankheo.movement.KeptRegister;
import vn.danvankheo.movement.RegisterCounts;
import vn.danvankheo.movement.Stage;
import vn.danvankheo.organization.Field;

/** Phường Hàng Bạc with five models, phường Hàng Trống with one, on 18/12/2023. */
class PanoramaTests {

    private static final Map<Field, String> FIELDS = new TreeMap<>(Map.of(Field.ECONOMY, "Kinh tế", Field.CULTURE_SOCIETY, "Văn hóa - xã hội",
            Field.SECURITY_DEFENCE, "Quốc phòng - an ninh", Field.POLITICAL_SYSTEM, "Xây dựng hệ thống chính trị"));
    private static final List<Panorama.WardName> WARDS = List.of(new Panorama.WardName("HK-05", "Hàng Bạc"), new Panorama.WardName("HK-13", "Hàng Trống"));
    private static final RegisterCounts COUNTS = new KeptRegister()
            .model("HK-05", "HK-05-PN", registered("2023-03-01T09:00").id(1).surveyed("2023-05-20").recognized("2023-10-15"))
            .model("HK-05", "HK-05-CB01", registered("2023-03-01T09:00").id(2).surveyed("2023-05-20").declined("2023-10-15"))
            .model("HK-05", "HK-05-CB01", registered("2023-03-01T09:00").id(3).in(Field.ECONOMY).stopped("2023-07-01T09:00"))
            .model("HK-05", "HK-05-CB02", registered("2023-03-01T09:00").id(4).in(Field.ECONOMY).recognized("2023-10-15").revoked("2023-12-01T09:00"))
            .model("HK-05", "HK-05", registered("2024-01-05T09:00").id(5))
            .model("HK-13", "HK-13-PN", registered("2023-04-01T09:00").id(6).in(Field.SECURITY_DEFENCE).recognized("2023-10-15"))
            .counts(Map.of(1L, LocalDate.of(2023, 10, 16), 4L, LocalDate.of(2023, 10, 16)));

    private static final List<ScoreGaps.Row> GAPS = List.of(new ScoreGaps.Row("HK-05", Field.CULTURE_SOCIETY, new ScoreGap(2, new BigDecimal("12.5"))),
            new ScoreGaps.Row("HK-05", Field.ECONOMY, new ScoreGap(1, BigDecimal.ONE)),
            new ScoreGaps.Row("HK-13", Field.SECURITY_DEFENCE, new ScoreGap(1, new BigDecimal("-2.25"))));

    @Test
    void whoeverCameToAStageIsCountedWhateverBecameOfIt() {
        assertThat(panorama(WARDS, FIELDS).byWard()).extracting(Funnel::name, PanoramaTests::counts)
                .containsExactly(tuple("Hàng Bạc", "4 2 0 0 2 2"), tuple("Hàng Trống", "1 0 0 0 1 0"));
        assertThat(counts(panorama(WARDS, FIELDS).all())).isEqualTo("5 2 0 0 3 2");
    }

    @Test
    void fieldsAreCountedAcrossTheWards() {
        assertThat(panorama(WARDS, FIELDS).byField()).extracting(funnel -> funnel.name() + ": " + counts(funnel)).containsExactly(
                "Kinh tế: 2 0 0 0 1 1", "Văn hóa - xã hội: 2 2 0 0 1 1", "Quốc phòng - an ninh: 1 0 0 0 1 0", "Xây dựng hệ thống chính trị: 0 0 0 0 0 0");
    }

    @Test
    void aShareIsOfWhatWasRegistered() {
        var recognized = panorama(WARDS, FIELDS).all().recognized();

        assertThat(recognized.percent()).isEqualTo("60,0\u00a0%");
        assertThat(recognized.bar()).isEqualTo(60);
        assertThat(new Share(Stage.REWARDED, 0, 0, "").percent()).isEmpty();
        assertThat(new Share(Stage.REWARDED, 0, 0, "").bar()).isZero();
    }

    @Test
    void everyNumberHasItsList() {
        assertThat(panorama(WARDS, FIELDS).all().rewarded().list()).isEqualTo("/mo-hinh?nam=2023&chang=REWARDED&den=2023-12-18&quan=HK");
        assertThat(panorama(WARDS, FIELDS).byWard().get(1).recognized().list()).isEqualTo("/mo-hinh?nam=2023&chang=RECOGNIZED&den=2023-12-18&phuong=HK-13");
        assertThat(panorama(WARDS, FIELDS).byField().get(0).recognized().list()).isEqualTo("/mo-hinh?nam=2023&chang=RECOGNIZED&den=2023-12-18&linhVuc=ECONOMY&quan=HK");
        assertThat(panorama(WARDS, FIELDS).coverage().get(1).cells().get(2).list()).isEqualTo("/mo-hinh?nam=2023&chang=REGISTERED&den=2023-12-18&linhVuc=SECURITY_DEFENCE&phuong=HK-13");
    }

    @Test
    void theFunnelIsToldInASentence() {
        var panorama = panorama(WARDS, FIELDS);

        assertThat(panorama.words().funnel(panorama.all()))
                .isEqualTo("Trong 5 mô hình đã đăng ký có 3 (60,0\u00a0%) được công nhận, có 2 (40,0\u00a0%) được khen thưởng; 3 chưa được khảo sát.");
        assertThat(funnel(new KeptRegister().model("HK-05", "HK-05", registered("2023-03-01T09:00"))))
                .isEqualTo("Trong 1 mô hình đã đăng ký chưa mô hình nào được công nhận, chưa mô hình nào được khen thưởng; chưa mô hình nào được khảo sát.");
        assertThat(funnel(new KeptRegister().model("HK-05", "HK-05", registered("2023-03-01T09:00").surveyed("2023-05-02")))).endsWith("; mô hình nào cũng đã được khảo sát.");
        assertThat(funnel(new KeptRegister())).isEqualTo("Năm 2023 chưa có mô hình nào được ghi nhận đăng ký.");
    }

    @Test
    void emptyFieldsAreNamedWithTheirWardsTheMostFirst() {
        var panorama = panorama(WARDS, FIELDS);

        assertThat(panorama.words().coverage(panorama.coverage())).isEqualTo("2 phường chưa có mô hình xây dựng hệ thống chính trị: Hàng Bạc, Hàng Trống; "
                + "1 phường chưa có mô hình kinh tế: Hàng Trống; 1 phường chưa có mô hình văn hóa - xã hội: Hàng Trống; "
                + "1 phường chưa có mô hình quốc phòng - an ninh: Hàng Bạc.");
        assertThat(panorama.coverage().get(0).cells()).extracting(Coverage.Cell::models).containsExactly(2L, 2L, 0L, 0L);
    }

    @Test
    void oneWardIsToldWhatItLacks() {
        var panorama = panorama(WARDS.subList(1, 2), FIELDS);

        assertThat(panorama.words().coverage(panorama.coverage())).isEqualTo("Hàng Trống chưa có mô hình kinh tế, văn hóa - xã hội, xây dựng hệ thống chính trị.");
        assertThat(panorama.words().rewards(panorama.all(), panorama.byWard())).isEqualTo("Hàng Trống có 1/1 mô hình được công nhận, 0/1 được khen thưởng.");
    }

    @Test
    void oneFieldAloneIsLookedAt() {
        var economy = panorama(WARDS.subList(0, 1), Map.of(Field.ECONOMY, "Kinh tế"));

        assertThat(counts(economy.all())).isEqualTo("2 0 0 0 1 1");
        assertThat(economy.words().coverage(economy.coverage())).isEqualTo("Hàng Bạc có mô hình kinh tế.");
        assertThat(economy.all().rewarded().list()).isEqualTo("/mo-hinh?nam=2023&chang=REWARDED&den=2023-12-18&linhVuc=ECONOMY&phuong=HK-05");
    }

    @Test
    void theWardWithTheMostRewardsIsNamed() {
        var panorama = panorama(WARDS, FIELDS);
        var nobody = new Panorama(new KeptRegister().model("HK-05", "HK-05", registered("2023-03-01T09:00")).counts(), List.of(), 2023, LocalDate.of(2023, 12, 18), "HK", WARDS, FIELDS);

        assertThat(panorama.words().rewards(panorama.all(), panorama.byWard()))
                .isEqualTo("Chung các phường, 60,0\u00a0% mô hình đã đăng ký được công nhận, 40,0\u00a0% được khen thưởng; được khen nhiều nhất là Hàng Bạc: 2/4 mô hình.");
        assertThat(nobody.words().rewards(nobody.all(), nobody.byWard())).endsWith("; chưa phường nào có mô hình được khen thưởng.");
    }

    @Test
    void ownScoresStandBesideThoseThatDecided() {
        var panorama = panorama(WARDS, FIELDS);

        assertThat(panorama.byWard()).extracting(Funnel::gap).containsExactly(new ScoreGap(3, new BigDecimal("13.5")), new ScoreGap(1, new BigDecimal("-2.25")));
        assertThat(panorama.byField()).extracting(Funnel::gap).contains(new ScoreGap(2, new BigDecimal("12.5")), ScoreGap.NONE);
        assertThat(panorama.words().scores(panorama.all(), panorama.byWard()))
                .isEqualTo("Tự chấm so với thẩm định cao hơn 2,8 điểm, trung bình của 4 mô hình; chênh nhiều nhất ở Hàng Bạc, cao hơn 4,5 điểm.");
    }

    @Test
    void oneWardsScoresNeedNoOther() {
        var panorama = panorama(WARDS.subList(1, 2), FIELDS);

        assertThat(panorama.words().scores(panorama.all(), panorama.byWard())).isEqualTo("Tự chấm so với thẩm định thấp hơn 2,3 điểm, trung bình của 1 mô hình.");
    }

    @Test
    void withoutScoresThereIsNothingToCompare() {
        var nobody = new Panorama(COUNTS, List.of(), 2023, LocalDate.of(2023, 12, 18), "HK", WARDS, FIELDS);

        assertThat(nobody.words().scores(nobody.all(), nobody.byWard())).isEqualTo("Chưa có mô hình nào có cả điểm tự chấm và điểm thẩm định để so.");
        assertThat(new ScoreGap(2, BigDecimal.ZERO).words()).isEqualTo("bằng nhau");
    }

    @Test
    void manyEmptyWardsAreCountedAndNotNamed() {
        var seven = IntStream.rangeClosed(1, 7).mapToObj(number -> new Panorama.WardName("W" + number, "Phường " + number)).toList();
        var panorama = new Panorama(new KeptRegister().counts(), List.of(), 2023, LocalDate.of(2023, 12, 18), "HK", seven, Map.of(Field.ECONOMY, "Kinh tế"));

        assertThat(panorama.words().coverage(panorama.coverage())).isEqualTo("7 phường chưa có mô hình kinh tế.");
    }

    private static String funnel(KeptRegister register) {
        var panorama = new Panorama(register.counts(), List.of(), 2023, LocalDate.of(2023, 12, 18), "HK", WARDS, FIELDS);
        return panorama.words().funnel(panorama.all());
    }

    private static Panorama panorama(List<Panorama.WardName> wards, Map<Field, String> fields) {
        return new Panorama(COUNTS, GAPS, 2023, LocalDate.of(2023, 12, 18), "HK", wards, fields);
    }

    private static String counts(Funnel funnel) {
        return String.join(" ", funnel.shares().stream().map(share -> String.valueOf(share.count())).toList());
    }
}
