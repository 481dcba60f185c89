package vn.danvankheo.workbook;

import org.dhatim.fastexcel.Workbook;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.movement.ModelEntry;
import vn.danvankheo.movement.ModelFilter;
import vn.danvankheo.movement.ModelRegister;
import vn.danvankheo.movement.ModelRow;
import vn.danvankheo.movement.Models;

/** Xuất sổ mô hình: what a list finds, read page by page. */
record ModelExport(Models models, ModelRegister register, ModelFilter filter, Viewer me) implements Export {

    private static final int AT_ONCE = 500;

    @Override
    public String fileName() {
        return "Sổ mô hình" + (filter.getNam() == null ? "" : " năm " + filter.getNam());
    }

    @Override
    public void write(Workbook workbook, RowCount count) {
        var sheet = new SheetWriter(workbook.newWorksheet(Sheet.MODELS.title()), Sheet.MODELS);
        var written = 0;
        var page = models.page(filter, me, 0, AT_ONCE);
        while (!page.isEmpty()) {
            var entries = register.byId(page.map(ModelRow::id).getContent());
            page.forEach(row -> write(entries.get(row.id()), sheet));
            written += page.getNumberOfElements();
            count.at(written, (int) page.getTotalElements());
            if (!page.hasNext()) {
                break;
            }
            page = models.page(filter, me, page.getNumber() + 1, AT_ONCE);
        }
        sheet.end();
    }

    private static void write(ModelEntry model, SheetWriter sheet) {
        var proposal = model.proposal();
        var indicator = model.indicator();
        sheet.write(model.key().code(), model.year(), model.ward(), model.owner(), proposal.title(), proposal.field(), proposal.subjectType(), proposal.kind(),
                model.status(), proposal.startDate(), proposal.endDate(), proposal.problem(), proposal.objectives(), proposal.approach(), proposal.households(),
                indicator == null ? null : indicator.goal(), proposal.area(), indicator == null ? null : indicator.name(), indicator == null ? null : indicator.unit(),
                indicator == null ? null : indicator.baseline());
    }
}
