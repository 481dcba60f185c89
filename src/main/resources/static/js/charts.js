// The line of the months, drawn from the table that stands below it.
document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('[data-chart]').forEach(box => {
        const rows = [...document.querySelectorAll('#' + box.dataset.chart + ' tbody tr')];
        const values = rows.map(row => row.querySelector('[data-value]')?.dataset.value);
        if (!window.echarts || values.every(value => value === undefined)) { return; }
        box.hidden = false;
        const colour = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
        const months = Array.from({ length: 12 }, (_, at) => 'T' + (at + 1));
        const number = value => Number(value).toLocaleString('vi-VN', { maximumFractionDigits: 2 });
        const goal = (name, value, color) => value === undefined ? [] : [{ yAxis: Number(value), name, lineStyle: { color, type: 'dashed', width: 2 }, label: { formatter: name + ' ' + number(value), position: 'insideStartTop', color } }];
        const goals = [...goal('giao', box.dataset.assigned, colour('red-dark')), ...goal('phấn đấu', box.dataset.stretch, colour('behind'))];
        const all = values.filter(value => value !== undefined).map(Number).concat(goals.map(line => line.yAxis));
        const chart = echarts.init(box, null, { renderer: 'canvas' });
        chart.setOption({
            animation: false,
            textStyle: { fontFamily: 'Be Vietnam Pro', fontSize: 14 },
            grid: { left: 16, right: 24, top: 32, bottom: 12, containLabel: true },
            tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: value => value === undefined ? 'chưa có' : number(value) + ' ' + box.dataset.unit },
            xAxis: { type: 'category', data: months, axisLabel: { color: colour('ink') } },
            yAxis: { type: 'value', min: Math.min(0, ...all), max: value => Math.max(value.max, ...all), axisLabel: { color: colour('ink'), formatter: number } },
            series: [{
                type: 'line', name: 'Kết quả', data: values.map(value => value === undefined ? null : Number(value)),
                symbol: 'circle', symbolSize: 8, color: colour('on-track'), lineStyle: { width: 3 },
                markLine: { symbol: 'none', data: goals }
            }]
        });
        addEventListener('resize', () => chart.resize());
    });
});
