// A column or a block copied from Excel fills the figures downwards and across from the cell it is pasted into; one press takes it back.
// Numbers are read as people here write them; a block that is plainly written the English way, 1,234.5, is read so as a whole.
(() => {
    const said = document.querySelector('[data-paste-said]');
    const back = document.querySelector('[data-paste-undo]');
    if (!said) { return; }
    document.querySelector('#muc-figures .help').append(' Gõ xong một số, bấm Enter để sang ô còn trống kế tiếp. Có sẵn số trong Excel? Chép cả cột rồi dán vào ô đầu tiên: các ô bên dưới được điền theo thứ tự trên trang.');
    const { read, words } = VietnameseNumbers;
    const rows = [...document.querySelectorAll('.figure-cell')];
    const fieldsOf = row => [...row.querySelectorAll('[data-figure]')];
    const nameOf = row => (row.closest('tr') ?? row).querySelector('label, th > span').textContent;
    let taken = [];

    const ENGLISH = /^-?\d{1,3}(,\d{3})+\.\d+$|^-?\d{1,3}(,\d{3}){2,}$|^-?\d+\.(\d{1,2}|\d{4,})$/;
    const VIETNAMESE = /^-?\d{1,3}(\.\d{3})+,\d+$|^-?\d{1,3}(\.\d{3}){2,}$|^-?\d+,(\d{1,2}|\d{4,})$/;
    const tidy = cell => cell.replace(/^"|"$/g, '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();
    const block = text => text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n').map(line => line.split('\t').map(tidy));
    const isBlank = cell => /^[-–—]?$/.test(cell);

    /** A number's cell as it is typed here; what is no number stays as it is. */
    const reader = cells => {
        const plain = cells.map(cell => cell.replace(/[^\d.,-]/g, ''));
        const english = plain.some(cell => ENGLISH.test(cell)) && !plain.some(cell => VIETNAMESE.test(cell));
        return cell => {
            if (/^-?\d+([.,]\d+)?E[+-]?\d+$/i.test(cell)) { return words(Number(cell.replace(',', '.'))); }
            const value = read(english ? cell.replace(/,(?=\d)/g, '').replace(/\.(?=\d)/, ',') : cell);
            return value === null || Number.isNaN(value) ? cell : words(value);
        };
    };

    const put = (field, value) => {
        const none = field.closest('.figure-cell').querySelector('input[type=checkbox]');
        taken.push({ field, before: field.value, none, noneBefore: none?.checked });
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
    };

    const paste = (field, lines) => {
        const first = rows.indexOf(field.closest('.figure-cell'));
        const column = fieldsOf(rows[first]).indexOf(field);
        const asTyped = reader(lines.flat());
        taken = [];
        let filled = 0;
        let lost = 0;
        lines.forEach((cells, down) => {
            const row = rows[first + down];
            const fields = row ? fieldsOf(row).slice(column) : [];
            const parts = fields.length > 1 && cells.length === 1 && /^[^/]+\/[^/]+$/.test(cells[0]) ? cells[0].split('/').map(tidy) : cells;
            parts.forEach((cell, across) => {
                if (isBlank(cell)) { return; }
                if (!fields[across]) { lost++; return; }
                put(fields[across], asTyped(cell));
                filled++;
            });
        });
        const touched = [...new Set(taken.map(({ field: one }) => one.closest('.figure-cell')))];
        touched.forEach(row => row.closest('details')?.setAttribute('open', ''));
        const unread = taken.filter(({ field: one }) => [null, NaN].some(no => Object.is(read(one.value), no))).length;
        const odd = touched.filter(row => row.classList.contains('is-odd')).length;
        said.textContent = `Đã dán ${filled - unread} số, bắt đầu từ “${nameOf(rows[first])}”`
            + (unread ? `; ${unread} ô không đọc được` : '') + (lost ? `; ${lost} ô không có chỗ để điền` : '')
            + (odd ? `. ${odd} chỗ được đánh dấu, cần xem lại.` : '.');
        back.hidden = taken.length === 0;
    };

    const undo = () => {
        const start = taken[0].field;
        taken.reverse().forEach(({ field, before, none, noneBefore }) => {
            field.value = before;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            if (none) { none.checked = noneBefore; }
        });
        taken = [];
        back.hidden = true;
        said.textContent = 'Đã hoàn tác lần dán vừa rồi.';
        start.focus();
    };
    back.addEventListener('click', undo);

    const form = said.closest('form');
    const isFigure = event => event.target.matches('[data-figure]');
    form.addEventListener('paste', event => {
        const lines = isFigure(event) ? block(event.clipboardData.getData('text/plain')) : [];
        if (lines.length > 1 || lines[0]?.length > 1) {
            event.preventDefault();
            paste(event.target, lines);
        }
    });
    // The browser's own undo knows nothing of cells that were filled for somebody.
    form.addEventListener('keydown', event => {
        if (taken.length && isFigure(event) && event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
            event.preventDefault();
            undo();
        }
    });
    form.addEventListener('input', event => {
        if (!event.isTrusted || !isFigure(event)) { return; }
        taken = [];
        back.hidden = true;
    });
})();
