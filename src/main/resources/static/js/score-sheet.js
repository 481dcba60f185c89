// A score sheet being written: the total follows the typing.
(() => {
    const sheet = document.querySelector('[data-marks]');
    const read = typed => VietnameseNumbers.read(typed) || 0;
    const refresh = () => {
        const given = [...sheet.querySelectorAll('[data-given]')].map(field => read(field.value));
        const filled = [...sheet.querySelectorAll('[data-points]')].map(cell => read(cell.textContent));
        const left = [...sheet.querySelectorAll('[data-taken-of]')].map(field => Math.max(0, Number(field.dataset.takenOf) - read(field.value)));
        const hundredths = [...given, ...filled, ...left].reduce((sum, points) => sum + Math.round(points * 100), 0);
        document.querySelector('[data-total]').textContent = VietnameseNumbers.words(hundredths / 100);
    };
    sheet.addEventListener('input', refresh);
    refresh();
})();
