export type Point = readonly [horizontal: number, vertical: number];

export interface Series {
  /** Who the line belongs to; decides on colour and dashes. */
  readonly style: 'ours' | 'first' | 'second' | 'limit';
  readonly label: string;
  /** Where the label starts, in the units of the axes; below the chart for none. */
  readonly at: Point;
  readonly points: readonly Point[];
  readonly dots: readonly Point[];
}

interface Axis {
  readonly title?: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly show?: (value: number) => string;
}

export interface Chart {
  readonly title: string;
  readonly horizontal: Axis;
  readonly vertical: Axis;
  readonly series: readonly Series[];
}

const PLOT = { width: 370, height: 230 };
const CELL = { width: 460, height: 326 };
const MARGIN = { left: 62, top: 46 };
const HEADER = 56;

/** Charts in two columns as one SVG that follows the reader's light or dark scheme. */
export function renderCharts(title: string, caption: string, charts: readonly Chart[]): string {
  const height = HEADER + Math.ceil(charts.length / 2) * CELL.height + 10;
  const width = 2 * CELL.width;
  const body = charts.map((chart, index) => {
    const left = (index % 2) * CELL.width + MARGIN.left;
    const top = HEADER + Math.floor(index / 2) * CELL.height + MARGIN.top;
    return `<g transform="translate(${left} ${top})">\n${renderChart(chart)}\n</g>`;
  });
  const [lead = '', rest = ''] = splitCaption(caption);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">${escaped(title)}</title>
<style>${STYLE}</style>
<rect class="page" width="${width}" height="${height}" rx="8"/>
<text class="note" x="${MARGIN.left}" y="30">${escaped(lead)}</text>
<text class="note" x="${MARGIN.left}" y="48">${escaped(rest)}</text>
${body.join('\n')}
</svg>
`;
}

const STYLE = `
text { font: 12px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #1f2328 }
.note, .tick { fill: #59636e }
.heading { font-size: 14px; font-weight: 600 }
.label { font-weight: 600; paint-order: stroke; stroke: #fff; stroke-width: 4px; stroke-linejoin: round }
.page { fill: #fff }
.grid { stroke: #d1d9e0; stroke-width: 1 }
.line { fill: none; stroke-width: 2.2; stroke-linejoin: round }
.ours { stroke: #0a62c9 } .first { stroke: #c4500a; stroke-dasharray: 7 4 }
.second { stroke: #7a4fb5; stroke-dasharray: 2 4 } .limit { stroke: #6e7781; stroke-width: 1.5; stroke-dasharray: 1 3 }
.dot { stroke: #fff; stroke-width: 1 }
.fill-ours { fill: #0a62c9 } .fill-first { fill: #c4500a } .fill-second { fill: #7a4fb5 } .fill-limit { fill: #59636e }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .note, .tick { fill: #9aa4af } .page { fill: #0d1117 } .grid { stroke: #30363d }
  .label { stroke: #0d1117 } .dot { stroke: #0d1117 }
  .ours { stroke: #5aa9ff } .first { stroke: #f0883e } .second { stroke: #bc8cff } .limit { stroke: #9aa4af }
  .fill-ours { fill: #5aa9ff } .fill-first { fill: #f0883e } .fill-second { fill: #bc8cff } .fill-limit { fill: #9aa4af }
}
`;

function renderChart({ title, horizontal, vertical, series }: Chart): string {
  const across = (value: number) => place(value, horizontal, PLOT.width);
  const down = (value: number) => PLOT.height - place(value, vertical, PLOT.height);
  const rows = vertical.ticks.map(
    (tick) =>
      `<path class="grid" d="M0 ${fixed(down(tick))}H${PLOT.width}"/><text class="tick" text-anchor="end" x="-8" y="${fixed(down(tick) + 4)}">${(vertical.show ?? String)(tick)}</text>`,
  );
  const columns = horizontal.ticks.map(
    (tick) =>
      `<text class="tick" text-anchor="middle" x="${fixed(across(tick))}" y="${PLOT.height + 18}">${(horizontal.show ?? String)(tick)}</text>`,
  );
  const lines = series.map(({ style, points }) => {
    const path = points.map(([x, y]) => `${fixed(across(x))} ${fixed(down(y))}`).join('L');
    return `<path class="line ${style}" d="M${path}"/>`;
  });
  const dots = series.flatMap(({ style, dots: places }) =>
    places.map(
      ([x, y]) =>
        `<circle class="dot fill-${style}" cx="${fixed(across(x))}" cy="${fixed(down(y))}" r="3.5"/>`,
    ),
  );
  const labels = series
    .filter(({ at }) => at[1] >= vertical.from)
    .map(
      ({ style, label, at: [x, y] }) =>
        `<text class="label fill-${style}" x="${fixed(across(x))}" y="${fixed(down(y))}">${escaped(label)}</text>`,
    );
  const axis = `<text class="note" text-anchor="middle" x="${PLOT.width / 2}" y="${PLOT.height + 38}">${escaped(horizontal.title ?? '')}</text>`;
  const heading = `<text class="heading" x="0" y="-16">${escaped(title)}</text>`;
  return [heading, ...rows, ...columns, axis, ...lines, ...dots, ...labels].join('\n');
}

function place(value: number, { from, to }: Axis, length: number): number {
  return ((value - from) / (to - from)) * length;
}

function fixed(value: number): string {
  return String(Number(value.toFixed(1)));
}

/** The first sentence, and the rest. */
function splitCaption(caption: string): string[] {
  const end = caption.indexOf('. ') + 1;
  return [caption.slice(0, end), caption.slice(end + 1)];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
