// Pictures to keep and to walk through; what they show is drawn by the server.
document.addEventListener('DOMContentLoaded', () => {
    // The picture with its title and its sentence as one image, without its buttons and its table.
    const painter = () => window.htmlToImage ? Promise.resolve(window.htmlToImage) : new Promise((done, failed) => {
        const script = document.createElement('script');
        script.src = '/vendor/html-to-image-1.11.11/html-to-image.js';
        script.onload = () => done(window.htmlToImage);
        script.onerror = failed;
        document.head.append(script);
    });
    const isPart = node => !node.classList || !['picture-tools', 'picture-table', 'picture-key', 'warning'].some(name => node.classList.contains(name));
    const paint = async figure => {
        const library = await painter();
        const hidden = figure.querySelectorAll('figcaption .visually-hidden');
        const boxes = [...figure.querySelectorAll('.table-box, .map-box')];
        const width = Math.max(figure.scrollWidth, ...boxes.map(box => box.scrollWidth)) + 2;
        figure.classList.add('is-painted');
        hidden.forEach(title => title.classList.remove('visually-hidden'));
        try {
            const image = { backgroundColor: getComputedStyle(figure).backgroundColor, filter: isPart, pixelRatio: 2, width: Math.max(width, figure.offsetWidth), style: { margin: '0', width: width + 'px' } };
            await library.toBlob(figure, image); // the fonts are there the second time
            return await library.toBlob(figure, image);
        } finally {
            hidden.forEach(title => title.classList.add('visually-hidden'));
            figure.classList.remove('is-painted');
        }
    };
    document.querySelectorAll('[data-png]').forEach(button => {
        const figure = button.closest('[data-picture]');
        button.hidden = false;
        button.addEventListener('click', async () => {
            const failed = button.parentElement.querySelector('[data-png-failed]');
            failed.hidden = true;
            button.setAttribute('aria-busy', 'true');
            try {
                const link = document.createElement('a');
                link.href = URL.createObjectURL(await paint(figure));
                link.download = figure.dataset.picture + '.png';
                link.click();
                setTimeout(() => URL.revokeObjectURL(link.href), 60000);
            } catch {
                failed.hidden = false;
            }
            button.removeAttribute('aria-busy');
        });
    });

    // One stop of the Tab key for a whole table of links; arrows, Home and End move within it.
    document.querySelectorAll('table[data-arrows]').forEach(table => {
        const rows = [...table.tBodies[0].rows].map(row => [...row.querySelectorAll('a')]);
        rows.flat().forEach((link, at) => { link.tabIndex = at ? -1 : 0; });
        table.addEventListener('keydown', event => {
            const row = rows.findIndex(links => links.includes(event.target));
            if (row < 0 || event.altKey || event.ctrlKey || event.metaKey) { return; }
            const column = rows[row].indexOf(event.target);
            const next = {
                ArrowRight: () => rows[row][column + 1], ArrowLeft: () => rows[row][column - 1], ArrowDown: () => rows[row + 1]?.[column], ArrowUp: () => rows[row - 1]?.[column],
                Home: () => rows[row][0], End: () => rows[row].at(-1)
            }[event.key]?.();
            if (!next) { return; }
            event.preventDefault();
            event.target.tabIndex = -1;
            next.tabIndex = 0;
            next.focus();
        });
    });
});
