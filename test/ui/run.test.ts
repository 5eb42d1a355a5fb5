import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accessibilityFindings, describeInBrowser, uiScene } from './browser.ts';
import { HOSTILE } from './files-scene.ts';
import { versionsFile, versionsServer } from './versions-server.ts';

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name });
const rows = (page: Page) => page.getByRole('region', { name: 'Rounds' }).locator('tbody tr');
const status = (page: Page, text: string) => page.locator('section .tag').getByText(text, { exact: true });

describeInBrowser('the page of a run', () => {
  it('checks the form, and shows the same run in every tab: stopped, resumed and finished', async () => {
    const spice = HOSTILE.replaceAll(/<\/?prompt>/g, '');
    const server = await versionsServer(spice);
    const scene = await uiScene({ 'prompts/versions.yaml': versionsFile(spice) });
    const endpoint = {
      baseUrl: server.baseUrl,
      model: 'versions-1',
      temperature: null,
      reasoningEffort: null,
    };
    await scene.request('PUT', 'endpoints', { ...endpoint, name: 'v', previousName: null, apiKey: 'sk-1' });
    await scene.request('PUT', 'roles', { optimize: 'v', evaluate: 'v', execute: 'v' });
    const page = await scene.open('#/run');
    await field(page, 'Prompt file').selectOption('prompts/versions.yaml');
    expect(await field(page, 'Name of the results').inputValue()).toBe('versions');
    await page.getByText('Optimizer versions-1, judge versions-1, executor versions-1.').waitFor();

    await field(page, 'Rounds at most').fill('many');
    await page.getByText('Expected a whole number of at least 1.').waitFor();
    expect(await button(page, 'Start the run').isDisabled()).toBe(true);
    expect(await accessibilityFindings(page)).toEqual([]);
    await field(page, 'Rounds at most').fill('4');
    await page.getByText(/^At most \d+ calls and about [\d,]+ tokens\.$/).waitFor();

    server.holdAt(2);
    await button(page, 'Start the run').click();
    await page.getByText('Round 3: a new prompt is written').waitFor();
    await status(page, 'running').waitFor();
    expect(await rows(page).count()).toBe(2);
    expect(await rows(page).nth(1).innerText()).toMatch(/^2\s+accepted\s+[1-9]\d* : 0\s.*Now version 2/);
    expect(await page.getByRole('log').innerText()).toMatch(/round 2/i);
    expect(await accessibilityFindings(page)).toEqual([]);

    await page.reload();
    await rows(page).nth(1).waitFor();
    const tab = await scene.openTab(page, '#/run');
    await tab.getByText('Round 3: a new prompt is written').waitFor();
    expect(await rows(tab).allInnerTexts()).toEqual(await rows(page).allInnerTexts());
    await button(tab, 'Stop').click();
    await status(tab, 'stopped').waitFor();
    await page.getByText('Stopped by hand; what was reached is kept.').waitFor();

    server.release();
    await page.getByText('“versions” ended before its last round, with 2 rounds done.').waitFor();
    await button(page, 'Resume versions').click();
    await status(page, 'finished').waitFor();
    await tab.getByText('The prompt of round 4 is the best that was found.').waitFor();
    expect(await tab.getByText('Simulated models answered').count()).toBe(0);
    expect(await rows(tab).count()).toBe(4);
    await expect.poll(() => button(tab, 'Resume').count()).toBe(0);
    expect(await accessibilityFindings(tab)).toEqual([]);

    await tab.getByRole('link', { name: 'Look at the rounds' }).click();
    await tab.getByRole('heading', { level: 1, name: 'Results' }).waitFor();
    for (const each of [page, tab]) {
      expect(await each.evaluate(() => (globalThis as { executed?: unknown }).executed)).toBeUndefined();
      expect(await each.locator('#app :is(script, img, svg)').count()).toBe(0);
    }
  });

  it('runs offline with what a new user finds, ends with its budget, and goes on from there', async () => {
    const page = await (await uiScene()).open('#/run');
    await page.getByText('Simulated models: no key, no cost, and no proof of anything.').waitFor();
    await field(page, 'Prompt file').selectOption('prompts/poem.yaml');
    await field(page, 'Calls').fill('9');
    await button(page, 'Start the run').click();
    await page.getByText('Ended by the budget; what was reached is kept.').waitFor();
    await page.getByText('Simulated models answered').waitFor();
    const done = await rows(page).count();

    await expect.poll(() => field(page, 'Name of the results').inputValue()).toBe('poem-2');
    await field(page, 'Name of the results').fill('poem');
    await page.getByText(`Results up to round ${done} have this name.`).waitFor();
    expect(await button(page, 'Start the run').isDisabled()).toBe(true);
    await page.getByRole('link', { name: 'Go on with another budget' }).click();
    expect(await field(page, 'Name of the results').inputValue()).toBe('poem');
    await page.getByText('More settings').click();
    await expect.poll(() => field(page, 'First round').inputValue()).toBe(String(done + 1));
    expect(await field(page, 'Calls').inputValue()).toBe('');
    await field(page, 'Rounds at most').fill('2');
    await page.getByText(/^At most /).waitFor();
    await button(page, 'Start the run').click();
    await page.getByText('All rounds were run.').waitFor();
    expect(await rows(page).count()).toBe(2);
    await page.getByRole('figure').first().waitFor();
  });

  it('claims no comparison where the budget left room for none, also when the reply to its start comes last', async () => {
    const page = await (await uiScene()).open('#/run');
    const ended = Promise.withResolvers<void>();
    await page.route('**/api/run', async (route) => {
      const response = await route.fetch();
      await ended.promise;
      await route.fulfill({ response });
    });
    await field(page, 'Calls').fill('3');
    await button(page, 'Start the run').click();
    const conclusion = page.getByText('Nothing was compared with the starting prompt yet.');
    await conclusion.waitFor();
    ended.resolve();
    await button(page, 'Start the run').waitFor();
    expect(await conclusion.count()).toBe(1);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.getByRole('log').innerText()).toMatch(/max-calls/);
    expect(await rows(page).count()).toBe(1);
  });

  it('does not take values that are too long for those that it knew before', async () => {
    const scene = await uiScene();
    const page = await scene.open('#/run');
    await page.getByText(/^At most /).waitFor();
    await page.getByText('More settings').click();
    await field(page, 'Seed').fill('7'.repeat(51));
    await page
      .getByRole('alert')
      .getByText(/The request cannot be used/)
      .waitFor();
    expect(await page.getByText(/^At most /).count()).toBe(0);
    expect(await button(page, 'Start the run').isDisabled()).toBe(true);
    expect(scene.errors.splice(0).every((error) => error.includes('422'))).toBe(true);
  });

  it('says why a run cannot start', async () => {
    const scene = await uiScene({ 'prompts/versions.yaml': versionsFile('') });
    const endpoint = { model: 'm', temperature: null, reasoningEffort: null, previousName: null, apiKey: '' };
    await scene.request('PUT', 'endpoints', { ...endpoint, name: 'v', baseUrl: 'http://127.0.0.1:1/v1' });
    await scene.request('PUT', 'roles', { optimize: 'v', evaluate: 'v', execute: 'v' });
    const page = await scene.open('#/run');
    await field(page, 'US dollars').fill('1');
    await page.getByRole('alert').getByText(/price/).waitFor();
    expect(await button(page, 'Start the run').isDisabled()).toBe(true);
  });
});
