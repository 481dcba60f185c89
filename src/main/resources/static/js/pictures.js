// Pictures to keep and to walk through; what they show is drawn by the server.
(() => {
    // The picture with its title and its sentence as one image, without its buttons and its table.
    const painter = () => window.htmlToImage ? Promise.resolve(window.htmlToImage) : new Promise((done, failed) => {
        const script = document.createElement('script');
        script.src = '/vendor/html-to-image-1.11.13/html-to-image.js';
        script.onload = () => done(window.htmlToImage);
        script.onerror = failed;
        document.head.append(script);
    });
    // An image has no page to take its font from; it carries the font within itself.
    let font;
    const fonts = () => font ??= Promise.all([['400', '400'], ['600', '600 700']].map(async ([file, weight]) => {
        const content = await (await fetch(`/fonts/be-vietnam-pro-${file}.woff2`)).blob();
        const url = await new Promise(done => {
            const reader = new FileReader();
            reader.onload = () => done(reader.result);
            reader.readAsDataURL(content);
        });
        return `@font-face { font-family: 'Be Vietnam Pro'; font-weight: ${weight}; src: url(${url}) format('woff2'); }`;
    })).then(faces => faces.join('\n'));
    // What pictures are made of, so that a table of hundreds of cells takes a moment and not a minute.
    const style = ['align-items', 'align-self', 'background-color', 'background-image', 'border-bottom-color', 'border-bottom-left-radius', 'border-bottom-right-radius', 'border-bottom-style', 'border-bottom-width', 'border-collapse',
        'border-left-color', 'border-left-style', 'border-left-width', 'border-right-color', 'border-right-style', 'border-right-width', 'border-spacing', 'border-top-color', 'border-top-left-radius', 'border-top-right-radius', 'border-top-style', 'border-top-width',
        'box-sizing', 'caption-side', 'clip-path', 'color', 'column-gap', 'content', 'cx', 'cy', 'd', 'display', 'fill', 'fill-opacity', 'flex-basis', 'flex-direction', 'flex-grow', 'flex-shrink', 'flex-wrap', 'font-family', 'font-size', 'font-style', 'font-variant-numeric', 'font-weight',
        'grid-column-end', 'grid-column-start', 'grid-row-end', 'grid-row-start', 'grid-template-columns', 'grid-template-rows', 'height', 'justify-content', 'left', 'letter-spacing', 'line-height', 'list-style-type', 'margin-bottom', 'margin-left', 'margin-right', 'margin-top', 'max-height', 'max-width', 'min-height', 'min-width',
        'opacity', 'overflow-wrap', 'overflow-x', 'overflow-y', 'padding-bottom', 'padding-left', 'padding-right', 'padding-top', 'position', 'r', 'row-gap', 'rx', 'ry', 'stroke', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'stroke-opacity', 'stroke-width', 'table-layout', 'text-align', 'text-anchor', 'text-decoration-line', 'text-transform', 'top', 'transform', 'transform-box', 'transform-origin',
        'vector-effect', 'vertical-align', 'visibility', 'white-space', 'width', 'word-break', 'writing-mode', 'x', 'y', 'z-index'];
    const drawing = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'vector-effect', 'font-family', 'font-size', 'font-weight', 'text-anchor'];
    const EDGE = 20;
    const paint = async figure => {
        const library = await painter();
        const hidden = figure.querySelectorAll('figcaption .visually-hidden');
        figure.classList.add('is-painted');
        const boxes = [...figure.querySelectorAll('.table-box, .map-box')];
        figure.style.width = Math.max(figure.offsetWidth, ...boxes.map(box => box.scrollWidth + 2)) + EDGE * 2 + 'px';
        // What style sheets say of a drawing is not copied with it; the page's own sheets outrank these attributes.
        figure.querySelectorAll('svg.spark *, svg.bar *, svg.bar-track *, svg.ward-map *, svg.swatch *, svg.key-line *').forEach(part => {
            const shown = getComputedStyle(part);
            drawing.forEach(name => part.setAttribute(name, shown.getPropertyValue(name)));
        });
        hidden.forEach(title => title.classList.remove('visually-hidden'));
        try {
            return await library.toBlob(figure, { backgroundColor: getComputedStyle(document.body).backgroundColor, fontEmbedCSS: await fonts(), includeStyleProperties: style, pixelRatio: 2 });
        } finally {
            hidden.forEach(title => title.classList.add('visually-hidden'));
            figure.classList.remove('is-painted');
            figure.style.width = '';
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
            button.focus();
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
})();
