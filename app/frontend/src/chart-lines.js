// Lines over many months: each bears its name where it ends instead of a number at every point, and the axis does not begin at
// zero where all lies far above it.
const WIDTHS = { OWN: 3, COUNTRY: 2.5, GROUP: 1.75, TARGET: 1.5 };

// Room for the development to be seen; used by the fan too.
export function extent(spec) {
  const values = spec.series.flatMap((series) => series.points.map((p) => p.value).filter((value) => value != null));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const margin = (high - low) * 0.08 || 1;
  if (low < 0) return {};
  // Shares of a whole end at the whole.
  if (high === 100) return { min: 0, max: 100, interval: 20 };
  return low - margin < 0.25 * high ? { min: 0 } : { scale: true };
}

// The surface between the two ends of an interval, in the colour of the line that it is around.
function surface(spec, low, { COLOURS }) {
  const at = spec.series.indexOf(low);
  const high = spec.series[at + 1];
  const around = spec.series.slice(0, at).findLast((series) => series.role !== 'BAND');
  const there = low.points.map((_, index) => index).filter((index) => low.points[index].value != null && high.points[index].value != null);
  const points = [...there.map((i) => [i, high.points[i].value]), ...there.toReversed().map((i) => [i, low.points[i].value])];
  return {
    type: 'custom',
    name: low.name,
    silent: true,
    clip: true,
    z: 1,
    data: points,
    encode: { x: 0, y: 1 },
    renderItem(params, api) {
      if (params.dataIndex !== 0) return null;
      return { type: 'polygon', shape: { points: points.map(([x, y]) => api.coord([x, y])) }, style: { fill: COLOURS[around.role], opacity: 0.16 } };
    },
  };
}

// Named places along the axis: thin upright lines, their names above the picture.
function marked(spec, { text }) {
  if (!spec.marks) return undefined;
  return {
    silent: true,
    symbol: 'none',
    animation: false,
    data: spec.marks.map((mark, index) => ({
      xAxis: mark.at,
      // The name stands to that side of its line where there is room.
      label: { show: true, formatter: mark.name, position: 'end', distance: 2 + 15 * (index % 3), align: mark.at < 0.7 * spec.categories.length ? 'left' : 'right', ...text(12) },
      lineStyle: { color: text(12).color, width: 1, type: 'dotted' },
    })),
  };
}

const isSurface = (spec, series) => series.role === 'BAND' && spec.series.filter((each) => each.role === 'BAND').indexOf(series) % 2 === 0;

export const isDense = (spec) => spec.kind === 'LINES' && spec.categories.length > 8;

// How wide the names beside the lines may be; longer ones are broken over lines.
const NAME_ROOM = 186;

// Echarts measures a name by its widest line, so the breaks are put in here.
function brokenName(name) {
  const most = Math.floor(NAME_ROOM / 7.2);
  const lines = [''];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last && last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.join('\n');
}

function curve(series, { COLOURS, text, narrow, HALO }) {
  const dashed = series.role === 'TARGET';
  return {
    type: 'line',
    name: series.name,
    color: COLOURS[series.role],
    lineStyle: { width: WIDTHS[series.role] ?? 2, type: dashed ? 'dashed' : 'solid' },
    symbol: dashed ? 'none' : 'circle',
    // Where the points would run into each other only the line is drawn; a point is shown under the pointer.
    showSymbol: series.points.length <= 60,
    symbolSize: series.role === 'OWN' ? 6 : 4,
    cursor: 'pointer',
    z: series.role === 'OWN' ? 5 : 3,
    data: series.points.map((p) => ({ value: p.value ?? '-', href: p.href, text: p.text })),
    endLabel: { show: !narrow, formatter: () => brokenName(series.name), lineHeight: 15, ...text(13, COLOURS[series.role]), ...HALO, fontWeight: series.role === 'OWN' ? 700 : 400 },
    labelLayout: { moveOverlap: 'shiftY' },
    emphasis: { disabled: true },
  };
}

export function denseLines(base, spec, width, tools) {
  const { text, narrow, names, values } = tools;
  const drawn = spec.series.filter((series) => series.role !== 'BAND');
  const longest = Math.max(...drawn.flatMap((series) => brokenName(series.name).split('\n')).map((line) => line.length));
  // Weeks of a spell are counted from its start and read by the quarter; months back from the last.
  const counted = ['0', '1'].includes(spec.categories[0]);
  const every = counted ? (spec.categories.length > 160 ? 52 : narrow ? 26 : 13) : spec.categories.length > 12 ? (narrow ? 12 : 6) : 1;
  const labelled = (index) => (counted ? Number(spec.categories[index]) : spec.categories.length - 1 - index) % every === 0;
  const lines = drawn.map((series) => curve(series, tools));
  lines[0].markLine = marked(spec, tools);
  const above = spec.marks ? 15 * Math.min(3, spec.marks.length) + 4 : 0;
  return {
    ...base,
    legend: { show: narrow, selectedMode: false, left: 0, top: 0, itemWidth: 18, itemHeight: 12, itemGap: 10, textStyle: text(12), data: drawn.map((series) => series.name) },
    grid: { left: 4, right: narrow ? 14 : Math.min(210, 24 + longest * 7.2), top: (narrow ? 30 + 20 * Math.ceil(drawn.length / 2) : 16) + above, bottom: 4, containLabel: true },
    xAxis: {
      ...names,
      boundaryGap: false,
      axisLabel: { ...names.axisLabel, width: undefined, overflow: 'none', interval: labelled, hideOverlap: true },
    },
    yAxis: { ...values, ...extent(spec) },
    series: [...lines, ...spec.series.filter((series) => isSurface(spec, series)).map((low) => surface(spec, low, tools))],
  };
}
