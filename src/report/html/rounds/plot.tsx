import { useEffect, useRef } from 'preact/hooks';
import type uPlot from 'uplot';
import { usePresentation } from '../parts/presentation.tsx';

export interface PlotSeries {
  readonly name: string;
  /** Custom property of the theme. */
  readonly colour: string;
  /** One for each round; null where there is none. */
  readonly values: readonly (number | null)[];
  /** Bars otherwise. */
  readonly isLine?: boolean;
}

interface PlotProps {
  readonly title: string;
  readonly rounds: readonly number[];
  readonly series: readonly PlotSeries[];
}

const HEIGHT = 180;
const LEAST_WIDTH = 120;
const BAR_SHARE = 0.62;

/** Values over rounds, drawn anew when the size, the theme or the paper changes. */
export function Plot({ title, rounds, series }: PlotProps) {
  const box = useRef<HTMLDivElement>(null);
  const isPrinted = usePresentation() === 'print';
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    let stop: (() => void) | null = null;
    let isGone = false;
    // Asked for here, so that rendering the text of a report does not load it.
    void import('uplot').then(({ default: Chart }) => {
      if (!isGone)
        stop = keepDrawn(element, (width) => drawPlot(Chart, element, { rounds, series, isPrinted, width }));
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [rounds, series, isPrinted]);
  return (
    <figure class="plot">
      <figcaption>
        <span>{title}</span>
        {series.map(({ name, colour, isLine }) => (
          <span key={name} class={`swatch ${isLine ? 'line' : 'bar'} ${colour.slice(2)}`}>
            {name}
          </span>
        ))}
      </figcaption>
      <div ref={box} role="img" aria-label={title} />
    </figure>
  );
}

/** @param draw draws at a width in pixels. @returns what ends it */
function keepDrawn(element: HTMLElement, draw: (width: number) => uPlot): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let plot = draw(element.clientWidth);
  const redraw = () => {
    plot.destroy();
    plot = draw(element.clientWidth);
  };
  const resized = new ResizeObserver(() => {
    if (plot.width !== Math.max(LEAST_WIDTH, element.clientWidth)) redraw();
  });
  resized.observe(element);
  dark.addEventListener('change', redraw);
  // The live page has a switch of its own for the theme.
  const themed = new MutationObserver(redraw);
  themed.observe(document.documentElement, { attributeFilter: ['style'] });
  return () => {
    themed.disconnect();
    resized.disconnect();
    dark.removeEventListener('change', redraw);
    plot.destroy();
  };
}

interface Drawing {
  readonly rounds: readonly number[];
  readonly series: readonly PlotSeries[];
  readonly isPrinted: boolean;
  readonly width: number;
}

function drawPlot(Chart: typeof uPlot, element: HTMLElement, drawing: Drawing): uPlot {
  const { rounds, series } = drawing;
  const columns: uPlot.AlignedData = [
    rounds.map((_, index) => index),
    ...series.map(({ values }) => [...values]),
  ];
  return new Chart(plotOptions(Chart, element, drawing), columns, element);
}

function plotOptions(
  Chart: typeof uPlot,
  element: HTMLElement,
  { rounds, series, isPrinted, width }: Drawing,
): uPlot.Options {
  const [text, grid] = ['--muted', '--border'].map((name) => colourOf(element, name, isPrinted));
  const axis = { stroke: text ?? '', font: '12px system-ui, sans-serif', ticks: { show: false } };
  const bars = series.filter(({ isLine }) => !isLine).length;
  const places = { size: [BAR_SHARE / bars, 40] as [number, number] };
  return {
    width: Math.max(LEAST_WIDTH, width),
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: false, range: [-0.6, rounds.length - 0.4] },
      y: { range: (_, __, most) => [0, most > 0 ? most * 1.08 : 1] },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
        values: (_, splits) => splits.map((split) => String(rounds[split] ?? '')),
      },
      { ...axis, size: 56, grid: { stroke: grid ?? '', width: 1 } },
    ],
    series: [
      {},
      ...series.map(({ name, colour, isLine }, index) => {
        const stroke = colourOf(element, colour, isPrinted);
        if (isLine) return { label: name, stroke, width: 2, points: { show: true, size: 6, fill: stroke } };
        const side = bars === 1 ? 0 : index === 0 ? -1 : 1;
        const paths = Chart.paths.bars?.({ ...places, align: side as 0 | 1 | -1, gap: 1 });
        return {
          label: name,
          stroke,
          fill: stroke,
          width: 0,
          points: { show: false },
          ...(paths && { paths }),
        };
      }),
    ],
  };
}

/** What a custom property of the theme comes to, since a canvas knows none; paper is always light. */
function colourOf(element: HTMLElement, property: string, isPrinted: boolean): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${property})`;
  if (isPrinted) probe.style.colorScheme = 'light';
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
