// A form with data-draft saves itself while it is typed in; what the server has not got yet waits in this window and is offered back.
(() => {
    const form = document.querySelector('form[data-draft]');
    if (!form) { return; }
    const state = form.querySelector('[data-draft-state]');
    const alike = form.querySelector('[data-draft-alike]');
    const PAUSE = 2500;
    const RETRY = 15000;
    const OFFLINE = 'Mất mạng. Nội dung bạn gõ đang được giữ trong thẻ này và sẽ tự lưu khi có mạng lại; đừng đóng thẻ.';
    const UNSAVED = 'Chưa lưu được lên máy chủ. Nội dung bạn gõ đang được giữ trong thẻ này; máy tự thử lại, đừng đóng thẻ.';
    const ENDED = 'Phiên làm việc đã hết nên chưa lưu được. Bấm “Lưu nháp” để đăng nhập lại: nội dung bạn gõ được giữ trong thẻ này và đưa lại cho bạn.';
    let timer = null;
    let saving = false;
    let changed = false;
    let unsaved = false;
    let leaving = false;
    let press = null;

    // Half a share is no fault as long as its other half is being typed.
    const isHalfway = () => {
        const numbers = [...(document.activeElement?.closest('.pair')?.querySelectorAll('input') ?? [])].map(number => number.value.trim() === '');
        return numbers.includes(true) && numbers.includes(false);
    };

    // What keeps it from being saved is named after the sentence, which leads there; what was typed wrong is marked in its field, what nobody came to yet is not.
    let refused = null;
    const nameOf = field => field.ariaLabel
        ?? [field.closest('fieldset')?.querySelector('legend'), field.labels?.[0]].filter(Boolean).map(name => name.firstChild.textContent.trim()).join(', ');
    const refuse = (field, sentence) => {
        refused?.classList.remove('is-invalid');
        refused?.removeAttribute('aria-invalid');
        refused = field?.value && !field.classList.contains('is-invalid') ? field : null; // the server's own mark stays
        refused?.classList.add('is-invalid');
        refused?.setAttribute('aria-invalid', 'true');
        state.replaceChildren(sentence);
        if (!field) { return; }
        const link = element('a', { href: '#' + field.id }, nameOf(field));
        link.addEventListener('click', event => {
            event.preventDefault();
            field.focus();
        });
        state.append(' Sửa ở: ', link);
    };

    const later = pause => {
        clearTimeout(timer);
        timer = setTimeout(() => {
            timer = null;
            save();
        }, pause);
    };

    async function save() {
        if (saving || !changed) { return; }
        if (isHalfway()) {
            later(PAUSE);
            return;
        }
        saving = true;
        changed = false;
        const sent = Kept.text(form);
        try {
            const answer = await fetch(form.action, { method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams(new FormData(form)) });
            if (new URL(answer.url).pathname.endsWith('/dang-nhap')) {
                state.textContent = ENDED;
                return;
            }
            if (!answer.headers.get('Content-Type')?.includes('json')) { throw new Error('not the application'); }
            const draft = await answer.json();
            refuse(draft.field && document.getElementById(draft.field), draft.sentence);
            if (draft.ok) {
                if (Kept.text(form) === sent) {
                    unsaved = false;
                    Kept.forget(form);
                }
                form.elements.version.value = draft.version;
                if (alike) {
                    alike.hidden = !draft.alike;
                    alike.querySelector('span').textContent = draft.alike;
                    alike.querySelector('a').href = draft.action.replace(/\/sua$/, '');
                }
                form.dispatchEvent(new CustomEvent('draft-kept', { detail: draft }));
                if (new URL(form.action).pathname !== draft.action) {
                    Kept.forget(form);
                    form.action = draft.action;
                }
                // Loaded again, the page is asked for at its draft's address; what brought it, such as a press that copied last month's, is not done once more over the draft.
                history.replaceState(null, '', draft.action + location.hash);
                if (unsaved) { Kept.write(form); }
            }
        } catch {
            changed = true;
            state.textContent = navigator.onLine ? UNSAVED : OFFLINE;
            later(RETRY);
        } finally {
            saving = false;
            if (press) {
                const { submitter } = press;
                press = null;
                form.requestSubmit(submitter);
            } else if (changed && !timer) {
                later(PAUSE);
            }
        }
    }

    const touched = pause => {
        remember();
        changed = true;
        unsaved = true;
        Kept.write(form);
        later(pause);
    };
    form.addEventListener('input', () => touched(PAUSE));
    // Enter, which a telephone's keys have at their corner, goes on to what is still empty; what saves itself is not to be saved by it, and nobody is thrown to the top.
    // A text of a line or two is left by it as well; with Shift it is a new line there. Where a form knows better what comes next, it says so.
    const isEmpty = field => ['input', 'textarea', 'select'].includes(field.localName) && !['hidden', 'checkbox', 'radio', 'file'].includes(field.type) && field.value === '' && field.checkVisibility();
    const isShort = field => field.localName === 'input' || field.rows < 3;
    [...form.elements].filter(isShort).forEach(field => { field.enterKeyHint = 'next'; });
    document.addEventListener('keydown', event => {
        const field = event.target;
        if (event.key !== 'Enter' || field.form !== form || !isShort(field) || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) { return; }
        event.preventDefault();
        if (event.repeat || !field.dispatchEvent(new CustomEvent('go-on', { bubbles: true, cancelable: true }))) { return; }
        const fields = [...form.elements];
        (fields.slice(fields.indexOf(field) + 1).find(isEmpty) ?? form.querySelector('.actions.sticky .btn-primary')).focus();
    });
    addEventListener('online', () => {
        if (changed) { state.textContent = 'Có mạng lại, đang lưu…'; }
        later(0);
    });
    addEventListener('offline', () => { state.textContent = OFFLINE; });
    // Nobody leaves by mistake what is not with the server yet.
    addEventListener('pageshow', () => { leaving = false; });
    addEventListener('beforeunload', event => { if (!leaving && unsaved) { event.preventDefault(); } });
    // Pressed while the draft is being saved, the form waits for its answer: sent with the version of before, it would be overtaken by its own draft.
    form.addEventListener('submit', event => {
        remember();
        clearTimeout(timer);
        Kept.write(form, true);
        leaving = !saving;
        if (saving) {
            event.preventDefault();
            event.stopImmediatePropagation();
            press = event;
        }
    });

    const offer = before => {
        const overtaken = before.version !== undefined && before.version !== form.elements.version.value;
        const take = element('button', { type: 'button', className: 'btn btn-primary' }, 'Lấy lại nội dung đó');
        const drop = element('button', { type: 'button', className: 'btn btn-outline' }, 'Bỏ đi');
        const offered = element('div', { className: 'notice' },
            element('p', {}, `Có nội dung bạn đã gõ mà chưa kịp lưu (lúc ${before.at}).`,
                overtaken ? ' Từ lúc đó có người đã sửa bản đang lưu: lấy lại rồi bấm “Lưu nháp” thì trang cho xem hai bản cạnh nhau.' : ''),
            element('p', { className: 'actions' }, take, drop));
        offered.dataset.draftOffer = '';
        form.prepend(offered);
        take.addEventListener('click', () => {
            Kept.fill(form, before);
            // What is laid over somebody else's later text is not to replace it unseen: the server compares the two.
            if (overtaken) { form.elements.version.value = before.version; }
            offered.remove();
            touched(0);
        });
        drop.addEventListener('click', () => {
            offered.remove();
            Kept.forget(form);
        });
    };
    const remember = idly(() => {
        const before = Kept.read(form);
        // It came back as it was sent: with another row or last month's text, or with something to mend.
        const returned = before?.sent && document.referrer && new URL(document.referrer).pathname === location.pathname;
        if (before && Kept.isLost(form, before)) {
            offer(before);
        } else if (form.querySelector('.error-summary')) {
            unsaved = true;
        } else if (returned) {
            touched(0);
        } else {
            Kept.forget(form);
        }
    });
})();
