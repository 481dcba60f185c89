// The keys of a page stand in its dialog: opened by its button, or by ? wherever nobody is writing words. Who does not want single keys turns them off, for every page of this machine.
(() => {
    const keys = document.querySelector('dialog[data-keys]');
    if (!keys) { return; }
    const off = keys.querySelector('[data-keys-off]');
    off.checked = localStorage.getItem('desk keys') === 'off';
    off.addEventListener('change', () => localStorage.setItem('desk keys', off.checked ? 'off' : 'on'));
    const hint = document.querySelector('[data-keys-hint]');
    hint.hidden = false;
    hint.querySelector('button').addEventListener('click', () => keys.showModal());
    document.addEventListener('keydown', event => {
        const writing = event.target.closest('input:not([type=checkbox], [type=radio], [data-figure]), textarea, select, dialog');
        if (event.key !== '?' || writing || off.checked) { return; }
        event.preventDefault();
        keys.showModal();
    });
})();
