// Whoever was overtaken takes over what the other one stored, a field or a line; without a script it is there to be copied.

const took = (button, field, value, words) => {
    field.value = value;
    field.dispatchEvent(new Event('input', {bubbles: true}));
    field.dispatchEvent(new Event('change', {bubbles: true}));
    button.closest('.stored').querySelector('[role=status]').textContent = words;
    button.disabled = true;
};

document.querySelectorAll('[data-take]').forEach(button => {
    const field = document.getElementById(button.dataset.take);
    button.hidden = false;
    button.addEventListener('click', () => took(button, field, button.dataset.text, 'Đã lấy nội dung đang lưu.'));
});

document.querySelectorAll('[data-take-line]').forEach(button => {
    const field = document.getElementById(button.dataset.takeLine);
    button.hidden = false;
    button.addEventListener('click', () => {
        const lines = field.value === '' ? [] : field.value.split('\n');
        const place = 'own' in button.dataset ? lines.indexOf(button.dataset.own) : -1;
        if (place < 0) { lines.push(button.dataset.text); } else { lines[place] = button.dataset.text; }
        took(button, field, lines.join('\n'), 'Đã lấy dòng này.');
    });
});
