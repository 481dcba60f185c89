package vn.danvankheo.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.InvalidPropertyException;
import vn.danvankheo.movement.SubjectType;

class RowActTests {

    private final RubricForm form = RubricForm.of(2023, SubjectType.COLLECTIVE, Scales.collective());

    @Test
    void aRowIsAddedWithTheCodeThatFollows() {
        press("them groups");
        press("them groups[0].criteria");
        press("them groups[2].criteria[0].steps");

        assertThat(form.getGroups()).extracting(GroupForm::getCode).containsExactly("A", "B", "C", "D", "E", "F", "G");
        assertThat(codes(0)).containsExactly("A1", "A2", "A3", "A4");
        assertThat(form.getGroups().get(2).getCriteria().get(0).getSteps()).hasSize(7);
    }

    @Test
    void aRowIsDropped() {
        press("bo groups[0].criteria[1]");
        press("bo groups[5]");

        assertThat(codes(0)).containsExactly("A1", "A3");
        assertThat(form.getGroups()).hasSize(5);
    }

    @Test
    void aRowMovesWithWhateverStandsInItAndNotBeyondTheEnds() {
        form.getGroups().get(0).getCriteria().get(2).setMaximum("năm");
        press("len groups[0].criteria[2]");
        press("len groups[0].criteria[0]");
        press("xuong groups[0].criteria[2]");
        press("xuong classes[0]");

        assertThat(codes(0)).containsExactly("A1", "A3", "A2");
        assertThat(form.getGroups().get(0).getCriteria().get(1).getMaximum()).isEqualTo("năm");
        assertThat(form.getClasses()).extracting(ClassForm::getName).startsWith("Tốt", "Xuất sắc");
    }

    @Test
    void aRowThatIsNoLongerThereIsLeftAlone() {
        press("bo groups[0].criteria[9]");

        assertThat(codes(0)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "them", "them groups[0]", "bo groups", "xoa groups[0]", "them class.classLoader", "them name", "bo groups[0].name[0]", "them groups[9999].criteria", "them Groups"})
    void noOtherButtonIsKnown(String written) {
        assertThatExceptionOfType(InvalidPropertyException.class).isThrownBy(() -> press(written));
    }

    private void press(String button) {
        RowAct.of(button, form).apply(form);
        form.suggestCodes();
    }

    private List<String> codes(int group) {
        return Stream.of(form.getGroups().get(group)).flatMap(one -> one.getCriteria().stream()).map(CriterionForm::getCode).toList();
    }
}
