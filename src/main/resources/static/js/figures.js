// The figures of a report: shows at once how a number was understood, a share in percent, and moves with Enter and the arrows.
// The server reads numbers by the same rules and has the last word.
document.addEventListener('DOMContentLoaded', () => {
    const { read, words } = VietnameseNumbers;

    const compared = (cell, same) => cell.dataset.lastValue === undefined ? '' : same ? ' · như tháng trước' : ' · khác tháng trước';

    const explain = cell => {
        const output = cell.querySelector('[data-understood]');
        const [value, denominator] = [...cell.querySelectorAll('[data-figure]')].map(field => field.value.trim() === '' ? undefined : read(field.value));
        const unit = cell.querySelector('.unit')?.textContent ?? '';
        if (value === undefined && denominator === undefined) {
            output.textContent = '';
        } else if ([value, denominator].some(number => number === null || Number.isNaN(number))) {
            output.textContent = 'Chưa đọc được số này, ví dụ đúng: 1.234,5';
        } else if (cell.querySelectorAll('[data-figure]').length === 1) {
            output.textContent = '= ' + words(value) + ' ' + unit + compared(cell, value === Number(cell.dataset.lastValue));
        } else if (value !== undefined && denominator !== undefined) {
            output.textContent = '= ' + words(value) + '/' + words(denominator)
                + (denominator > 0 ? ' = ' + (value * 100 / denominator).toLocaleString('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 }) + ' %' : '')
                + (value > denominator ? ' – tử số lớn hơn mẫu số?' : '')
                + compared(cell, value === Number(cell.dataset.lastValue) && denominator === Number(cell.dataset.lastDenominator));
        } else {
            output.textContent = 'Nhập cả tử số và mẫu số.';
        }
    };

    const fields = [...document.querySelectorAll('[data-figure]')];
    fields.forEach((field, at) => {
        const cell = field.closest('.figure-cell');
        field.addEventListener('input', () => {
            const none = cell.querySelector('input[type=checkbox]');
            if (none && field.value.trim() !== '') { none.checked = false; }
            explain(cell);
        });
        field.addEventListener('keydown', event => {
            const step = { ArrowDown: 1, ArrowUp: -1, Enter: 1 }[event.key];
            if (step && fields[at + step]) {
                event.preventDefault();
                fields[at + step].focus();
                fields[at + step].select();
            }
        });
    });
    document.querySelectorAll('.figure-cell').forEach(explain);

    // A level that did not change is taken over from last month where it is still empty.
    const takeLastMonth = cell => {
        const [value, denominator] = cell.querySelectorAll('[data-figure]');
        if (cell.dataset.lastValue === undefined || value.value.trim() !== '' || denominator?.value.trim()) { return; }
        value.value = words(Number(cell.dataset.lastValue));
        if (denominator) { denominator.value = words(Number(cell.dataset.lastDenominator)); }
        value.dispatchEvent(new Event('input', { bubbles: true }));
    };
    document.querySelectorAll('[data-same]').forEach(button => button.addEventListener('click', event => {
        event.preventDefault();
        takeLastMonth(button.closest('.figure-cell'));
        button.closest('.figure-cell').querySelector('[data-figure]').focus();
    }));
    document.querySelectorAll('[data-same-group]').forEach(button => button.addEventListener('click', event => {
        event.preventDefault();
        button.closest('table').querySelectorAll('[data-same]').forEach(same => takeLastMonth(same.closest('.figure-cell')));
    }));

    // What was typed is not left behind by mistake.
    const form = document.querySelector('.briefing-form');
    let changed = false;
    form?.addEventListener('input', () => { changed = true; });
    form?.addEventListener('submit', () => { changed = false; });
    form?.addEventListener('draft-kept', () => { changed = false; });
    addEventListener('beforeunload', event => { if (changed) { event.preventDefault(); } });
});
