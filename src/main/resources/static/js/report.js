// The report's form: its task list follows what is saved, a text that is changed is no copy of last month's any more, what is folded opens to whoever is led there,
// and one press leads to the next place in which something is still to be said. The server says which places these are by the same rules (FormBlanks).
(() => {
    const form = document.querySelector('.briefing-form');
    const bar = form.querySelector('.actions.sticky');
    Keys.tell(form.parentElement, 'Phím tắt khi viết báo cáo', [
        [['Tab'], 'sang ô sau; cùng Shift: về ô trước'],
        [['↓', '↑'], 'trong bảng số liệu: xuống, lên một chỉ tiêu'],
        [['Enter'], 'trong ô ngắn: sang ô còn trống kế tiếp; cùng Shift: xuống dòng'],
        [['←', '→'], 'ở đầu hoặc cuối số: sang ô số bên cạnh'],
        [['Ctrl', '+', 'V'], 'dán cả cột, cả khối chép từ Excel, bắt đầu từ ô đang đứng'],
        [['Ctrl', '+', 'Z'], 'ngay sau khi dán: hoàn tác lần dán'],
        [['Dấu cách'], 'đánh dấu, bỏ đánh dấu “Không phát sinh”'],
        [['?'], 'bảng này, khi không ở trong ô chữ'],
    ]);

    // What is under the hand stays there, whatever an act makes longer or shorter above it.
    const still = (place, act) => {
        const top = place.getBoundingClientRect().top;
        act();
        scrollBy({ top: place.getBoundingClientRect().top - top, behavior: 'instant' });
    };

    form.addEventListener('draft-kept', event => still(document.activeElement, () => Object.entries(event.detail.states).forEach(([section, state]) => {
        document.querySelectorAll(`[data-state-of="${section}"]`).forEach(chip => {
            if (chip.textContent !== state.words) {
                chip.textContent = state.words;
                chip.className = 'chip state-' + state.code;
            }
        });
    })));

    // What is folded opens: for a link of this page, for an address that leads into it, for paper.
    const open = place => { for (let around = place?.closest('details'); around; around = around.parentElement.closest('details')) { around.open = true; } };
    const lead = field => {
        open(field);
        field.focus({ preventScroll: true });
        field.scrollIntoView({ block: 'center' });
    };
    const led = hash => document.getElementById(decodeURIComponent(hash.slice(1)));
    document.addEventListener('click', event => {
        const link = event.target.closest('a[href^="#"]');
        if (link) { open(led(link.hash)); }
    }, true);
    const arrive = () => {
        const place = location.hash ? led(location.hash) : null;
        if (place?.closest('details:not([open])')) {
            open(place);
            place.scrollIntoView();
        }
        // Whoever is led to a text goes on behind its last word.
        if (place?.matches('textarea')) {
            place.setSelectionRange(place.value.length, place.value.length);
            lead(place);
        }
    };
    addEventListener('hashchange', arrive);
    arrive();
    let folded = [];
    addEventListener('beforeprint', () => {
        folded = [...form.querySelectorAll('details:not([open])')];
        folded.forEach(one => { one.open = true; });
    });
    addEventListener('afterprint', () => folded.splice(0).forEach(one => { one.open = false; }));

    // One of the fields is enough, or each is asked; a tick that there is nothing answers for all of them, and of a figure's two numbers the first that lacks.
    // A task that is written waits for who does it and by when, and so does the first as long as there is none; a promise that was not kept waits for why.
    const FIELDS = 'input:not([type=hidden], [name=done], [name^="answers["]), textarea';
    const isTick = field => field.type === 'checkbox' || field.type === 'radio';
    const places = [...form.querySelectorAll('[data-blank]')].map(place => {
        const fields = [...place.querySelectorAll(FIELDS)];
        return { place, kind: place.dataset.blank, ticks: fields.filter(isTick), texts: fields.filter(field => !isTick(field)) };
    });
    const ASKED_OF_A_TASK = /\.(owner|dueOn)$/;
    const isBroken = promise => promise.querySelector('[value=PARTLY]:checked, [value=NOT_DONE]:checked') !== null;
    const blanksOf = ({ place, kind, ticks, texts }) => {
        if (ticks.some(tick => tick.checked)) { return []; }
        const blank = texts.filter(text => text.value.trim() === '');
        if (kind === 'each') { return blank; }
        if (kind === 'row') { return blank.length === texts.length || form.elements.nextTasksNone.checked ? [] : blank.filter(text => ASKED_OF_A_TASK.test(text.name)); }
        if (kind === 'why') { return isBroken(place.closest('.promise')) ? blank : []; }
        if (kind === 'plan') { return blank.length === texts.length ? texts.slice(0, 3) : []; }
        return kind === 'figure' ? blank.slice(0, 1) : blank.length === texts.length ? [texts[0] ?? ticks[0]] : [];
    };
    const isBehind = (field, other) => Boolean(field.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
    const next = form.querySelector('[data-next-blank]');
    const count = next?.querySelector('[data-blank-count]');
    const tell = blanks => {
        const words = blanks ? `(${blanks})` : '';
        if (count && count.textContent !== words) {
            count.textContent = words;
            next.firstChild.data = blanks ? 'Chỗ trống tiếp theo ' : 'Không còn chỗ trống ';
        }
    };
    // Where one was before the press took the focus to the bar.
    let last = form;
    // Who scrolled away from a field that is still empty is led back to it.
    let strayed = false;
    ['wheel', 'touchmove'].forEach(kind => addEventListener(kind, () => { strayed = true; }, { passive: true }));
    const isInSight = field => { const { top, bottom } = field.getBoundingClientRect(); return bottom > 0 && top < innerHeight; };
    form.addEventListener('focusin', event => { if (!bar.contains(event.target)) { last = event.target; } });
    next?.addEventListener('click', event => {
        event.preventDefault();
        const blanks = places.flatMap(blanksOf);
        tell(blanks.length);
        const isLeft = strayed && !isInSight(last);
        strayed = false;
        const field = blanks.find(one => one === last ? isLeft : isBehind(last, one)) ?? blanks[0];
        if (field) { lead(field); }
    });
    // Enter leads to where the press leads, and to the end when nothing is left: what need not be said it passes over.
    form.addEventListener('go-on', event => {
        event.preventDefault();
        const blanks = places.flatMap(blanksOf);
        lead(blanks.find(one => isBehind(event.target, one)) ?? blanks[0] ?? bar.querySelector('.btn-primary'));
    });

    // A promise that was kept is no task of next month's: its copy goes, unless somebody wrote in it, and comes back with a press.
    const rows = [...form.querySelectorAll('[data-blank=row]')].map(row => [...row.querySelectorAll('input:not([type=hidden]), textarea')]);
    const write = (field, value) => {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    form.querySelectorAll('.promise').forEach(promise => {
        const said = promise.querySelector('[data-dropped]');
        const copy = promise.querySelector('strong').textContent.trim();
        let taken = null;
        const giveBack = () => {
            taken?.filter(({ field }) => field.value === '').forEach(({ field, value }) => write(field, value));
            taken = null;
            said.hidden = true;
        };
        const answer = event => {
            giveBack();
            if (event.target.value !== 'DONE') { return; }
            const row = rows.find(([task, , dueOn]) => task.value.trim() === copy && dueOn.value === '');
            if (!row?.every(field => field.value === field.defaultValue)) { return; }
            taken = row.filter(field => field.value !== '').map(field => ({ field, value: field.value }));
            taken.forEach(({ field }) => write(field, ''));
            said.hidden = false;
            said.querySelector('[role=status]').textContent = 'Đã bỏ việc này khỏi nhiệm vụ tháng sau.';
        };
        promise.addEventListener('change', event => {
            if (!event.target.checked) { return; }
            still(promise.nextElementSibling ?? promise.closest('.part').nextElementSibling, () => answer(event));
            const why = promise.querySelector('.why');
            if (why.getBoundingClientRect().bottom > bar.getBoundingClientRect().top) { why.scrollIntoView({ block: 'center' }); }
        });
        said.querySelector('button').addEventListener('click', giveBack);
    });

    let counting = null;
    form.addEventListener('input', event => {
        const mark = [...form.querySelectorAll('[data-copied]')].find(one => one.dataset.copied === event.target.name || one.closest('[data-blank=row]')?.contains(event.target));
        if (mark) { still(event.target, () => { mark.hidden = true; }); }
        clearTimeout(counting);
        counting = setTimeout(() => tell(places.flatMap(blanksOf).length), 300);
    });
})();
