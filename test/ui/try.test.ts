import { LLMock } from '@copilotkit/aimock';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { accessibilityFindings, describeInBrowser, uiScene } from './browser.ts';
import { HOSTILE, leavePythonResult } from './files-scene.ts';

const textbox = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-place'));

describeInBrowser('the tab for trying prompts', () => {
  it('asks several prompts several questions and keeps what was typed', async () => {
    const scene = await uiScene();
    leavePythonResult(scene.workspace, 'Navigate');
    const page = await scene.open('#/try');
    await page.getByLabel('Result').selectOption('Navigate');
    expect(await page.getByLabel('Round', { exact: true }).inputValue()).toBe('2');
    await button(page, 'Add this round').click();
    await button(page, 'Add a prompt').click();
    expect(await focused(page)).toBe('prompt-2');
    expect(await button(page, 'Ask').isDisabled()).toBe(true);
    await page.keyboard.type('Answer in one word.');
    await textbox(page, 'Question 1').fill('Which way?');
    await button(page, 'Add a question').click();
    expect(await focused(page)).toBe('question-1');
    await page.keyboard.type('How far?');

    await page.getByRole('link', { name: 'Models' }).click();
    await page.getByRole('link', { name: 'Try', exact: true }).click();
    await button(page, 'Ask').click();
    await page.getByText('6 answers.').waitFor();
    const first = page.getByRole('region', { name: 'Question 1' });
    expect(await first.getByRole('heading').allTextContents()).toEqual([
      'Which way?',
      expect.stringMatching(/^Round 1 of Navigate\d/),
      expect.stringMatching(/^Round 2 of Navigate\d/),
      expect.stringMatching(/^Prompt 3\d/),
    ]);
    await first.getByText('simulated answer to: Which way?').nth(2).waitFor();
    await page
      .getByRole('region', { name: 'Question 2' })
      .getByText('simulated answer to: How far?')
      .first()
      .waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);

    await button(page, 'Remove Round 1 of Navigate').click();
    expect(await focused(page)).toBe('prompt-0');
    await button(page, 'Remove Question 2').click();
    expect(await focused(page)).toBe('question-0');
    await button(page, 'Ask').click();
    await page.getByText('2 answers.').waitFor();
  });

  it('shows a failure in its own cell and hostile answers as text', async () => {
    const model = new LLMock({ port: 0, host: '127.0.0.1', logLevel: 'silent' });
    model.on(
      { predicate: ({ messages }) => JSON.stringify(messages).includes('Fail.') },
      {
        error: { message: 'This prompt is refused.', type: 'invalid_request_error' },
        status: 400,
      },
    );
    model.on({}, { content: HOSTILE });
    await model.start();
    onTestFinished(() => model.stop());
    const scene = await uiScene();
    const endpoint = { name: 'mine', baseUrl: `${model.url}/v1`, model: 'some-model', apiKey: 'key' };
    const form = { ...endpoint, previousName: null, temperature: null, reasoningEffort: null };
    await scene.request('PUT', 'endpoints', form);
    await scene.request('PUT', 'roles', { optimize: 'mine', evaluate: 'mine', execute: 'mine' });
    const page = await scene.open('#/try');
    await textbox(page, 'Prompt 1').fill('Fail.');
    await button(page, 'Add a prompt').click();
    await textbox(page, 'Prompt 2').fill(`Answer. ${HOSTILE}`);
    await textbox(page, 'Question 1').fill(HOSTILE);
    await button(page, 'Ask').click();
    await page.getByText('1 answer, 1 failed.').waitFor();
    const cells = page.getByRole('region', { name: 'Question 1' }).getByRole('article');
    expect(await cells.nth(0).textContent()).toContain('This prompt is refused');
    expect(await cells.nth(1).locator('.text').textContent()).toBe(HOSTILE);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await page.evaluate(() => 'executed' in globalThis)).toBe(false);
    expect(await page.locator('main img, main script, main svg').count()).toBe(0);
  });
});
