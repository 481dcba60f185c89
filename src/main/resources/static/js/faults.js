// What is to be mended, or still to be filled in, in the order of the page: each line leads to its field wherever that stands, and Enter leads to the first.
// What was touched since is no longer marked as wrong; whether it is right now the server says.
document.querySelectorAll('.error-summary, [data-blanks]').forEach(summary => {
    const FIELD = 'input:not([type=hidden]), select, textarea, button, a[href]';
    const links = [...summary.querySelectorAll('li > a')];
    const place = link => {
        const id = decodeURIComponent(link.hash.slice(1));
        const found = document.getElementById(id) ?? [...document.getElementsByName(id)].find(field => field.type !== 'hidden');
        return found?.matches(FIELD) ? found : found?.querySelector(FIELD) ?? found;
    };
    const go = (link, event) => {
        const field = place(link);
        if (!field) { return; }
        event.preventDefault();
        for (let around = field.parentElement; around; around = around.parentElement) {
            if (around.localName === 'details') { around.open = true; }
            if (around.dataset?.when) { around.hidden = false; }
        }
        if (!field.matches(FIELD)) { field.tabIndex = -1; }
        field.focus({ preventScroll: true });
        field.scrollIntoView({ block: 'center' });
    };

    const inOrder = links.filter(place).sort((one, other) => (place(one).compareDocumentPosition(place(other)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    inOrder.forEach(link => link.parentElement.parentElement.append(link.parentElement));
    links.forEach(link => link.addEventListener('click', event => go(link, event)));
    document.addEventListener('change', ({ target }) => {
        if (!target.matches('[aria-invalid="true"]') || target.value.trim() === '') { return; }
        target.removeAttribute('aria-invalid');
        target.classList.remove('is-invalid');
        document.getElementById(`${target.id}-error`)?.classList.add('is-touched');
        links.filter(link => place(link) === target).forEach(link => link.after(' (đã sửa)'));
    });
    summary.addEventListener('keydown', event => {
        if (event.key === 'Enter' && event.target === summary && inOrder.length) { go(inOrder[0], event); }
    });
});
