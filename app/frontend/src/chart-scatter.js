// A point for each name: the first series says how far across, the second how far up, every further one the height of a
// line (a limit, a level) at each point's place across. The reader's own point has another form, not only another colour.
// Names stand where there is room for them; the others show theirs when they are pointed at.
const OWN_SIZE = 15;
const OTHER_SIZE = 9;

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};

const placesOf = (spec) => {
  const [across, up] = spec.series;
  return spec.categories
    .map((name, index) => ({ name, index, x: across.points[index].value, y: up.points[index].value, across: across.points[index], up: up.points[index] }))
    .filter((place) => place.x !== null && place.y !== null);
};

const ownOf = (spec) => Math.max(spec.series[0].own, spec.series[1]?.own ?? -1);

// The ends of the axis across, with a little room beside the outermost points.
function ends(values) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || Math.abs(high) || 1) * 0.06;
  return [low >= 0 && low - room < 0 ? 0 : low - room, high + room];
}

function axis(kit, series, name, range) {
  return {
    ...kit.valueAxis,
    type: 'value',
    scale: true,
    boundaryGap: [0, 0],
    ...(range ? { min: range[0], max: range[1] } : {}),
    axisLine: { show: true, onZero: false, lineStyle: { color: kit.LINE } },
    axisLabel: { ...kit.valueAxis.axisLabel, showMinLabel: range ? false : undefined, showMaxLabel: range ? false : undefined },
    name,
    nameTextStyle: kit.text(13, kit.SOFT),
  };
}

// A name stands only where no other point lies under it: on the side where it is written, as far as its letters reach.
function hasRoom(place, places, kit, left) {
  const [wide, high] = [kit.pixels[0] / kit.span[0], kit.pixels[1] / kit.span[1]];
  const reach = place.name.length * 7 + 12;
  return places.every((other) => {
    const across = (other.x - place.x) * wide * (left ? -1 : 1);
    return other === place || across < -4 || across > reach || Math.abs(other.y - place.y) * high > 10;
  });
}

const titled = (series) => (series.unit && !series.name.includes(series.unit) ? `${series.name}, ${series.unit}` : series.name);

function points(spec, kit, places) {
  const own = ownOf(spec);
  return {
    type: 'scatter',
    name: spec.series[1].name,
    // The own point last, so that it lies on top of the others.
    data: [...places].sort((a, b) => (a.index === own) - (b.index === own)).map((place) => {
      const mine = place.index === own;
      const left = place.x > kit.middle;
      return {
        value: [place.x, place.y],
        name: place.name,
        href: place.up.href,
        symbol: mine ? 'diamond' : 'circle',
        symbolSize: mine ? OWN_SIZE : OTHER_SIZE,
        itemStyle: { color: mine ? kit.COLOURS.OWN : kit.COLOURS.GROUP, borderColor: '#fff', borderWidth: 1, opacity: 1 },
        label: {
          show: mine || hasRoom(place, places, kit, left),
          ...kit.text(kit.narrow ? 12 : 13, mine ? kit.COLOURS.OWN : kit.INK),
          fontWeight: mine ? 700 : 400,
          position: left ? 'left' : 'right',
        },
        emphasis: { label: { show: true, formatter: `${place.name}: ${place.across.text}; ${place.up.text}`, backgroundColor: '#fff', padding: 3 } },
      };
    }),
    label: { ...kit.HALO, formatter: (p) => p.data.name },
    // The own point is the largest, so its name is placed before the others.
    labelLayout: { hideOverlap: true },
    emphasis: { scale: 1.3, focus: 'none' },
    cursor: 'pointer',
    z: 5,
    markLine: spec.series.length > 2 ? undefined : medians(spec, kit, places),
  };
}

function medians(spec, kit, places) {
  const word = 'median';
  const label = { ...kit.text(12, kit.SOFT), formatter: word };
  return {
    silent: true,
    symbol: 'none',
    animation: false,
    lineStyle: { color: kit.SOFT, type: 'dashed', width: 1 },
    data: [
      { xAxis: median(places.map((place) => place.x)), label: { ...label, position: 'end' } },
      { yAxis: median(places.map((place) => place.y)), label: { ...label, position: 'insideEndTop' } },
    ],
  };
}

// From left to right through the heights at the points; a level of one height reaches from edge to edge.
function limit(series, kit, spec, places, range) {
  const heights = places
    .map((place) => ({ x: place.x, y: series.points[place.index].value, text: series.points[place.index].text }))
    .filter((place) => place.y !== null)
    .sort((a, b) => a.x - b.x);
  if (heights.length === 0) return null;
  const level = heights.every((place) => place.y === heights[0].y);
  const data = level ? range.map((x) => [x, heights[0].y]) : heights.map((place) => [place.x, place.y]);
  const target = series.role === 'TARGET';
  return {
    type: 'line',
    name: series.name,
    data,
    silent: true,
    symbol: 'none',
    smooth: false,
    color: level ? kit.INK : kit.COLOURS[series.role] ?? kit.SOFT,
    lineStyle: { width: 1.5, type: level ? 'solid' : target ? 'dashed' : 'dotted' },
    endLabel: { show: !kit.narrow && !level, ...kit.text(12, kit.SOFT), ...kit.HALO, formatter: series.name, distance: 4 },
    emphasis: { disabled: true },
    z: 2,
  };
}

export function scatter(base, spec, kit, width) {
  const places = placesOf(spec);
  if (places.length === 0) return { ...base, series: [] };
  const range = ends(places.map((place) => place.x));
  const heights = places.map((place) => place.y);
  const tools = {
    ...kit,
    middle: (range[0] + range[1]) / 2 + (range[1] - range[0]) * 0.12,
    span: [range[1] - range[0], Math.max(...heights) - Math.min(...heights) || 1],
    pixels: [Math.max(120, width - 150), 380],
  };
  const lines = spec.series.slice(2).map((series) => limit(series, tools, spec, places, range)).filter(Boolean);
  const room = !kit.narrow && lines.some((line) => line.endLabel.show) ? 96 : 16;
  return {
    ...base,
    legend: {
      show: lines.length > 0 && kit.narrow,
      selectedMode: false,
      left: 0,
      top: 0,
      itemWidth: 18,
      textStyle: kit.text(12),
      data: lines.map((line) => line.name),
    },
    grid: { left: 4, right: room, top: lines.length > 0 && kit.narrow ? 78 : 40, bottom: 34, containLabel: true },
    xAxis: { ...axis(kit, spec.series[0], titled(spec.series[0]), range), nameLocation: 'middle', nameGap: 34 },
    yAxis: { ...axis(kit, spec.series[1], titled(spec.series[1])), nameLocation: 'end', nameGap: 12, nameTextStyle: { ...kit.text(13, kit.SOFT), align: 'left' } },
    series: [...lines, points(spec, tools, places)],
  };
}
