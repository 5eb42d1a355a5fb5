// Size of the page, and how fast a report of 50 prompts and 10 rounds each and the live page open in Chromium; writes
// docs/benchmarks/page.md.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { runnerImport } from 'vite';
import { chromiumPath } from '../scripts/chromium.ts';
import { largeReport } from './page/large-report.ts';

const [PROMPTS, ROUNDS, OPENINGS] = [50, 10, 7];
const GOALS = { page: 300_000, file: 5_000_000, ready: 2_000, paint: 1_000 };
const root = path.resolve(import.meta.dirname, '..');

const module = await moduleOf<{ renderHtmlReport: (report: unknown) => string }>(
  'src/report/html/render-html-report.tsx',
);
const report = largeReport(PROMPTS, ROUNDS);
const started = performance.now();
const html = module.renderHtmlReport(report);
const rendered = performance.now() - started;
const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
const [, script = ''] = /<script type="module">(.*?)<\/script>/s.exec(html) ?? [];
const page = gzipSync(script + style, { level: 9 }).length;

const program = chromiumPath();
if (program === null) throw new Error('Chromium is not installed.');
const folder = mkdtempSync(path.join(os.tmpdir(), 'spo-bench-page-'));
const file = path.join(folder, 'report.html');
writeFileSync(file, html);
const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
const openings = await openingsOf(pathToFileURL(file).href, 'input[type=search]');
const { startUiServer } = await moduleOf<typeof import('../src/ui/server/start-ui-server.ts')>(
  'src/ui/server/start-ui-server.ts',
);
const server = await startUiServer({
  folder: path.join(root, 'prompts'),
  workspace: path.join(folder, 'workspace'),
  configFolder: path.join(folder, 'config'),
  port: 0,
  version: '',
  environment: {},
  onDefect: console.error,
});
const liveOpenings = await openingsOf(server.url, 'input[type=radio]');
await server.close();
await browser.close();
rmSync(folder, { recursive: true });

/** The entry is run as Vite builds it, since Node knows no JSX. */
async function moduleOf<Module>(entry: string): Promise<Module> {
  const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;
  return (await runnerImport<Module>(path.join(root, entry), { root, configFile: false, oxc })).module;
}

async function openingsOf(address: string, ready: string): Promise<Opening[]> {
  const times = [];
  for (let index = 0; index < OPENINGS; index++) times.push(await opening(browser, address, ready));
  return times;
}

interface Opening {
  readonly paint: number;
  readonly ready: number;
}

/** Milliseconds from the start of the navigation to the first contentful paint, and until an element of the live page is there. */
async function opening(from: Browser, address: string, element: string): Promise<Opening> {
  const tab = await from.newPage();
  await tab.addInitScript((selector) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector(selector) === null) return;
      performance.mark('ready');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  }, element);
  await tab.goto(address);
  await tab.locator(element).first().waitFor();
  const times = await tab.evaluate(async () => {
    const paint = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) =>
        resolve(list.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
      ).observe({
        type: 'paint',
        buffered: true,
      });
    });
    return { paint, ready: performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN };
  });
  await tab.close();
  return times;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const [paint, ready] = [
  median(openings.map((each) => each.paint)),
  median(openings.map((each) => each.ready)),
];
const [livePaint, liveReady] = [
  median(liveOpenings.map((each) => each.paint)),
  median(liveOpenings.map((each) => each.ready)),
];
const bytes = Buffer.byteLength(html);
const rows: [string, string, string, boolean][] = [
  [
    'script and style of the page, gzipped',
    kilobytes(page),
    `under ${kilobytes(GOALS.page)}`,
    page < GOALS.page,
  ],
  ['the report as a file', kilobytes(bytes), `under ${kilobytes(GOALS.file)}`, bytes < GOALS.file],
  [
    'first contentful paint of the report',
    milliseconds(paint),
    `under ${milliseconds(GOALS.paint)}`,
    paint < GOALS.paint,
  ],
  [
    'ready: filter, plots and folded parts work',
    milliseconds(ready),
    `under ${milliseconds(GOALS.ready)}`,
    ready < GOALS.ready,
  ],
  [
    'first contentful paint of `spo ui`',
    milliseconds(livePaint),
    `under ${milliseconds(GOALS.paint)}`,
    livePaint < GOALS.paint,
  ],
  [
    '`spo ui` ready: what the server knows is there',
    milliseconds(liveReady),
    `under ${milliseconds(GOALS.ready)}`,
    liveReady < GOALS.ready,
  ],
];

function kilobytes(size: number): string {
  return `${(size / 1000).toLocaleString('en-US', { maximumFractionDigits: 0 })} kB`;
}

function milliseconds(time: number): string {
  return `${time.toLocaleString('en-US', { maximumFractionDigits: 0 })} ms`;
}

const text = [
  '# The page',
  '',
  `Written by \`npm run bench:page\`. The report has ${PROMPTS} prompts with ${ROUNDS} rounds each, and ${kilobytes(JSON.stringify(report).length)} as`,
  `\`report.json\`; making the page of it took ${milliseconds(rendered)}. Times are medians of ${OPENINGS} openings in Chromium, on a`,
  'machine with 2 cores.',
  '',
  '| | | goal |',
  '|---|---|---|',
  ...rows.map(([what, measured, goal]) => `| ${what} | ${measured} | ${goal} |`),
  '',
].join('\n');
writeFileSync(path.join(root, 'docs/benchmarks/page.md'), text);
console.log(text);
if (rows.some(([, , , holds]) => !holds)) process.exitCode = 1;
