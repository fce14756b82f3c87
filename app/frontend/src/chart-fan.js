// What was observed as a line, what is expected as a dashed line that goes on from it, and around it the bands in which 80 and
// 95 pct. of outcomes lie. The bands are drawn as surfaces between their bounds, so that nothing is stacked on anything.
import { extent } from './chart-lines.js';

const BANDS = [
  ['lower95', 'upper95', 0.16],
  ['lower80', 'upper80', 0.30],
];

const find = (spec, key) => spec.series.find((series) => series.key === key);

function lastSeen(observed) {
  let last = -1;
  observed.points.forEach((p, index) => { if (p.value != null) last = index; });
  return last;
}

// The corners of a band: along the upper bound, then back along the lower. It opens at the last observed point.
function corners(spec, [lower, upper]) {
  const observed = find(spec, 'observed');
  const seen = lastSeen(observed);
  const [low, high] = [find(spec, lower), find(spec, upper)];
  const there = low.points.map((_, index) => index).filter((index) => low.points[index].value != null && high.points[index].value != null);
  const start = seen >= 0 && there.length > 0 ? [[seen, observed.points[seen].value]] : [];
  return [...start, ...there.map((i) => [i, high.points[i].value]), ...there.toReversed().map((i) => [i, low.points[i].value])];
}

function band(spec, keys, style) {
  const points = corners(spec, keys);
  return {
    type: 'custom',
    name: style.name,
    color: style.colour,
    silent: true,
    clip: true,
    z: 1,
    // One item draws the whole surface; the others only make room for it on the axes.
    data: points,
    encode: { x: 0, y: 1 },
    renderItem(params, api) {
      if (params.dataIndex !== 0) return null;
      return {
        type: 'polygon',
        shape: { points: points.map(([x, y]) => api.coord([x, y])) },
        style: { fill: style.colour, opacity: style.opacity },
      };
    },
  };
}

function curve(spec, key, { colour, dashed, joined, text, format }) {
  const series = find(spec, key);
  const observed = find(spec, 'observed');
  const seen = lastSeen(observed);
  const last = series.points.findLastIndex((p) => p.value != null);
  return {
    type: 'line',
    name: series.name,
    color: colour,
    lineStyle: { width: 2.5, type: dashed ? 'dashed' : 'solid' },
    symbol: 'circle',
    symbolSize: 5,
    cursor: 'pointer',
    z: 5,
    data: series.points.map((p, index) => {
      const join = joined && index === seen;
      return {
        value: join ? observed.points[seen].value : (p.value ?? '-'),
        href: join ? observed.points[seen].href : p.href,
        text: p.text,
        symbol: join ? 'none' : 'circle',
        label: { show: index === last, position: 'top', formatter: () => p.text, ...text, ...format },
      };
    }),
    emphasis: { disabled: true },
  };
}

export function fanOptions(base, spec, width, { COLOURS, text, names, values, narrow, HALO }) {
  const common = { text: text(narrow ? 12 : 14), format: { ...HALO, fontWeight: 600 } };
  const named = BANDS.map(([lower, upper, opacity], at) => ({
    keys: [lower, upper], opacity, colour: COLOURS.FORECAST, name: (at === 0 ? '95' : '80') + (spec.language === 'en' ? ' pct. band' : ' pct.-bånd'),
  }));
  // Months are named by the quarter or the year; a handful of years each by itself.
  const every = spec.categories.length <= 10 ? 1 : narrow ? 12 : spec.categories.length > 40 ? 6 : 3;
  return {
    ...base,
    legend: {
      show: true, selectedMode: false, left: 0, top: 0, itemWidth: 18, itemHeight: 12, itemGap: narrow ? 10 : 20,
      textStyle: text(narrow ? 12 : 14),
      data: [...(lastSeen(find(spec, 'observed')) < 0 ? [] : [find(spec, 'observed').name]), find(spec, 'mean').name, ...named.toReversed().map((each) => each.name)]
        .map((name) => (name.includes('pct.') ? { name, icon: 'rect', itemStyle: { color: COLOURS.FORECAST, opacity: name.startsWith('80') ? 0.46 : 0.2 } } : { name })),
    },
    grid: { left: 4, right: narrow ? 16 : 28, top: narrow ? 58 : 44, bottom: 4, containLabel: true },
    xAxis: {
      ...names,
      boundaryGap: false,
      axisLabel: { ...names.axisLabel, width: undefined, overflow: 'none', interval: (index) => (spec.categories.length - 1 - index) % every === 0, hideOverlap: true },
    },
    yAxis: { ...values, ...extent(spec) },
    series: [
      ...named.map((each) => band(spec, each.keys, each)),
      curve(spec, 'observed', { ...common, colour: COLOURS.OWN }),
      curve(spec, 'mean', { ...common, colour: COLOURS.COUNTRY, dashed: true, joined: true }),
    ],
  };
}
