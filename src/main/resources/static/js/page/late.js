// What a page can do without until it is drawn: the own letters, for which the machine's stand with the same measures, and what makes it installable.
addEventListener('load', () => {
    const page = document.querySelector('script[data-manifest]');
    const link = (rel, href) => {
        const one = document.createElement('link');
        Object.assign(one, { rel, href });
        document.head.append(one);
        return one;
    };
    requestAnimationFrame(() => setTimeout(() => {
        link('manifest', page.dataset.manifest);
        if (page.dataset.fonts) {
            link('stylesheet', page.dataset.fonts).addEventListener('load', () => document.fonts.ready.then(() => {
                document.cookie = `DANVANKHEO-CHU=1; path=/; max-age=31536000; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;
            }));
        }
    }));
});
