// Small comforts; every page works without them.

(() => {
    const first = [...document.querySelectorAll('.error-summary, [aria-invalid="true"]')].find(fault => !fault.closest('[data-sample]'));
    if (first) { first.focus(); }

    document.querySelectorAll('[data-show-password]').forEach(button => {
        const field = document.getElementById(button.dataset.showPassword);
        button.hidden = false;
        button.addEventListener('click', () => {
            const hidden = field.type === 'password';
            field.type = hidden ? 'text' : 'password';
            button.textContent = hidden ? 'Ẩn' : 'Hiện';
        });
    });

    document.querySelectorAll('[data-fill-username]').forEach(button => button.addEventListener('click', () => {
        document.getElementById('username').value = button.dataset.fillUsername;
        document.getElementById('password').value = button.dataset.fillPassword;
        document.getElementById('password').focus();
    }));

    // One press, one act. Asked last, after what a form itself may hold back.
    document.addEventListener('submit', event => {
        const form = event.target;
        if (form.method !== 'post' || event.defaultPrevented) { return; }
        if (form.dataset.sent) { event.preventDefault(); }
        form.dataset.sent = 'yes';
    });
    window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));

    // A year wider than the screen opens at this month.
    document.querySelectorAll('.table-box th[aria-current="date"]').forEach(month => {
        const box = month.closest('.table-box');
        box.scrollLeft = month.offsetLeft + month.offsetWidth - box.clientWidth;
    });

    // Groups of fields that matter only for one choice; without a script they all stand open and say when they are wanted.
    document.querySelectorAll('[data-when]').forEach(group => {
        const choice = group.closest('form').elements[group.dataset.when];
        const wanted = () => group.dataset.cell ? choice.selectedOptions[0]?.dataset.cell === 'true' : group.dataset.is.split(' ').includes(choice.value);
        const show = () => { group.hidden = !wanted(); };
        choice.addEventListener('change', show);
        show();
    });

    // How much room is left in a text, once it grows short: it warns, and cuts nothing off. Said when the typing rests; its place is made when the typing begins.
    document.querySelectorAll('[data-most]').forEach(field => {
        const most = Number(field.dataset.most);
        let left = null;
        let rest = null;
        const begin = () => {
            left = element('p', { className: 'room' });
            left.setAttribute('role', 'status');
            (field.closest('.input-row') ?? field).after(left);
        };
        const room = () => most - field.value.length;
        const isShort = () => room() < most / 5;
        const say = () => {
            left.textContent = room() < 0 ? `Dài quá ${-room()} ký tự.` : isShort() ? `Còn ${room()} ký tự.` : '';
            left.classList.toggle('over', room() < 0);
        };
        field.addEventListener('input', () => {
            if (!left) { begin(); }
            clearTimeout(rest);
            rest = setTimeout(say, 600);
        });
        if (isShort()) {
            begin();
            say();
        }
    });

    document.querySelectorAll('[data-tick-all]').forEach(button => {
        button.hidden = false;
        button.addEventListener('click', () => document.getElementsByName(button.dataset.tickAll).forEach(box => { box.checked = true; }));
    });

    document.querySelectorAll('[data-copy]').forEach(button => {
        button.hidden = !navigator.clipboard;
        button.addEventListener('click', () => navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value).then(() => { button.textContent = button.dataset.copied; }));
    });

    document.querySelectorAll('[data-print]').forEach(button => {
        button.hidden = false;
        button.addEventListener('click', () => window.print());
    });

    // A whole row leads where its link leads.
    document.querySelectorAll('tr[data-href]').forEach(row => row.addEventListener('click', event => {
        if (!event.target.closest('a, button, input, label, select')) { location.href = row.dataset.href; }
    }));
})();

// The key / leads to the page's box for finding, where nobody is typing and keys were not turned off.
document.addEventListener('keydown', event => {
    if (event.key !== '/' || Keys.areOff() || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, [contenteditable]')) { return; }
    const box = document.getElementById('tu') || [...document.querySelectorAll('.finder input')].find(input => input.checkVisibility());
    if (box) { event.preventDefault(); box.focus(); box.select(); }
});
