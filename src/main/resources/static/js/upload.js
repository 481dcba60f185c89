// Files go one by one, each with its bar and its sentence; what failed on the way can be sent again. Without this the form sends them all at once.
// A form with an address in data-upload sends its files there first, and then itself.
document.querySelectorAll('form[data-upload]').forEach(form => {
    const field = form.querySelector('input[type=file]');
    const list = form.querySelector('[data-upload-list]');
    const sum = form.querySelector('[data-upload-sum]');
    const look = form.querySelector('[data-upload-look]');
    const said = 'upload-said ' + location.pathname;
    const MOST = 10 * 1024 * 1024; // bytes
    const TOO_BIG = 'Tệp lớn hơn 10 MB. Với ảnh, chọn cỡ nhỏ hơn khi chụp hoặc khi lưu; với giấy tờ, tách ra từng phần, rồi gửi lại.';
    const LOST = 'Chưa gửi được, có thể do mất kết nối. Kiểm tra mạng rồi bấm Gửi lại.';
    const STALE = 'Máy chủ không nhận: phiên đăng nhập đã hết hoặc hồ sơ vừa thay đổi. Tải lại trang rồi gửi lại.';
    let sending = false;
    let rows = [];

    const row = file => {
        const item = { file, bar: element('progress', { max: 100, value: 0 }), words: element('p', { className: 'upload-words' }), again: element('button', { type: 'button', className: 'btn btn-outline', hidden: true }, 'Gửi lại') };
        item.bar.setAttribute('aria-label', 'Đã gửi ' + file.name);
        item.words.setAttribute('role', 'status');
        item.again.setAttribute('aria-label', 'Gửi lại ' + file.name);
        item.again.addEventListener('click', () => send([item]));
        list.append(element('li', { className: 'upload-row' }, element('span', { className: 'upload-name' }, file.name), item.bar, item.words, item.again));
        return item;
    };

    const end = (item, ok, sentence, again) => {
        item.ok = ok;
        item.bar.hidden = true;
        item.words.textContent = sentence;
        item.words.className = 'upload-words ' + (ok ? 'kept' : 'field-error');
        item.again.hidden = !again;
    };

    const post = item => new Promise(done => {
        if (item.file.size > MOST) {
            end(item, false, TOO_BIG, false);
            done();
            return;
        }
        const request = new XMLHttpRequest();
        const data = new FormData(form);
        data.delete(field.name);
        data.append(field.name, item.file, item.file.name);
        item.bar.hidden = false;
        item.words.textContent = '';
        item.words.className = 'upload-words';
        item.again.hidden = true;
        request.open('POST', form.dataset.upload || form.action);
        request.setRequestHeader('Accept', 'application/json');
        request.responseType = 'json';
        request.upload.addEventListener('progress', event => { if (event.lengthComputable) { item.bar.value = event.loaded * 100 / event.total; } });
        request.addEventListener('load', () => {
            const answer = request.response;
            if (answer && answer.sentence) {
                end(item, answer.ok, answer.sentence, false);
            } else {
                const broken = request.status >= 500;
                end(item, false, broken ? LOST : STALE, broken);
            }
        });
        request.addEventListener('error', () => end(item, false, LOST, true));
        request.addEventListener('loadend', done);
        request.send(data);
    });

    const send = async items => {
        if (sending) { return; }
        sending = true;
        for (const item of items) {
            sum.textContent = items.length > 1 ? 'Đang gửi tệp ' + (items.indexOf(item) + 1) + ' trên ' + items.length + '…' : 'Đang gửi…';
            await post(item);
        }
        sending = false;
        const kept = rows.filter(item => item.ok).length;
        sum.textContent = 'Đã nhận ' + kept + ' trên ' + rows.length + ' tệp.';
        if (kept < rows.length && form.dataset.uploadThen) { sum.textContent += ' ' + form.dataset.uploadThen; }
        if (look) { look.hidden = kept === 0; }
        if (kept === rows.length && form.dataset.upload) {
            form.requestSubmit();
        } else if (kept === rows.length) {
            sessionStorage.setItem(said, sum.textContent);
            location.reload();
        }
    };

    form.addEventListener('submit', event => {
        if (!sending && field.files.length === 0) { return; }
        event.preventDefault();
        if (sending) { return; }
        form.querySelector('.upload-receipts')?.remove();
        field.classList.remove('is-invalid');
        field.removeAttribute('aria-invalid');
        list.replaceChildren();
        list.hidden = false;
        rows = [...field.files].map(row);
        field.value = '';
        send(rows);
    });

    look?.addEventListener('click', () => location.reload());
    addEventListener('beforeunload', event => { if (sending) { event.preventDefault(); } });
    idly(() => {
        const before = sessionStorage.getItem(said);
        if (before) { sum.textContent = before; }
        sessionStorage.removeItem(said);
    });
});
