package vn.danvankheo.movement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModelDutyTests {

    @Test
    void aShortReasonIsToldInFull() {
        assertThat(returned("Mục tiêu chưa đo được.").shortReason()).isEqualTo("Mục tiêu chưa đo được.");
    }

    @Test
    void aLongReasonIsCutBetweenWords() {
        var reason = "Mục tiêu chưa nói bao nhiêu hộ tham gia. ".repeat(8).strip();

        var shown = returned(reason).shortReason();

        assertThat(shown).hasSizeLessThanOrEqualTo(161).endsWith("…");
        assertThat(reason).startsWith(shown.substring(0, shown.length() - 1) + " ");
    }

    @Test
    void aReasonOfOneEndlessWordIsCutAllTheSame() {
        assertThat(returned("a".repeat(400)).shortReason()).hasSize(161);
    }

    private static ModelDuty returned(String reason) {
        return new ModelDuty(1, "Khéo trong giữ ngõ sạch", ModelStatus.RETURNED, reason, null, 1);
    }
}
