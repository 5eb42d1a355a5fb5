// Size of the page, and how fast a report of 50 prompts and 10 rounds each opens in Chromium; writes docs/benchmarks/page.md.
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

const { module } = await runnerImport<{ renderHtmlReport: (report: unknown) => string }>(
  path.join(root, 'src/report/html/render-html-report.tsx'),
  { root, configFile: false, oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } },
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
const openings = [];
for (let index = 0; index < OPENINGS; index++) openings.push(await opening(browser, file));
await browser.close();
rmSync(folder, { recursive: true });

/** Milliseconds from the start of the navigation to the first contentful paint, and until the live page is there. */
async function opening(from: Browser, shown: string): Promise<{ paint: number; ready: number }> {
  const tab = await from.newPage();
  await tab.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('input[type=search]') === null) return;
      performance.mark('ready');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await tab.goto(pathToFileURL(shown).href);
  await tab.locator('input[type=search]').waitFor();
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
const bytes = Buffer.byteLength(html);
const rows: [string, string, string, boolean][] = [
  [
    'script and style of the page, gzipped',
    kilobytes(page),
    `under ${kilobytes(GOALS.page)}`,
    page < GOALS.page,
  ],
  ['the report as a file', kilobytes(bytes), `under ${kilobytes(GOALS.file)}`, bytes < GOALS.file],
  ['first contentful paint', milliseconds(paint), `under ${milliseconds(GOALS.paint)}`, paint < GOALS.paint],
  [
    'ready: filter, plots and folded parts work',
    milliseconds(ready),
    `under ${milliseconds(GOALS.ready)}`,
    ready < GOALS.ready,
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
  `\`report.json\`; making the page of it took ${milliseconds(rendered)}. Times are medians of ${OPENINGS} openings of the file in Chromium, on a`,
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
