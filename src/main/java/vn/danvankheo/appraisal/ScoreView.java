package vn.danvankheo.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.movement.RegisteredModel;

/**
 * Bảng điểm của một mô hình, as far as one viewer may see it.
 *
 * @param scale  null when nobody has scored the model yet
 * @param self   the ward's own sheet; null when it was not sent
 * @param panel  who appraises it; empty for whom it does not concern
 * @param sheets the appraisers' sheets that were sent and may be seen, the chair's first
 * @param blind  the viewer is to appraise it and sees no other's sheet before the own is sent
 */
record ScoreView(RegisteredModel model, Scale scale, ScoreSheet self, List<ScoreSheet> panel, List<ScoreSheet> sheets, boolean blind) {

    /** The ward sees its own sheet, and the chair's once the appraisal is closed; the district sees all, whoever appraises only after the own was sent. */
    static ScoreView of(RegisteredModel model, List<ScoreSheet> all, Scale scale, Viewer me) {
        var self = all.stream().filter(sheet -> sheet.getKind() == SheetKind.SELF && sheet.isSent()).findFirst().orElse(null);
        var panel = all.stream().filter(ScoreSheet::isOnPanel).toList();
        var mine = panel.stream().filter(sheet -> sheet.isOf(me)).findFirst();
        var blind = mine.filter(sheet -> !sheet.isSent()).isPresent() && model.getStatus() == ModelStatus.SELF_SCORED;
        var concerned = me.readsAllOf(model.getDistrict().getId()) || mine.isPresent();
        var closed = model.getAppraisedAt() != null;
        return new ScoreView(model, scale, self, concerned ? panel : List.of(),
                panel.stream().filter(sheet -> sheet.isSent() && (concerned ? !blind : closed && sheet.isChair())).toList(), blind);
    }

    public boolean isEmpty() {
        return self == null && panel.isEmpty() && sheets.isEmpty();
    }

    /** All sheets that can be seen, the ward's first. */
    public List<ScoreSheet> columns() {
        return Stream.concat(Stream.ofNullable(self), sheets.stream()).toList();
    }

    public Optional<ScoreSheet> deciding() {
        return sheets.stream().filter(ScoreSheet::isChair).findFirst();
    }

    public Score score(ScoreSheet sheet) {
        return sheet.scoreBy(scale);
    }

    /** Whether there is a score to close the appraisal by, seen or not. */
    public boolean isClosable() {
        return panel.stream().anyMatch(sheet -> sheet.isChair() && sheet.isSent());
    }

    /** How far the deciding score is from the ward's own. */
    public BigDecimal gap() {
        return self == null ? null : deciding().map(sheet -> score(sheet).total().subtract(score(self).total())).orElse(null);
    }

    public Spread spread() {
        return sheets.isEmpty() ? null : Spread.of(sheets.stream().map(sheet -> score(sheet).total()).toList());
    }
}
