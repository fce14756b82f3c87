// From what the server says about a picture to what ECharts draws. Colours carry meaning (see tokens.css); every bar has
// its number, every line its name, bars stand on a zero line, and nothing has two axes.
import { fanOptions } from './chart-fan.js';
import { denseLines, isDense } from './chart-lines.js';
import { scatter } from './chart-scatter.js';

const css = getComputedStyle(document.documentElement);
const colour = (name) => css.getPropertyValue(`--${name}`).trim();
const COLOURS = {
  OWN: colour('own'),
  GROUP: colour('group'),
  COUNTRY: colour('country'),
  TARGET: colour('target'),
  FORECAST: colour('group'),
  POSITIVE: colour('own'),
  NEGATIVE: colour('negative'),
  PLAIN: colour('group'),
};
const INK = colour('ink');
const SOFT = colour('ink-soft');
const LINE = colour('line');
const FONT = '"IBM Plex Sans", system-ui, sans-serif';

const isNarrow = (width) => width < 560;
const isHorizontal = (spec) => spec.kind === 'RANKED_BARS';

// Standing bars lie down where their names, or the numbers above bars that stand side by side, would not find room.
const NAME_PLACE = 92;
const NUMBER_PLACE = 66;
function laid(spec, width) {
  if (spec.kind !== 'BARS' || spec.categories.length < 5 || !spec.series.every((series) => series.mark === 'BAR')) return spec;
  const long = spec.categories.filter((name) => name.length > 14);
  const word = Math.max(0, ...long.flatMap((name) => name.split(' ').map((each) => each.length)));
  const needed = Math.max(NAME_PLACE, word * 7.6, spec.series.length * NUMBER_PLACE);
  return long.length > 0 && (width - 70) / spec.categories.length < needed ? { ...spec, kind: 'RANKED_BARS' } : spec;
}

export function heightOf(asked, width, small) {
  const spec = laid(asked, width);
  if (isHorizontal(spec)) return 64 + spec.categories.length * (spec.series.filter((series) => series.mark === 'BAR').length > 1 ? 48 : 32);
  if (spec.kind === 'BRIDGE' && liesDown(spec, width)) return 60 + spec.categories.length * 48;
  if (spec.kind === 'SLOPE') return 110 + Math.max(8, spec.series.length) * 32;
  if (spec.kind === 'SCATTER') return small ? 320 : isNarrow(width) ? 400 : 520;
  return small ? 260 : isNarrow(width) ? 300 : 360;
}

const formatOf = (spec) => {
  const format = new Intl.NumberFormat(spec.language === 'en' ? 'en-GB' : 'da-DK', { maximumFractionDigits: 2 });
  return (value) => format.format(value).replace(/^-/, '−');
};

const text = (size, color = INK) => ({ fontFamily: FONT, fontSize: size, color });

function valueAxis(spec) {
  return {
    type: 'value',
    axisLabel: { ...text(13, SOFT), formatter: formatOf(spec), hideOverlap: true },
    splitLine: { lineStyle: { color: LINE } },
    axisLine: { show: false },
    axisTick: { show: false },
    splitNumber: 4,
    // Room for the number below the lowest bar.
    boundaryGap: spec.series.some((series) => series.mark === 'BAR' && series.points.some((p) => p.value < 0)) ? [isHorizontal(spec) ? '30%' : '12%', 0] : [0, 0],
  };
}

// Standing bars have their names broken over lines, so that none is left out for want of room.
function wrapped(spec, width) {
  if (isHorizontal(spec) || !spec.categories.some((name) => name.includes(' '))) return {};
  return { width: Math.floor((width - 90) / spec.categories.length) - 6, overflow: 'break', lineHeight: 17 };
}

function categoryAxis(spec, width) {
  return {
    type: 'category',
    data: spec.categories,
    axisTick: { show: false },
    axisLine: { onZero: false, lineStyle: { color: LINE } },
    axisLabel: { ...text(isNarrow(width) ? 12 : 14), interval: 0, hideOverlap: !isHorizontal(spec), ...wrapped(spec, width) },
  };
}

const zeroLine = (horizontal) => ({
  silent: true,
  symbol: 'none',
  animation: false,
  data: [{ ...(horizontal ? { xAxis: 0 } : { yAxis: 0 }), label: { show: false }, lineStyle: { color: INK, width: 1, type: 'solid' } }],
});

// Text that may lie on a line or a bar keeps a white edge.
const HALO = { textBorderColor: '#fff', textBorderWidth: 3 };
const BAR_WIDTH = 44;

function point(spec, series, p, index) {
  const own = series.own === index;
  return {
    value: p.value ?? '-',
    href: p.href,
    text: p.text,
    itemStyle: own ? { color: COLOURS.OWN } : undefined,
    label: { fontWeight: own ? 700 : 400, ...(isHorizontal(spec) ? { position: p.value < 0 ? 'left' : 'right' } : numberPlace(spec, p, index)) },
  };
}

// At the end of the bar; inside it where a line has its own mark just there.
function numberPlace(spec, p, index) {
  const below = p.value !== null && p.value < 0;
  const range = Math.max(...spec.series.flatMap((s) => s.points.map((q) => Math.abs(q.value ?? 0))));
  const crossed = spec.series.some((s) => s.mark === 'LINE' && Math.abs((s.points[index]?.value ?? Infinity) - p.value) < 0.1 * range);
  if (crossed && Math.abs(p.value) > 0.2 * range) {
    return { position: below ? 'insideBottom' : 'insideTop', distance: 12, color: '#fff', textBorderWidth: 0 };
  }
  return { position: below ? 'bottom' : 'top' };
}

function bars(spec, series, order, width) {
  const horizontal = isHorizontal(spec);
  const crowded = !horizontal && width / spec.categories.length / order.barCount < 44;
  return {
    type: 'bar',
    name: series.name,
    color: series.own >= 0 ? COLOURS.GROUP : COLOURS[series.role],
    barMaxWidth: horizontal ? 24 : BAR_WIDTH,
    barGap: '12%',
    barCategoryGap: horizontal ? '28%' : '34%',
    data: series.points.map((p, index) => point(spec, series, p, index)),
    // One row of bars has its numbers in a column of their own, where no line crosses them.
    label: { show: !(horizontal && order.barCount === 1), ...text(crowded ? 11 : 13), ...HALO, formatter: (p) => p.data.text },
    markLine: order.first ? zeroLine(horizontal) : undefined,
    emphasis: { disabled: true },
    cursor: 'pointer',
  };
}

function line(spec, series, width) {
  const target = series.role === 'TARGET';
  // The number stands beside the bar, and above or below where the line does not go.
  const offset = (index) => {
    const [here, next] = [series.points[index]?.value, series.points[index + 1]?.value];
    if (here == null || next == null) return 0;
    return next > here ? 9 : next < here ? -9 : 0;
  };
  return {
    type: 'line',
    name: series.name,
    color: COLOURS[series.role] ?? COLOURS.COUNTRY,
    lineStyle: { width: target ? 2 : 2.5, type: target ? 'dashed' : 'solid' },
    symbol: target ? 'none' : 'circle',
    symbolSize: 8,
    data: series.points.map((p, index) => ({
      value: p.value ?? '-',
      href: p.href,
      text: p.text,
      label: { offset: [0, offset(index)] },
    })),
    label: {
      show: !target && !isNarrow(width),
      ...text(13, COLOURS.COUNTRY),
      ...HALO,
      position: 'right',
      distance: BAR_WIDTH / 2 + 4,
      formatter: (p) => p.data.text,
    },
    emphasis: { disabled: true },
    z: 5,
  };
}

// The numbers of a row of bars, in a column to the right of them.
function numberColumn(spec) {
  const series = spec.series.find((each) => each.mark === 'BAR');
  const texts = series.points.map((p) => p.text);
  return {
    type: 'category',
    position: 'right',
    inverse: true,
    data: texts.map((_, index) => index),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      ...text(14),
      interval: 0,
      align: 'right',
      margin: Math.max(64, 8 + Math.max(...texts.map((each) => each.length)) * 7.4),
      formatter: (value, index) => (index === series.own ? `{own|${texts[index]}}` : texts[index]),
      rich: { own: { ...text(14), fontWeight: 700 } },
    },
  };
}

function slope(spec, series, width) {
  const own = series.role === 'OWN';
  const last = series.points.length - 1;
  const name = (p) => (isNarrow(width) ? p.data.text : `${p.data.text}  ${series.name}`);
  return {
    type: 'line',
    name: series.name,
    color: COLOURS[series.role],
    lineStyle: { width: own ? 4 : 2 },
    symbol: 'circle',
    symbolSize: own ? 11 : 8,
    z: own ? 5 : 2,
    data: series.points.map((p, index) => ({
      value: p.value ?? '-',
      href: p.href,
      text: p.text,
      label: {
        show: index === 0 || index === last,
        position: index === 0 ? 'left' : 'right',
        formatter: index === 0 ? (q) => (isNarrow(width) ? `${series.name} ${q.data.text}` : `${series.name}  ${q.data.text}`) : name,
        ...text(13, own ? COLOURS.OWN : INK),
        fontWeight: own ? 700 : 400,
      },
    })),
    emphasis: { disabled: true },
  };
}

// A bridge: each step begins where the one before ended, the last bar is what they come to. A step down is hollow, so that
// up and down can be told apart in grey print; a thin line leads from bar to bar. It lies down where the names would not
// find room under the bars.
const BRIDGE_ROOM = 112;
const liesDown = (spec, width) => (width - 70) / spec.categories.length < BRIDGE_ROOM;

function bridge(spec, series, width) {
  const last = series.points.length - 1;
  const flat = liesDown(spec, width);
  const gain = series.role === 'POSITIVE';
  let level = 0;
  const data = series.points.map((p, index) => {
    const from = index === last ? 0 : level;
    const to = index === last ? (p.value ?? 0) : level + (p.value ?? 0);
    level = to;
    return { value: [index, from, to], href: p.href, text: p.text };
  });
  return {
    type: 'custom',
    name: series.name,
    data,
    encode: flat ? { y: 0, x: [1, 2] } : { x: 0, y: [1, 2] },
    clip: false,
    cursor: 'pointer',
    renderItem(params, api) {
      const index = api.value(0);
      const total = index === last;
      const at = (value) => (flat ? api.coord([value, index]) : api.coord([index, value]));
      const [across, along] = flat ? [1, 0] : [0, 1];
      const [middle, from, to] = [at(0)[across], at(api.value(1))[along], at(api.value(2))[along]];
      const step = flat ? api.size([0, 1])[1] : api.size([1, 0])[0];
      const wide = Math.min(BAR_WIDTH * 1.6, step * 0.62);
      const low = Math.min(from, to);
      const long = Math.max(1, Math.abs(to - from));
      const down = api.value(2) < api.value(1);
      const [up, fall] = gain ? [COLOURS.GROUP, COLOURS.NEGATIVE] : [COLOURS.NEGATIVE, COLOURS.OWN];
      // A bridge that begins at the reader's own leads to the others.
      const fromOwn = series.own === 0;
      const end = fromOwn ? COLOURS.GROUP : COLOURS.OWN;
      const begin = fromOwn && index === 0;
      const fill = total ? end : begin ? COLOURS.OWN : down ? '#fff' : up;
      const edge = total ? end : begin ? COLOURS.OWN : down ? fall : up;
      const shape = flat
        ? { x: low, y: middle - wide / 2, width: long, height: wide }
        : { x: middle - wide / 2, y: low, width: wide, height: long };
      const label = flat
        ? { x: Math.max(from, to) + 6, y: middle, textAlign: 'left', textVerticalAlign: 'middle' }
        : { x: middle, y: low - 6, textAlign: 'center', textVerticalAlign: 'bottom' };
      const children = [
        { type: 'rect', shape, style: { fill, stroke: edge, lineWidth: 2 } },
        { type: 'text', style: { ...label, text: data[index].text, font: `${total ? 700 : 400} ${isNarrow(width) ? 13 : 14}px ${FONT}`, fill: INK, stroke: '#fff', lineWidth: 3 } },
      ];
      if (!total) {
        const [start, stop] = [middle + wide / 2, middle + step - wide / 2];
        children.push({ type: 'line', shape: flat ? { x1: to, y1: start, x2: to, y2: stop } : { x1: start, y1: to, x2: stop, y2: to }, style: { stroke: SOFT, lineWidth: 1 } });
      }
      return { type: 'group', children };
    },
    markLine: zeroLine(flat),
  };
}

function bridgeOptions(base, spec, width) {
  const flat = liesDown(spec, width);
  const names = categoryAxis(spec, width);
  const room = flat ? Math.min(190, width * 0.34) : (width - 70) / spec.categories.length - 10;
  // A step down need not lead below zero.
  const levels = { ...valueAxis(spec), boundaryGap: [0, 0] };
  const labelled = { ...names, inverse: flat, axisLabel: { ...names.axisLabel, ...text(13), hideOverlap: false, width: room, overflow: 'break', lineHeight: 16 } };
  return {
    ...base,
    grid: { left: 4, right: flat ? 64 : 12, top: flat ? 8 : 30, bottom: 4, containLabel: true },
    xAxis: flat ? levels : labelled,
    yAxis: flat ? labelled : levels,
    series: spec.series.map((series) => bridge(spec, series, width)),
  };
}

// Among lying bars a line, such as the mean, is one level across all of them.
function levels(spec) {
  return spec.series.filter((series) => series.mark === 'LINE' && series.points[0]?.value != null).map((series) => ({
    xAxis: series.points[0].value,
    label: { formatter: `${series.name} ${series.points[0].text}`, position: 'start', ...text(13), distance: 4 },
    lineStyle: { color: COLOURS.TARGET, type: 'dashed', width: 1.5 },
  }));
}

function legend(spec, width) {
  const named = spec.series.length > 1 ? spec.series.filter((series) => series.mark === 'BAR' || !isHorizontal(spec)) : [];
  return {
    show: named.length > 1 && spec.kind !== 'SLOPE',
    selectedMode: false,
    left: 0,
    top: 0,
    itemWidth: 18,
    itemHeight: 12,
    itemGap: isNarrow(width) ? 10 : 20,
    textStyle: text(isNarrow(width) ? 12 : 14),
    data: named.map((series) => series.name),
  };
}

// Long names take no more than their part of the picture.
function rows(spec, names, barCount, width) {
  const room = Math.floor(width * 0.4);
  const long = spec.categories.some((name) => name.length * 7.4 > room);
  const axisLabel = { ...names.axisLabel, ...(long ? { width: room, overflow: 'break', lineHeight: 15 } : {}) };
  const left = { ...names, inverse: true, axisLine: { show: false }, axisLabel };
  return barCount === 1 ? [left, numberColumn(spec)] : left;
}

export function options(asked, width, small) {
  const spec = laid(asked, width);
  const base = { animation: false, textStyle: text(14), aria: { enabled: false } };
  if (spec.kind === 'SLOPE') {
    const margin = isNarrow(width) ? 118 : 170;
    const room = isNarrow(width) ? 110 : 300;
    const lines = Math.max(...spec.categories.map((name) => Math.ceil((name.length * 7.4) / room)));
    return {
      ...base,
      grid: { left: margin, right: isNarrow(width) ? 34 : margin, top: 30 + 18 * lines, bottom: 16 },
      xAxis: { ...categoryAxis(spec, width), position: 'top', boundaryGap: false, axisLine: { show: false }, axisLabel: { ...text(isNarrow(width) ? 12 : 14), interval: 0, margin: 16, width: room, lineHeight: 18, overflow: 'break' } },
      yAxis: { type: 'value', inverse: true, show: false, min: 1, max: 'dataMax' },
      series: spec.series.map((series) => slope(spec, series, width)),
    };
  }
  if (spec.kind === 'BRIDGE') return bridgeOptions(base, spec, width);
  if (spec.kind === 'SCATTER') {
    return scatter(base, spec, { COLOURS, INK, SOFT, LINE, HALO, text, narrow: isNarrow(width), valueAxis: valueAxis(spec) }, width);
  }
  if (isDense(spec)) {
    return denseLines(base, spec, width, { COLOURS, HALO, text, narrow: isNarrow(width), names: categoryAxis(spec, width), values: valueAxis(spec) });
  }
  if (spec.kind === 'FAN') {
    return fanOptions(base, spec, width, { COLOURS, HALO, text, narrow: isNarrow(width), names: categoryAxis(spec, width), values: valueAxis(spec) });
  }
  const horizontal = isHorizontal(spec);
  const barCount = spec.series.filter((series) => series.mark === 'BAR').length;
  const shown = spec.series.filter((series) => series.mark === 'BAR' || !horizontal);
  const drawn = shown.map((series, index) =>
    (series.mark === 'LINE' ? line(spec, series, width) : bars(spec, series, { first: index === 0, barCount }, width)));
  if (horizontal && drawn.length > 0) drawn[0].markLine.data.push(...levels(spec));
  const values = { ...valueAxis(spec) };
  const names = categoryAxis(spec, width);
  const top = legend(spec, width).show ? (isNarrow(width) ? 58 : 44) : 24;
  return {
    ...base,
    legend: legend(spec, width),
    grid: { left: 4, right: horizontal ? (barCount > 1 ? 64 : 10) : barCount > 0 ? 28 : 12, top, bottom: 4, containLabel: true },
    xAxis: horizontal ? values : names,
    yAxis: horizontal ? rows(spec, names, barCount, width) : values,
    series: drawn,
  };
}
