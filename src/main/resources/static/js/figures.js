// The figures of a report: shows at once how a number was understood, a share in percent, and moves as a sheet does: up and down with the arrows,
// onward with Enter to the next that is still empty, sideways with the arrows at the ends of what stands in the cell.
// The server reads numbers by the same rules and has the last word.
(() => {
    const { read, words } = VietnameseNumbers;
    const percent = value => value.toLocaleString('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

    // What was said last month stands in the row: a number, or a share such as 759/893 = 85,0 %.
    const lastOf = cell => cell.closest('tr')?.querySelector('[data-last]')?.textContent.split('=')[0].split('/').map(read) ?? [];
    // An odd number gets a question, never a refusal.
    const compared = (cell, value, denominator) => {
        const [last, lastDenominator] = lastOf(cell);
        if (value < 0) { return ' · số âm?'; }
        if (typeof last !== 'number') { return ''; }
        if (last > 0 && value >= 10 * last) { return ` · gấp ${words(Math.floor(value / last))} lần tháng trước?`; }
        if (value > 0 && value <= last / 10) { return ' · chưa bằng 1/10 tháng trước?'; }
        return value === last && denominator === lastDenominator ? ' · như tháng trước' : ' · khác tháng trước';
    };

    const explain = cell => {
        const output = cell.querySelector('[data-understood]');
        const [value, denominator] = [...cell.querySelectorAll('[data-figure]')].map(field => field.value.trim() === '' ? undefined : read(field.value));
        const unit = cell.querySelector('.unit')?.textContent ?? '';
        if (value === undefined && denominator === undefined) {
            output.textContent = '';
        } else if ([value, denominator].some(number => number === null || Number.isNaN(number))) {
            output.textContent = 'Chưa đọc được số này, ví dụ đúng: 1.234,5';
        } else if (cell.querySelectorAll('[data-figure]').length === 1) {
            output.textContent = '= ' + words(value) + ' ' + unit + compared(cell, value);
        } else if (value !== undefined && denominator !== undefined) {
            output.textContent = words(value) + '/' + words(denominator)
                + (denominator > 0 ? ' = ' + percent(value * 100 / denominator) + ' %' : '')
                + (value > denominator ? ' – tử số lớn hơn mẫu số?' : '')
                + compared(cell, value, denominator);
        } else {
            output.textContent = 'Nhập cả tử số và mẫu số.';
        }
        cell.classList.toggle('is-odd', /\?|^Chưa đọc/.test(output.textContent));
    };

    const fields = [...document.querySelectorAll('[data-figure]')];
    const rows = [...document.querySelectorAll('.figure-cell')].map(cell => [...cell.querySelectorAll('[data-figure]')]).filter(row => row.length);
    // Neither typed nor ticked that there is nothing.
    const isBlank = field => field.value.trim() === '' && !field.closest('.figure-cell').querySelector('input[type=checkbox]:checked');
    const neighbour = (field, at, key) => {
        const row = rows.findIndex(one => one.includes(field));
        const step = { ArrowDown: 1, ArrowUp: -1 }[key];
        if (step) { return rows[row + step]?.[Math.min(rows[row].indexOf(field), rows[row + step].length - 1)]; }
        const isWhole = field.selectionStart === 0 && field.selectionEnd === field.value.length;
        const atEnd = isWhole || (field.selectionStart === field.selectionEnd && field.selectionStart === field.value.length);
        const atStart = isWhole || (field.selectionStart === field.selectionEnd && field.selectionStart === 0);
        if (key === 'Enter') { return fields.slice(at + 1).find(isBlank) ?? fields[at + 1]; }
        return key === 'ArrowRight' && atEnd ? fields[at + 1] : key === 'ArrowLeft' && atStart ? fields[at - 1] : undefined;
    };
    const figure = event => event.target.closest('[data-figure]');
    document.addEventListener('input', event => {
        const cell = event.target.closest('.figure-cell');
        if (!cell) { return; }
        const none = cell.querySelector('input[type=checkbox]');
        if (figure(event)) {
            if (none && event.target.value.trim() !== '') { none.checked = false; }
            explain(cell);
        }
        count(cell.closest('.figure-group'));
    }, true);
    document.addEventListener('keydown', event => {
        const field = figure(event);
        const next = !field || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey ? undefined : neighbour(field, fields.indexOf(field), event.key);
        if (next) {
            event.preventDefault();
            next.closest('details')?.setAttribute('open', '');
            next.focus();
            next.select();
        }
    });

    // How far a group of figures has come stands in the line that is left of it when it is folded.
    const count = group => {
        if (!group) { return; }
        const asked = [...group.querySelectorAll('[data-blank]')];
        const blank = asked.filter(cell => [...cell.querySelectorAll('[data-figure]')].some(isBlank)).length;
        group.querySelector('[data-group-words]').textContent = `${asked.length - blank}/${asked.length} chỉ tiêu đã có số` + (blank ? `, còn ${blank} chưa có` : '');
    };

    // What came with the page is explained while nothing else is to be done; the place for it is kept.
    const waiting = rows.filter(row => row.some(field => field.value !== '')).map(row => row[0].closest('.figure-cell'));
    const some = left => {
        do { explain(waiting.shift()); } while (waiting.length && (left?.timeRemaining?.() ?? 1) > 1);
        if (waiting.length) { idly(some); }
    };
    if (waiting.length) { idly(some); }

    // A level that did not change is taken over from last month where it is still empty.
    const takeLastMonth = cell => {
        const [value, denominator] = cell.querySelectorAll('[data-figure]');
        const [last, lastDenominator] = lastOf(cell);
        if (typeof last !== 'number' || value.value.trim() !== '' || denominator?.value.trim()) { return false; }
        value.value = words(last);
        if (denominator) { denominator.value = words(lastDenominator); }
        return value.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const takeAll = within => {
        const taken = [...within.querySelectorAll('[data-same]')].filter(same => takeLastMonth(same.closest('.figure-cell'))).length;
        const left = fields.map(field => field.closest('.figure-cell')).filter((cell, at, cells) => cells.indexOf(cell) === at && isBlank(cell.querySelector('[data-figure]'))).length;
        const said = document.querySelector('[data-paste-said]');
        if (said) { said.textContent = `Đã điền ${taken} số như tháng trước, còn ${left} số chưa điền.`; }
    };
    document.querySelectorAll('[data-same]').forEach(button => button.addEventListener('click', event => {
        event.preventDefault();
        takeLastMonth(button.closest('.figure-cell'));
        button.closest('.figure-cell').querySelector('[data-figure]').focus();
    }));
    document.querySelectorAll('[data-same-all]').forEach(button => button.addEventListener('click', event => {
        event.preventDefault();
        takeAll(document);
    }));
    document.querySelectorAll('[data-same-group]').forEach(button => button.addEventListener('click', event => {
        event.preventDefault();
        takeAll(button.closest('details'));
    }));
})();
