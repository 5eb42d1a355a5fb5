import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { largeReport } from '../../../bench/page/large-report.ts';
import { renderHtmlReport } from '../../../src/report/html/render-html-report.tsx';
import type { PromptReport, RunReport } from '../../../src/report/run-report.ts';
import { accessibilityFindings, describeInBrowser, launchBrowser } from '../../ui/browser.ts';
import { hostileReport } from '../hostile-report.ts';
import { hostileText } from '../hostile-text.ts';
import { answer, comparison, pair, prompt, report, round, tally } from '../sample-report.ts';
import { richReport } from './rich-report.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'spo-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a report as a file; the test fails when it logs an error, asks for anything or is refused something. */
async function open(shown: RunReport, options: BrowserContextOptions = {}): Promise<Page> {
  const file = path.join(folder, 'report.html');
  writeFileSync(file, renderHtmlReport(shown));
  const context = await (await launchBrowser()).newContext(options);
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => faults.push(message.text()));
  page.on('dialog', (dialog) => faults.push(`asked: ${dialog.message()}`));
  page.on('request', (request) => faults.push(request.url()));
  page.on('popup', (popup) => faults.push(`opened ${popup.url()}`));
  onTestFinished(async () => {
    await context.close();
    expect(faults.filter((fault) => fault !== pathToFileURL(file).href)).toEqual([]);
  });
  await page.goto(pathToFileURL(file).href);
  if (options.javaScriptEnabled !== false) await page.getByRole('button', { name: '中文' }).waitFor();
  return page;
}

/** The page as it goes to paper. */
async function print(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

const closedParts = (page: Page) => page.locator('details:not([open])').count();

describeInBrowser('the page of a report', () => {
  it('shows verdicts, plots, any change, ballots with reasons, in two languages', async () => {
    const page = await open(richReport());
    await expect.poll(() => page.locator('.plot canvas').count()).toBe(2);
    const support = page.locator('details.prompt').first();
    expect(await page.title()).toContain('1 regressed');

    await support.getByLabel('From', { exact: true }).selectOption('round 2 · rejected');
    await support.getByLabel('to', { exact: true }).selectOption('round 3 · accepted · best');
    expect(await support.locator('del').allTextContents()).toEqual(['Guess the number']);
    expect(await support.locator('ins').allTextContents()).toEqual(['Ask first']);
    await support.getByRole('button', { name: 'Swap' }).click();
    expect(await support.locator('ins').allTextContents()).toEqual(['Guess the number']);

    await support.getByText('Answers: this pull request against base').click();
    await support.getByText('My order 48213 arrived').click();
    await support.getByText('The second names the order number.').first().waitFor();

    await page.getByRole('searchbox').fill('removed');
    expect(await page.locator('details.prompt').count()).toBe(1);
    await page.getByRole('searchbox').fill('');
    await page.getByRole('link', { name: 'prompts/triage.yaml#urgent' }).click();
    await page.getByText('It needs the prompt of round 3.').waitFor();

    await page.getByRole('button', { name: '中文' }).click();
    await page.getByText('变差').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  });

  it('opens all its parts for the printer, and closes them again', async () => {
    const page = await open(richReport());
    const before = await closedParts(page);
    expect(before).toBeGreaterThan(10);
    await print(page);
    await expect.poll(() => closedParts(page)).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(() => closedParts(page)).toBe(before);
  });

  it('is usable for everybody, in light and dark, whole and on a phone', async () => {
    const page = await open(richReport());
    await print(page);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('can be read without JavaScript', async () => {
    const page = await open(richReport(), { javaScriptEnabled: false });
    const support = page.locator('details.prompt').first();
    expect(await page.getByRole('row', { name: /support\.yaml/ }).textContent()).toContain('1 : 9, 2 flips');
    await support.getByText('Prompt', { exact: true }).nth(1).click();
    expect(await support.getByText('Guess the number.').isVisible()).toBe(true);
    await support.getByText('Answers: this pull request against base').click();
    await support.getByText('My order 48213 arrived').last().isVisible();
    const details = support.locator('details', { hasText: 'The second names the order number.' });
    await details.locator('summary', { hasText: 'My order 48213' }).first().click();
    expect(await page.getByText('The second names the order number.').first().isVisible()).toBe(true);
    expect(await page.getByRole('searchbox').count()).toBe(0);
  });

  it('opens a link to a prompt of a long report', async () => {
    const page = await open(largeReport(20, 4));
    await page.evaluate(() => {
      location.hash = '#prompt-17';
    });
    await expect.poll(() => page.locator('#prompt-17 .plot canvas').count()).toBe(2);
  });
});

const LIVE = [
  '<img src=x onerror="globalThis.executed=1">',
  '</script><script>globalThis.executed=1</script>',
  '</div></details></main><svg onload="globalThis.executed=1"></svg>',
  '"><iframe srcdoc="<script>parent.executed=1</script>"></iframe>',
  'javascript:globalThis.executed=1',
  '<a href="javascript:globalThis.executed=1">x</a>',
  '<style>*{display:none}</style><link rel=stylesheet href=//x.example>',
  '<form action=//x.example><input autofocus onfocus="globalThis.executed=1">',
  '&lt;script&gt;globalThis.executed=1&lt;/script&gt;',
  '<template><script>globalThis.executed=1</script></template><base href=//x.example>',
];

/** Every text where a model's or a stranger's text may stand. */
function hostilePrompt(said: readonly string[]): PromptReport {
  const [first = '', second = ''] = said;
  const pairs = said.map((text, caseIndex) => ({
    ...pair([answer(caseIndex, text)], [answer(caseIndex, `${text}!`)]),
    caseIndex,
    ballots: [{ challengerPosition: 'first' as const, choice: 'challenger' as const, reason: text }],
    failedChecks: { incumbent: [text], challenger: [] },
  }));
  return prompt(first, {
    ...hostileReport(second, 1, 1, true).prompts[0],
    questions: said,
    problems: said,
    warnings: said,
    basePrompt: `${said.join('\n')} base`,
    headPrompt: said.join('\n'),
    baseVersusHead: comparison(tally(1, 1), pairs),
    rounds: said.map((text, index) =>
      round(index + 1, {
        modification: text,
        note: `${text}.`,
        prompt: text,
        answers: [answer(0, text), { status: 'failed', caseIndex: 1, question: text, reason: text }],
        comparison: index === 0 ? null : comparison(tally(1, 0), pairs.slice(index, index + 1)),
      }),
    ),
  });
}

/** The elements that texts are in, with how many there are; texts differ in what a comparison marks and links, and plots come when they come. */
async function elements(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const counts: Record<string, number> = {};
    for (const { localName } of document.querySelectorAll('body *:not(.plot *)')) {
      if (['ins', 'del', 'span', 'p', 'a', 'bdi'].includes(localName)) continue;
      counts[localName] = (counts[localName] ?? 0) + 1;
    }
    return counts;
  });
}

describeInBrowser('1,000 hostile texts', () => {
  const texts = [
    ...fc.sample(
      hostileText.filter((text) => text.trim() !== ''),
      { numRuns: 990, seed: 5 },
    ),
    ...LIVE,
  ];
  const chunks = Array.from({ length: 100 }, (_, chunk) => texts.slice(10 * chunk, 10 * chunk + 10));
  const hostile = (said: readonly (readonly string[])[]) => {
    const switching = hostileReport(said[0]?.[0] ?? '', 1, 1, true);
    return { ...switching, notices: said.flat(), prompts: said.map(hostilePrompt) };
  };

  it.each([
    ['live and opened', true],
    ['without JavaScript', false],
  ])(
    'stay texts: nothing runs, is asked for or leaves its element, %s',
    async (_, javaScriptEnabled) => {
      // Small enough that none is shortened where there is no JavaScript, and all of one shape.
      const batches = [0, 20, 40, 60, 80].map((start) => chunks.slice(start, start + 20));
      const words = chunks.slice(0, 20).map((said) => said.map(() => 'word'));
      const shown = async (said: readonly (readonly string[])[]) => {
        const page = await open(hostile(said), { javaScriptEnabled });
        if (javaScriptEnabled) await print(page);
        return page;
      };
      const expected = await elements(await shown(words));
      for (const batch of batches) {
        const page = await shown(batch);
        expect(await elements(page)).toEqual(expected);
        expect(await page.evaluate(() => 'executed' in globalThis)).toBe(false);
        const addresses = await page
          .locator('a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        expect(
          addresses.filter((address) => !/^(?:https:\/\/x\.org\/|#prompt-\d+$)/.test(address ?? '')),
        ).toEqual([]);
        expect(await page.locator('[onerror], [onload], [onfocus], [style*=expression]').count()).toBe(0);
      }
    },
    240_000,
  );

  it('would be noticed', async () => {
    const page = await open(report([prompt('a.yaml')]));
    const before = await elements(page);
    await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<b>x</b>'));
    expect(await elements(page)).not.toEqual(before);
  });
});
