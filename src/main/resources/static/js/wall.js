// The wall by the keyboard: arrows turn, blank stops and goes on, Escape leaves.
document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    const wanted = { ArrowRight: '[rel=next]', PageDown: '[rel=next]', ArrowLeft: '[rel=prev]', PageUp: '[rel=prev]', ' ': '[data-pause]', Escape: '[data-leave]' }[event.key];
    const link = wanted && document.querySelector(wanted);
    if (link) { event.preventDefault(); location.href = link.href; }
});
