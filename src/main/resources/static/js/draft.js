// A form with data-draft saves itself while it is typed in; what the server has not got yet waits in this tab and is offered back.
(() => {
    const form = document.querySelector('form[data-draft]');
    if (!form) { return; }
    const state = form.querySelector('[data-draft-state]');
    const alike = form.querySelector('[data-draft-alike]');
    const offer = form.querySelector('[data-draft-offer]');
    const place = () => `draft ${form.dataset.draft} ${new URL(form.action).pathname}`;
    const PAUSE = 2500;
    const RETRY = 15000;
    let timer = null;
    let saving = false;
    let changed = false;
    let press = null;

    const typed = () => [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !['_csrf', 'version', 'key'].includes(name));
    const asText = fields => JSON.stringify(fields);
    const waiting = () => { try { return JSON.parse(sessionStorage.getItem(place())); } catch { return null; } };
    const keep = () => sessionStorage.setItem(place(), JSON.stringify({ at: new Date().toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' }), fields: typed() }));
    const forget = () => sessionStorage.removeItem(place());
    const later = pause => { clearTimeout(timer); timer = setTimeout(save, pause); };

    async function save() {
        if (saving || !changed) { return; }
        saving = true;
        changed = false;
        const sent = asText(typed());
        try {
            const answer = await fetch(form.action, { method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams(new FormData(form)) });
            if (!answer.headers.get('Content-Type')?.includes('json')) { throw new Error('signed out, or not the application'); }
            const draft = await answer.json();
            state.textContent = draft.sentence;
            if (draft.ok) {
                if (asText(typed()) === sent) { forget(); }
                form.elements.version.value = draft.version;
                if (alike) {
                    alike.hidden = !draft.alike;
                    alike.querySelector('span').textContent = draft.alike;
                    alike.querySelector('a').href = draft.action.replace(/\/sua$/, '');
                }
                form.dispatchEvent(new CustomEvent('draft-kept', { detail: draft }));
                if (new URL(form.action).pathname !== draft.action) {
                    forget();
                    form.action = draft.action;
                    history.replaceState(null, '', draft.action);
                }
            }
        } catch {
            changed = true;
            state.textContent = 'Chưa lưu được lên máy chủ. Nội dung bạn gõ đang được giữ trong thẻ này và sẽ lưu khi có mạng lại; đừng đóng thẻ.';
            later(RETRY);
        } finally {
            saving = false;
            if (press) {
                const { submitter } = press;
                press = null;
                form.requestSubmit(submitter);
            } else if (changed && state.textContent && !timer) {
                later(PAUSE);
            }
        }
    }

    form.addEventListener('input', () => { changed = true; keep(); later(PAUSE); });
    window.addEventListener('online', () => later(0));
    // Pressed while the draft is being saved, the form waits for its answer: sent with the version of before, it would be overtaken by its own draft.
    form.addEventListener('submit', event => {
        clearTimeout(timer);
        keep();
        if (saving) {
            event.preventDefault();
            event.stopImmediatePropagation();
            press = event;
        }
    });

    const before = waiting();
    // a page that shows all that was typed, and perhaps more rows, has lost nothing
    const isLost = ([name, value]) => value && !typed().some(([shown, stands]) => shown === name && stands === value);
    if (before && before.fields.some(isLost)) {
        offer.hidden = false;
        offer.querySelector('[data-draft-time]').textContent = ` (lúc ${before.at})`;
        offer.querySelector('[data-draft-take]').addEventListener('click', () => {
            const values = new Map();
            before.fields.forEach(([name, value]) => values.set(name, [...(values.get(name) || []), value]));
            [...form.elements].filter(field => field.name && !['hidden', 'submit'].includes(field.type) && !field.disabled).forEach(field => {
                const kept = values.get(field.name) || [];
                if (field.type === 'checkbox') { field.checked = kept.includes(field.value); } else if (kept.length) { field.value = kept[0]; }
                field.dispatchEvent(new Event('change', { bubbles: true }));
            });
            offer.hidden = true;
            changed = true;
            save();
        });
        offer.querySelector('[data-draft-drop]').addEventListener('click', () => { offer.hidden = true; forget(); });
    } else {
        forget();
    }
})();
