// The first steps one at a time, each with what it is about framed; without this they are a list.
(() => {
    const card = document.querySelector('[data-first-visit]');
    if (!card) { return; }
    const [back, next, over, count] = ['back', 'next', 'over', 'count'].map(part => card.querySelector(`[data-first-${part}]`));
    const visible = step => [...document.querySelectorAll(step.dataset.pointsAt)].find(one => one.getClientRects().length);
    const steps = [...card.querySelectorAll('li')].filter(visible);
    if (!steps.length) { return; }
    [...card.querySelectorAll('li')].forEach(step => { step.hidden = true; });
    let at = 0;

    const show = moved => {
        document.querySelectorAll('.pointed-at').forEach(one => one.classList.remove('pointed-at'));
        steps.forEach((step, place) => { step.hidden = place !== at; });
        const last = at === steps.length - 1;
        back.hidden = at === 0;
        next.hidden = last;
        over.textContent = last ? over.dataset.done : over.dataset.skip;
        count.textContent = `${at + 1}/${steps.length}`;
        const about = visible(steps[at]);
        about.classList.add('pointed-at');
        if (moved) {
            card.classList.add('followed');
            about.scrollIntoView({ block: 'center' });
            (document.activeElement.hidden ? (last ? over : next) : document.activeElement).focus({ preventScroll: true });
        }
    };
    back.addEventListener('click', () => { at -= 1; show(true); });
    next.addEventListener('click', () => { at += 1; show(true); });
    card.classList.add('stepwise');
    count.hidden = false;
    show(false);
})();
