// What a page can do without until it is drawn: what makes it installable, and the own letters. A first page keeps the machine's, which have the same measures,
// so that it is not laid out twice; the own ones are only brought here, for the next page.
addEventListener('load', () => requestAnimationFrame(() => setTimeout(() => {
    const { manifest, fonts } = document.querySelector('script[data-manifest]').dataset;
    const link = document.createElement('link');
    Object.assign(link, { rel: 'manifest', href: manifest });
    document.head.append(link);
    if (fonts) {
        Promise.all(fonts.split(' ').map(file => fetch(file).then(answer => answer.arrayBuffer()))).then(() => {
            document.cookie = `DANVANKHEO-CHU=1; path=/; max-age=31536000; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;
        }).catch(() => { });
    }
})));
