// What is typed and not with the server yet waits in this window's own memory, by person and form, for half a day: never longer than the window, never for anybody else.
// It goes when the server says that it did what was sent, at signing out, and when somebody else signs in here.
const Kept = (() => {
    const PREFIX = 'draft ';
    // Which form was sent last: what the server says it did is that one's.
    const SENT = 'sent form';
    const PASSING = ['_csrf', 'version', 'key', 'seen'];
    const LONGEST = 12 * 60 * 60 * 1000;
    const account = document.currentScript.dataset.account ?? '';
    // Which record a form is about stands in its address, or, where it does not save itself, in what it carries along too.
    const carried = form => form.dataset.draft ? [] : [...form.elements].filter(field => field.type === 'hidden' && !PASSING.includes(field.name) && !/[.[]/.test(field.name)).map(field => field.value);
    const place = form => [`${PREFIX}${account}`, new URL(form.action).pathname, ...carried(form)].join(' ');
    const keys = () => Object.keys(sessionStorage).filter(key => key.startsWith(PREFIX));
    const parsed = key => { try { return JSON.parse(sessionStorage.getItem(key)); } catch { return null; } };
    const drop = key => sessionStorage.removeItem(key);
    const clock = time => new Date(time).toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });

    const typed = form => [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !PASSING.includes(name));

    // The server writes a number, a day and a blank its own way; the same was said all the same.
    const said = value => {
        const text = value.normalize('NFC').trim().replace(/\r\n/g, '\n');
        const number = /^[-+\d.,\s]+$/.test(text) ? VietnameseNumbers.read(text) : NaN;
        return number === null || Number.isNaN(number) ? text.replace(/\b\d(?=\/)/g, '0$&') : String(number);
    };

    // A row in which only a list of choices says something was never written in: the list always says something.
    const row = name => /^(.+\[\d+\])\./.exec(name)?.[1];
    const isUnwritten = (form, kept, name) => row(name) && kept.fields.filter(([other]) => row(other) === row(name))
        .every(([other, value]) => !value.trim() || ['hidden', 'select-one'].includes(form.elements.namedItem(other)?.type));

    // A page that shows all that was typed, and perhaps more rows, has lost nothing.
    const isLost = (form, kept) => {
        if (kept.sent && document.querySelector('.error-summary:not([data-sample] *)')) { return false; } // refused: the server gave all of it back
        const shown = typed(form).map(([name, value]) => [name, said(value)]);
        return kept.fields.some(([name, value]) => said(value) && !isUnwritten(form, kept, name) && form.elements.namedItem(name)?.type !== 'hidden' && !shown.some(([here, stands]) => here === name && stands === said(value)));
    };

    /** @return how many fields, of rows that were added, have no place on this page */
    const fill = (form, kept) => {
        const values = new Map();
        kept.fields.forEach(([name, value]) => values.set(name, [...(values.get(name) || []), value]));
        const fields = [...form.elements].filter(field => field.name && !['hidden', 'submit', 'file'].includes(field.type) && !field.disabled);
        fields.forEach(field => {
            const own = values.get(field.name) || [];
            if (['checkbox', 'radio'].includes(field.type)) { field.checked = own.includes(field.value); } else if (own.length) { field.value = own[0]; }
            ['input', 'change'].forEach(kind => field.dispatchEvent(new Event(kind, { bubbles: true })));
        });
        return [...values].filter(([name, own]) => own.some(Boolean) && !form.elements.namedItem(name)).length;
    };

    const done = document.querySelector('[data-done]');
    const tidy = idly(() => {
        keys().forEach(key => {
            const kept = parsed(key);
            const isOthers = account && !key.startsWith(`${PREFIX}${account} `);
            if (!kept?.time || Date.now() - kept.time > LONGEST || isOthers || (done && (key === sessionStorage.getItem(SENT) || !account))) { drop(key); }
        });
        if (done) { sessionStorage.removeItem(SENT); }
    });
    document.addEventListener('submit', ({ target: form }) => {
        tidy();
        if (form.action.endsWith('/dang-xuat')) { keys().forEach(drop); }
        if (form.method === 'post' && sessionStorage.getItem(SENT) !== place(form)) { sessionStorage.removeItem(SENT); }
    });

    return {
        read: form => {
            tidy();
            return parsed(place(form));
        },
        write: (form, sent = false) => {
            tidy();
            sessionStorage.setItem(place(form), JSON.stringify({ time: Date.now(), at: clock(Date.now()), version: form.elements.version?.value, sent, fields: typed(form) }));
            if (sent) { sessionStorage.setItem(SENT, place(form)); }
        },
        forget: form => drop(place(form)),
        text: form => JSON.stringify(typed(form)),
        isLost,
        fill
    };
})();
