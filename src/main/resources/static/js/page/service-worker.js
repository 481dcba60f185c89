// Without a network a page of ours says so, in this version's clothes. Got ready at rest, after what was kept in the window (kept.js) was looked for, since both ask the same other process.
(() => {
    const here = new URL(document.currentScript.src);
    idly(() => navigator.serviceWorker?.register(new URL('../sw.js' + here.search, here)).catch(() => { }));
})();
