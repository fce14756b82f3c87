// Lines over many months: each bears its name where it ends instead of a number at every point, and the axis does not begin at
// zero where all lies far above it.
const WIDTHS = { OWN: 3, COUNTRY: 2.5, GROUP: 1.75, TARGET: 1.5 };

// Room for the development to be seen; used by the fan too.
export function extent(spec) {
  const values = spec.series.flatMap((series) => series.points.map((p) => p.value).filter((value) => value != null));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const margin = (high - low) * 0.08 || 1;
  if (low < 0) return {};
  return low - margin < 0.25 * high ? { min: 0 } : { scale: true };
}

export const isDense = (spec) => spec.kind === 'LINES' && spec.categories.length > 8;

function curve(series, { COLOURS, text, narrow, HALO }) {
  const dashed = series.role === 'TARGET';
  return {
    type: 'line',
    name: series.name,
    color: COLOURS[series.role],
    lineStyle: { width: WIDTHS[series.role] ?? 2, type: dashed ? 'dashed' : 'solid' },
    symbol: dashed ? 'none' : 'circle',
    symbolSize: series.role === 'OWN' ? 6 : 4,
    cursor: 'pointer',
    z: series.role === 'OWN' ? 5 : 3,
    data: series.points.map((p) => ({ value: p.value ?? '-', href: p.href, text: p.text })),
    endLabel: { show: !narrow, formatter: () => series.name, ...text(13, COLOURS[series.role]), ...HALO, fontWeight: series.role === 'OWN' ? 700 : 400 },
    labelLayout: { moveOverlap: 'shiftY' },
    emphasis: { disabled: true },
  };
}

export function denseLines(base, spec, width, tools) {
  const { text, narrow, names, values } = tools;
  const longest = Math.max(...spec.series.map((series) => series.name.length));
  const every = spec.categories.length > 12 ? (narrow ? 12 : 6) : 1;
  return {
    ...base,
    legend: { show: narrow, selectedMode: false, left: 0, top: 0, itemWidth: 18, itemHeight: 12, itemGap: 10, textStyle: text(12), data: spec.series.map((series) => series.name) },
    grid: { left: 4, right: narrow ? 14 : Math.min(210, 24 + longest * 7.2), top: narrow ? 30 + 20 * Math.ceil(spec.series.length / 2) : 16, bottom: 4, containLabel: true },
    xAxis: {
      ...names,
      boundaryGap: false,
      axisLabel: { ...names.axisLabel, width: undefined, overflow: 'none', interval: (index) => (spec.categories.length - 1 - index) % every === 0, hideOverlap: true },
    },
    yAxis: { ...values, ...extent(spec) },
    series: spec.series.map((series) => curve(series, tools)),
  };
}
