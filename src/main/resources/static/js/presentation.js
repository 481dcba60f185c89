// The meeting on the wall: one page at a time, by the keyboard, by a finger or by the buttons. Without this it is one long page.
const slides = [...document.querySelectorAll('.slide')];
const place = document.querySelector('.slide-place');
const turners = document.querySelectorAll('[data-turn]');
const full = document.querySelector('[data-full]');
const SMALLEST = 0.6;
let at = 0;

const asked = () => {
    const number = /^#trang-(\d+)$/.exec(location.hash);
    return number ? Math.min(Math.max(Number(number[1]), 1), slides.length) - 1 : 0;
};

// What does not go on a narrower wall is written smaller until it does; a telephone scrolls instead.
const fit = slide => {
    let size = 1;
    slide.style.setProperty('--fit', size);
    while (matchMedia('(min-width: 48rem)').matches && slide.scrollHeight > slide.clientHeight + 1 && size > SMALLEST) {
        size -= 0.04;
        slide.style.setProperty('--fit', size);
    }
    slide.tabIndex = slide.scrollHeight > slide.clientHeight + 1 ? 0 : -1;
};

const show = (number, moved) => {
    at = Math.min(Math.max(number, 0), slides.length - 1);
    slides.forEach((slide, index) => slide.classList.toggle('now', index === at));
    place.textContent = `${at + 1}/${slides.length}`;
    turners.forEach(button => button.setAttribute('aria-disabled', String(!slides[at + Number(button.dataset.turn)])));
    fit(slides[at]);
    slides[at].scrollTop = 0;
    if (moved) {
        history.replaceState(null, '', `#trang-${at + 1}`);
        slides[at].querySelector('h2').focus({ preventScroll: true });
    }
};

document.documentElement.classList.add('shown');
[place, ...turners, document.querySelector('.slide-keys')].forEach(part => { part.hidden = false; });
show(asked(), false);
document.fonts.ready.then(() => fit(slides[at]));

addEventListener('hashchange', () => show(asked(), false));
addEventListener('resize', () => fit(slides[at]));
turners.forEach(button => button.addEventListener('click', () => show(at + Number(button.dataset.turn), true)));

document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === ' ' && event.target.closest('button, a')) { return; }
    // What is longer than the wall is read to its end before the page turns.
    const slide = slides[at];
    const below = slide.scrollHeight - slide.clientHeight - slide.scrollTop > 1, above = slide.scrollTop > 0;
    if ({ ArrowDown: below, PageDown: below, ' ': event.shiftKey ? above : below, ArrowUp: above, PageUp: above }[event.key]) { return; }
    const goal = { ArrowRight: at + 1, ArrowDown: at + 1, PageDown: at + 1, ' ': event.shiftKey ? at - 1 : at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, PageUp: at - 1, Home: 0, End: slides.length - 1 }[event.key];
    if (goal !== undefined) {
        event.preventDefault();
        show(goal, true);
    } else if (event.key === 'Escape' && !document.fullscreenElement) {
        location.href = document.querySelector('[data-leave]').href;
    }
});

// A finger that goes sideways turns; one that goes up or down reads on.
let touched;
document.addEventListener('touchstart', event => { touched = event.touches.length === 1 ? event.touches[0] : undefined; }, { passive: true });
document.addEventListener('touchend', event => {
    if (!touched) { return; }
    const across = event.changedTouches[0].clientX - touched.clientX;
    if (Math.abs(across) > 60 && Math.abs(across) > 2 * Math.abs(event.changedTouches[0].clientY - touched.clientY)) { show(across < 0 ? at + 1 : at - 1, true); }
    touched = undefined;
}, { passive: true });

if (document.fullscreenEnabled) {
    full.hidden = false;
    full.addEventListener('click', () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
    const words = full.querySelector('[data-small]');
    const large = words.textContent;
    document.addEventListener('fullscreenchange', () => { words.textContent = document.fullscreenElement ? words.dataset.small : large; });
}
