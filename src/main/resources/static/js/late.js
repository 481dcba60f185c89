// What a first page does without: what makes it installable, and what the next page begins with, above all the own letters. The first is drawn with the machine's,
// which have the same measures, and is not laid out twice.
(() => {
    const { manifest, next } = document.currentScript.dataset;
    document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href: manifest }));
    idly(() => Promise.all(next.split(' ').map(file => fetch(file).then(answer => answer.arrayBuffer()))).then(() => {
        document.cookie = `DANVANKHEO-CHU=1; path=/; max-age=31536000; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;
    }).catch(() => { }));
})();
