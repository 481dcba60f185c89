// idly(work): does what can wait once the page has all it came with and nobody is kept waiting for it; work is told the time left, where the browser knows.
// So does whatever looks into a window's or a machine's memory, which a browser reads from elsewhere and stands still for. It gives back a way to have it done now, once all the same.
const idly = work => {
    let waiting = work;
    const now = left => {
        const due = waiting;
        waiting = null;
        due?.(left);
    };
    const rest = () => (window.requestIdleCallback ?? setTimeout)(now);
    document.readyState === 'complete' ? rest() : addEventListener('load', rest, { once: true });
    return now;
};
