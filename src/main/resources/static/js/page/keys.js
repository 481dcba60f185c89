// The keys of a page are told by the script that knows them: Keys.tell(section, 'Phím tắt ở bàn duyệt', [[['j'], 'xuống, báo cáo sau']]).
// Their dialog is made when it is asked for, by its button at the end of the section (put before other elements it would have them all styled once more) or by ? wherever nobody is writing words. Who does not want single keys turns them off, for every page of this machine.
const Keys = {
    areOff: () => localStorage.getItem('desk keys') === 'off',
    tell(section, title, keys) {
        const made = () => {
            const off = element('input', { type: 'checkbox', className: 'form-check-input', checked: Keys.areOff() });
            off.addEventListener('change', () => localStorage.setItem('desk keys', off.checked ? 'off' : 'on'));
            const list = element('dl', { className: 'facts' }, ...keys.flatMap(([pressed, act]) => [
                element('dt', {}, ...pressed.flatMap(key => key === '+' ? ' + ' : [element('kbd', {}, key), ' '])), element('dd', {}, act)]));
            const dialog = element('dialog', { id: 'phim-tat', className: 'keys' },
                element('h2', { id: 'phim-tat-h' }, title), list, element('label', { className: 'tick' }, off, ' Tắt phím tắt trên máy này'),
                element('form', { method: 'dialog' }, element('button', { className: 'btn btn-outline' }, 'Đóng')));
            dialog.setAttribute('aria-labelledby', 'phim-tat-h');
            section.append(dialog);
            return dialog;
        };
        let dialog = null;
        const show = () => {
            dialog ??= made();
            dialog.showModal();
        };
        const open = element('button', { type: 'button', className: 'btn btn-link' }, 'Xem phím tắt');
        const hint = element('p', { className: 'help' }, 'Bấm ', element('kbd', {}, '?'), ' để xem phím tắt. ', open);
        hint.dataset.keysHint = '';
        section.append(hint);
        open.addEventListener('click', show);
        document.addEventListener('keydown', event => {
            const writing = event.target.closest('input:not([type=checkbox], [type=radio], [data-figure]), textarea, select, dialog');
            if (event.key !== '?' || writing || Keys.areOff()) { return; }
            event.preventDefault();
            show();
        });
    },
};
