// Whoever was overtaken takes over what the other one stored, a field or a line; without a script it is there to be copied.
document.querySelectorAll('[data-stored]').forEach(box => {
    const form = box.closest('form');
    const fields = [...form.elements].filter(field => field.name === box.dataset.stored && field.type !== 'hidden');
    const said = box.querySelector('[role=status]');

    const put = (value, button, words) => {
        fields.forEach(field => {
            if (['checkbox', 'radio'].includes(field.type)) { field.checked = value.split('\n').includes(field.value); } else { field.value = value; }
            ['input', 'change'].forEach(kind => field.dispatchEvent(new Event(kind, { bubbles: true })));
        });
        button.disabled = true;
        said.textContent = words;
    };
    const line = (own, text) => {
        const lines = fields[0].value === '' ? [] : fields[0].value.split('\n');
        const place = own === undefined ? -1 : lines.indexOf(own);
        if (place < 0) { lines.push(text); } else { lines[place] = text; }
        return lines.join('\n');
    };
    box.querySelectorAll('button').forEach(button => {
        const { text = '', own } = button.dataset;
        button.hidden = false;
        button.addEventListener('click', () => ('line' in button.dataset ? put(line(own, text), button, 'Đã lấy dòng này.') : put(text, button, 'Đã lấy bản đang lưu.')));
    });

    // a long form says where to look
    box.id = `${box.dataset.stored}-stored`;
    const way = element('a', { href: '#' + box.id }, box.dataset.label);
    const list = form.querySelector('.error-summary ul');
    let places = list.querySelector('[data-places]');
    if (!places) {
        places = element('li', {}, 'Khác với bản đang lưu: ');
        places.dataset.places = '';
        list.append(places);
    } else {
        places.append(', ');
    }
    places.append(way);
});
