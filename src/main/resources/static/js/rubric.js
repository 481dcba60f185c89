// A rubric being written: the sums follow the typing, and the steps show where a criterion is counted by results.
(() => {
    const form = document.querySelector('[data-rubric]');
    const points = field => VietnameseNumbers.read(field.value) || 0;
    const sum = part => [...part.querySelectorAll('[name$=".maximum"]')].reduce((total, field) => total + Math.round(points(field) * 100), 0) / 100;
    const refresh = () => {
        form.querySelectorAll('[data-group]').forEach(group => { group.querySelector('[data-group-sum]').textContent = VietnameseNumbers.words(sum(group)); });
        form.querySelector('[data-sum]').textContent = VietnameseNumbers.words(sum(form));
        form.querySelectorAll('[data-criterion]').forEach(criterion => {
            criterion.querySelector('[data-steps]').classList.toggle('is-idle', criterion.querySelector('[name$=".kind"]').value !== 'RATIO');
        });
    };
    form.addEventListener('input', refresh);
    refresh();
})();
