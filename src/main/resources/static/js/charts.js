// The line of the months, drawn from the table below it: the value, its pace, the goals, and the year before behind them.
(() => {
    const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const number = value => Number(value).toLocaleString('vi-VN', { maximumFractionDigits: 2 });
    document.querySelectorAll('[data-chart]').forEach(box => {
        const table = document.getElementById(box.dataset.chart);
        const column = name => [...table.tBodies[0].rows].map(row => row.querySelector(`[data-series="${name}"]`)?.dataset.value).map(value => value === undefined ? null : Number(value));
        // The same words as in the table, so that a line never says less exactly whether a goal is reached.
        const words = name => [...table.tBodies[0].rows].map(row => row.querySelector(`[data-series="${name}"]`)?.textContent.trim()).map(text => !text || text === '–' ? 'chưa có' : text.endsWith('%') ? text : `${text} ${box.dataset.unit}`);
        const values = column('value');
        const drawn = [{ name: 'Kết quả', words: words('value'), data: values, colour: '--on-track', line: { width: 4 }, symbol: 'circle', z: 5 },
            { name: 'Tiến độ cần', words: words('pace'), data: column('pace'), colour: '--soft-ink', line: { width: 2, type: 'dotted' }, symbol: 'none', z: 3 },
            { name: box.dataset.before, words: words('before'), data: column('before'), colour: '--no-data', line: { width: 2, type: 'dashed', opacity: .75 }, symbol: 'emptyCircle', z: 2 }].filter(series => series.data.some(value => value !== null));
        if (!window.echarts || !values.some(value => value !== null)) {
            box.classList.add('undrawn');
            return;
        }
        box.hidden = false;
        table.closest('details').open = false;
        const chart = echarts.init(box, null, { renderer: 'svg' });
        const draw = () => {
            const ink = colour('--ink');
            const below = Number(box.dataset.stretch) > Number(box.dataset.assigned) ? 'giao' : 'phấn đấu';
            const goal = (name, value, words, tone) => value === undefined ? [] : [{ yAxis: Number(value), name, lineStyle: { color: colour(tone), type: 'solid', width: 1.5 }, label: { formatter: name + ' ' + words, position: name === below && box.dataset.stretch !== undefined ? 'insideStartBottom' : 'insideStartTop', color: colour(tone), fontSize: 15, fontWeight: 600 } }];
            const goals = [...goal('giao', box.dataset.assigned, box.dataset.assignedWords, '--red-dark'), ...goal('phấn đấu', box.dataset.stretch, box.dataset.stretchWords, '--behind')];
            const all = drawn.flatMap(series => series.data).filter(value => value !== null).concat(goals.map(line => line.yAxis));
            const highest = Math.max(...all), lowest = Math.min(...all);
            // A share that moves within a few points would be a flat line over an axis from 0.
            const near = lowest > 0 && (highest - lowest) < highest / 4;
            const room = (highest - lowest || Math.abs(highest) || 1) / 8;
            chart.setOption({
                animation: false,
                textStyle: { fontFamily: 'Be Vietnam Pro', fontSize: 15, color: ink },
                legend: { show: drawn.length > 1, bottom: 0, textStyle: { color: ink, fontSize: 15 }, itemWidth: 34, selectedMode: false },
                grid: { left: 16, right: 28, top: 28, bottom: drawn.length > 1 ? 44 : 12, containLabel: true },
                tooltip: { trigger: 'axis', renderMode: 'richText', formatter: points => [points[0].name, ...points.map(point => `${point.marker} ${point.seriesName}: ${drawn[point.seriesIndex].words[point.dataIndex]}`)].join('\n') },
                xAxis: { type: 'category', data: values.map((value, at) => 'T' + (at + 1)), axisLabel: { color: ink, fontSize: 15 }, axisLine: { onZero: false, lineStyle: { color: colour('--soft-ink') } } },
                yAxis: { type: 'value', min: near || lowest < 0 ? lowest - room : 0, max: highest + room, axisLabel: { color: ink, fontSize: 15, formatter: number, showMinLabel: !near && lowest >= 0, showMaxLabel: false }, splitLine: { lineStyle: { color: colour('--line') } } },
                series: drawn.map((series, at) => ({
                    type: 'line', name: series.name, data: series.data, symbol: series.symbol, symbolSize: 9, color: colour(series.colour), z: series.z,
                    lineStyle: series.line, markLine: at ? undefined : { symbol: 'none', silent: true, data: goals }
                }))
            }, true);
        };
        draw();
        addEventListener('resize', () => chart.resize());
        // On paper it is as wide as the paper, and in the colours of the light. The dark ones are a file of their own where they were chosen, and part of the page's where the machine says.
        const dark = [...document.styleSheets].flatMap(sheet => sheet.href?.includes('/dark.css') ? sheet : [...sheet.cssRules].filter(rule => rule.media?.mediaText.includes('prefers-color-scheme')))
            .map(({ media }) => ({ media, where: media.mediaText }));
        const inTheLight = light => {
            dark.forEach(({ media, where }) => { media.mediaText = light ? 'not all' : where; });
            draw();
        };
        const scale = () => box.querySelector('svg')?.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
        chart.on('rendered', scale);
        chart.on('finished', scale);
        addEventListener('beforeprint', () => { inTheLight(true); scale(); });
        addEventListener('afterprint', () => inTheLight(false));
        // Another theme has other colours.
        new MutationObserver(draw).observe(document.documentElement, { attributes: true, attributeFilter: ['class', 'data-bs-theme', 'data-theme'] });
        matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
    });
})();
