// Makes the pictures of the documents from the built command line: the report of the demo, and each place of the
// live page after a run with the simulated models. The clock is not the machine's, so that the same code gives the same pictures.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumPath } from './chromium.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const CLI = path.join(ROOT, 'dist/cli/index.js');
const IMAGES = path.join(ROOT, 'docs/images');
/** Always the same, since the page of the models shows it. */
const SCENE = path.join(os.tmpdir(), 'spo');
const MOST_BYTES = 120_000;
const MOST_BYTES_TOGETHER = 1_000_000;
const SCHEMES = ['light', 'dark'] as const;

/** A clock that goes on by some milliseconds whenever it is looked at. */
const clock = (step: number) =>
  `data:text/javascript,${encodeURIComponent(`
  const Real = Date;
  let now = Real.parse('2026-01-05T09:30:00Z');
  globalThis.Date = class extends Real {
    constructor(...parts) { super(...(parts.length === 0 ? [now += ${step}] : parts)); }
    static now() { return now += ${step}; }
  };
`)}`;
const ENVIRONMENT = { PATH: process.env.PATH, SPO_CONFIG_DIR: path.join(SCENE, 'config'), TZ: 'UTC' };

/** A place of the live page, and what is done there before the picture. */
interface Shot {
  readonly name: string;
  readonly tab: string;
  readonly prepare: (page: Page) => Promise<void>;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

/** In the order of a first use: each builds upon those before it. */
const SHOTS: readonly Shot[] = [
  { name: 'models', tab: 'Models', prepare: addEndpoint },
  {
    name: 'files',
    tab: 'Prompt files',
    prepare: async (page) => {
      await page.getByRole('link', { name: 'prompts/summary.yaml' }).click();
      await page.getByRole('textbox', { name: 'Requirements' }).waitFor();
    },
  },
  { name: 'run', tab: 'Run', prepare: runToTheEnd },
  {
    name: 'results',
    tab: 'Results',
    prepare: async (page) => {
      await page.getByRole('link', { name: /^summary \d/ }).click();
      await page.getByRole('heading', { name: 'summary', exact: true }).waitFor();
    },
  },
  { name: 'try', tab: 'Try', prepare: tryOut },
];

async function addEndpoint(page: Page): Promise<void> {
  await button(page, 'Add an endpoint').click();
  await button(page, 'OpenAI').click();
  await field(page, 'Model').fill('gpt-6-luna');
  await field(page, 'API key').fill('not-a-key');
  await field(page, 'Reasoning effort').fill('none');
  await button(page, 'Save').click();
  await page.getByRole('heading', { name: 'OpenAI' }).waitFor();
}

async function runToTheEnd(page: Page): Promise<void> {
  await field(page, 'Prompt file').selectOption('prompts/summary.yaml');
  await field(page, 'Rounds at most').fill('7');
  await page.getByText('More settings').click();
  await field(page, 'Seed').fill('2');
  await button(page, 'Start the run').click();
  await page.getByText('Look at the rounds').waitFor();
}

async function tryOut(page: Page): Promise<void> {
  await field(page, 'Result').selectOption('summary');
  await button(page, 'Add this round').click();
  await page
    .getByRole('textbox', { name: 'Question 1' })
    .fill('The library opens at ten from Monday on, since the heating is repaired in the early hours.');
  await button(page, 'Ask').click();
  await page.getByText('2 answers.').waitFor();
  await page.getByRole('region', { name: 'Question 1' }).scrollIntoViewIfNeeded();
}

async function main(): Promise<void> {
  const program = chromiumPath();
  if (program === null) throw new Error('Chromium is not installed.');
  rmSync(SCENE, { recursive: true, force: true });
  mkdirSync(IMAGES, { recursive: true });
  cpSync(path.join(ROOT, 'prompts'), path.join(SCENE, 'project/prompts'), { recursive: true });
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  const server = startServer();
  try {
    const options = { locale: 'en-US', timezoneId: 'UTC', viewport: { width: 960, height: 640 } };
    const open = async (address: string, more: BrowserContextOptions = {}) => {
      const page = await (await browser.newContext({ ...options, ...more })).newPage();
      await page.goto(address);
      return page;
    };
    const report = await open(`file://${reportOfDemo()}`);
    await report.getByRole('heading', { level: 1 }).waitFor();
    await report.evaluate(sameCommits);
    await shoot(report, 'report');
    const page = await open(await addressOf(server));
    for (const { name, tab, prepare } of SHOTS) {
      await page.getByRole('navigation').getByRole('link', { name: tab, exact: true }).click();
      await prepare(page);
      await shoot(page, name);
    }
  } finally {
    server.kill('SIGTERM');
    await browser.close();
    rmSync(SCENE, { recursive: true, force: true });
  }
}

/** @returns the file of its report */
function reportOfDemo(): string {
  const output = execFileSync(process.execPath, ['--import', clock(2), CLI, 'demo'], {
    env: ENVIRONMENT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const file = /^Open the report: +(.+)$/m.exec(output)?.[1];
  if (file === undefined) throw new Error('The demo names no report.');
  return file;
}

/** Ids of commits hold the time of day, which git takes from the machine. */
function sameCommits(): void {
  for (const element of document.querySelectorAll('code')) {
    if (/^[0-9a-f]{12}$/.test(element.textContent)) element.textContent = 'c0ffee15900d';
  }
}

function startServer(): ChildProcess {
  const args = ['--import', clock(0), CLI, 'ui', '--no-open', '--port', '0', '--workspace', '../workspace'];
  return spawn(process.execPath, args, {
    cwd: path.join(SCENE, 'project'),
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function addressOf(server: ChildProcess): Promise<string> {
  let output = '';
  for await (const chunk of server.stdout ?? []) {
    output += String(chunk);
    const address = /http:\/\/\S+/.exec(output)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('The server of the page did not start.');
}

let together = 0;

/** One picture in each scheme. */
async function shoot(page: Page, name: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const file = path.join(IMAGES, `${name}-${colorScheme}.png`);
    await page.screenshot({ path: file, scale: 'css', animations: 'disabled', caret: 'hide' });
    const { size } = statSync(file);
    console.log(`${path.relative(ROOT, file)}: ${Math.round(size / 1000)} kB`);
    if (size > MOST_BYTES) throw new Error(`${file} has more than ${MOST_BYTES} bytes.`);
    together += size;
    if (together > MOST_BYTES_TOGETHER) throw new Error(`All have more than ${MOST_BYTES_TOGETHER} bytes.`);
  }
}

await main();
