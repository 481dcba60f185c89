// A long form that does not save itself: nobody leaves it by mistake, and what was typed in it is offered back after a lost line, an ended session or a fault.
// Which forms these are shows in what they ask; one with a secret in it is never kept.
(() => {
    const isText = field => field.localName === 'textarea' || (field.localName === 'input' && ['text', 'tel', 'email'].includes(field.type));
    const isLong = form => {
        const fields = [...form.elements];
        return !fields.some(field => field.type === 'password' || field.autocomplete === 'one-time-code' || field.name === 'credential')
            && (fields.some(field => field.localName === 'textarea') || fields.filter(isText).length > 2);
    };
    const guarded = new Map();
    const unsaved = form => guarded.get(form).returned || Kept.text(form) !== guarded.get(form).shown;

    const offer = (form, kept) => {
        const words = element('p', {}, `Bạn có phần đang viết dở lúc ${kept.at} chưa được lưu.`);
        const take = element('button', { type: 'button', className: 'btn btn-outline' }, 'Lấy lại');
        const leave = element('button', { type: 'button', className: 'btn btn-outline' }, 'Bỏ');
        const acts = element('p', { className: 'actions' }, take, leave);
        const box = element('div', { className: 'notice offered' }, words, acts);
        const changed = kept.version !== undefined && kept.version !== form.elements.version?.value;
        if (changed) { words.textContent += ' Từ lúc đó có người đã sửa bản đang lưu: xem lại trước khi lưu.'; }
        take.addEventListener('click', () => {
            const left = Kept.fill(form, kept);
            acts.remove();
            words.setAttribute('role', 'status');
            words.textContent = left === 0 ? `Đã lấy lại phần viết lúc ${kept.at}. Xem lại rồi lưu.`
                : `Đã lấy lại phần viết lúc ${kept.at}, trừ ${left} ô của những dòng chưa có trên trang: thêm dòng rồi tải lại trang để lấy nốt.`;
            [...form.elements].find(isText)?.focus();
        });
        leave.addEventListener('click', () => {
            Kept.forget(form);
            box.remove();
            [...form.elements].find(isText)?.focus();
        });
        form.prepend(box);
        for (let details = form.closest('details'); details; details = details.parentElement.closest('details')) { details.open = true; }
    };

    [...document.querySelectorAll('main form[method="post"]:not([data-draft])')].filter(isLong)
        .forEach(form => guarded.set(form, { shown: Kept.text(form), returned: form.querySelector('.error-summary') !== null }));
    const remember = idly(() => guarded.forEach((seen, form) => {
        const kept = Kept.read(form);
        const lost = kept && Kept.isLost(form, kept);
        seen.returned ||= Boolean(kept?.sent && !lost);
        if (lost) { offer(form, kept); } else if (kept && !seen.returned) { Kept.forget(form); }
    }));

    const keep = (form, sent) => {
        if (!guarded.has(form)) { return; }
        remember();
        Kept.write(form, sent);
    };
    document.addEventListener('input', event => keep(event.target.form));
    let sent = null;
    document.addEventListener('submit', event => {
        if (event.defaultPrevented) { return; }
        sent = event.target;
        keep(sent, true);
    });
    addEventListener('pageshow', () => { sent = null; });
    addEventListener('beforeunload', event => {
        if ([...guarded.keys()].some(form => form !== sent && form.isConnected && unsaved(form))) { event.preventDefault(); }
    });
})();
