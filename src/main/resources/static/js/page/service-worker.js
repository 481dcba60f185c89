// Without a network a page of ours says so, in this version's clothes. Got ready after everything that may have to be offered to somebody.
(() => {
    const here = new URL(document.currentScript.src);
    idly(() => navigator.serviceWorker?.register(new URL('../sw.js' + here.search, here)).catch(() => { }));
})();
