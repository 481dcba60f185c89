// Keys at the review desk, beside those of every page (keys.js); everything they do can be done with links and buttons too.
(() => {
    const desk = document.querySelector('[data-desk]');
    if (!desk) { return; }
    Keys.tell(desk, 'Phím tắt ở bàn duyệt', [
        [['j'], 'xuống, báo cáo sau'],
        [['k'], 'lên, báo cáo trước'],
        [['Enter'], 'mở báo cáo, hoặc bấm nút đang chọn'],
        [['a'], 'tới nút Duyệt'],
        [['r'], 'mở ô Trả lại'],
        [['?'], 'bảng này'],
    ]);

    const step = by => {
        const neighbour = desk.querySelector(by > 0 ? '[data-desk-next]' : '[data-desk-previous]');
        if (neighbour) { neighbour.click(); return; }
        const links = [...desk.querySelectorAll('[data-desk-open]')];
        const at = links.indexOf(document.activeElement);
        links[Math.min(Math.max(at < 0 ? 0 : at + by, 0), links.length - 1)]?.focus();
    };
    const giveBack = () => {
        const reason = desk.querySelector('#reason');
        if (!reason) { return; }
        reason.closest('details').open = true;
        reason.focus();
    };
    desk.querySelector('[data-give-back]')?.parentElement.addEventListener('toggle', event => { if (event.target.open) { desk.querySelector('#reason').focus(); } });
    const acts = { j: () => step(1), k: () => step(-1), a: () => desk.querySelector('[data-desk-accept]')?.focus(), r: giveBack };

    document.addEventListener('keydown', event => {
        const typing = event.target.closest('input:not([type=checkbox]), textarea, select, dialog');
        if (typing || Keys.areOff() || event.ctrlKey || event.metaKey || event.altKey || !acts[event.key]) { return; }
        event.preventDefault();
        acts[event.key]();
    });
})();
