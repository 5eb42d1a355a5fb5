import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { accessibilityFindings, describeInBrowser, uiScene } from './browser.ts';
import { COMMENTED_TEMPLATE, HOSTILE, leavePythonResult, runOffline } from './files-scene.ts';

const TEMPLATE = 'prompts/commented.yaml';

describeInBrowser('the tab of the results', () => {
  it('shows a run in full, compares its rounds and hands a prompt on', async () => {
    const scene = await uiScene({ [TEMPLATE]: COMMENTED_TEMPLATE });
    leavePythonResult(scene.workspace, 'Navigate');
    await runOffline(scene, { path: TEMPLATE, name: 'sky' });
    const page = await scene.open('#/results', { permissions: ['clipboard-read', 'clipboard-write'] });
    const results = page.getByRole('navigation', { name: 'Results' });
    await results.getByRole('link').first().waitFor();
    expect(
      await results.getByRole('link').evaluateAll((links) => links.map((link) => link.textContent)),
    ).toEqual([
      expect.stringMatching(/^sky4 rounds, best: round \d$/),
      expect.stringMatching(/^Navigate3 rounds, best: round 2Python original$/),
    ]);
    const rounds = page.getByRole('region', { name: 'Rounds', exact: true });
    await rounds.getByText('best', { exact: true }).waitFor();
    await rounds.locator('canvas').first().waitFor();

    const second = rounds.getByRole('listitem').filter({ hasText: 'Round 2' }).first();
    await second.getByText('Prompt', { exact: true }).click();
    await second.locator('.text').filter({ hasText: 'Answer the question.' }).waitFor();
    await second.getByText('Answers', { exact: true }).click();
    await second.getByText('simulated answer to: Why is the sky blue?').first().waitFor();
    await second.getByText('Answers side by side, ballots and reasons').click();
    await second.locator('details details summary, details .case summary').first().click();
    await second
      .getByText(/stood first/)
      .first()
      .waitFor();

    const compare = page.getByRole('region', { name: 'Compare two rounds' });
    await compare.getByLabel('From').selectOption('Round 1');
    await compare.getByLabel('to', { exact: true }).selectOption({ index: 1 });
    await compare.locator('ins').first().waitFor();
    await compare.getByText('Why is the sky blue?', { exact: true }).waitFor();

    const copy = page.getByRole('button', { name: 'Copy the prompt: round 1' });
    await copy.click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'Answer the question.\nBe brief.\n',
    );
    expect(await accessibilityFindings(page)).toEqual([]);

    await page.getByRole('link', { name: 'Use in Try: round 2' }).click();
    const typed = page.getByRole('textbox', { name: 'Round 1 of sky' });
    expect(await typed.inputValue()).toBe('Answer the question.\nBe brief.\n');
    await page.getByRole('textbox', { name: 'Round 2 of sky' }).waitFor();
    expect(await page.getByLabel('Messages and models of').inputValue()).toBe(TEMPLATE);
  });

  it('opens and saves the report of a result', async () => {
    const scene = await uiScene({ [TEMPLATE]: COMMENTED_TEMPLATE });
    await runOffline(scene, { path: TEMPLATE, name: 'sky/blue' });
    const page = await scene.open('#/results');
    const [report] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Open the report' }).click(),
    ]);
    await report.getByText(TEMPLATE).first().waitFor();
    // Its script is the page's, which the policy of the page knows.
    await report.getByRole('button', { name: '中文' }).click();
    await report.getByText('轮次').first().waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the report' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('sky-blue.html');
    expect(readFileSync(await file.path(), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  it('leads to the run that can be resumed, and to more rounds of one that is done', async () => {
    const scene = await uiScene({ [TEMPLATE]: COMMENTED_TEMPLATE });
    await runOffline(scene, { path: TEMPLATE, name: 'done' });
    await runOffline(scene, {
      path: TEMPLATE,
      name: 'cut',
      settings: { 'max-rounds': '4', 'max-calls': '8' },
    });
    const page = await scene.open('#/results');
    await page.getByRole('link', { name: 'Resume the run' }).click();
    await page.getByRole('button', { name: 'Resume cut' }).waitFor();
    await page.getByRole('link', { name: 'Results', exact: true }).click();
    await page.getByRole('link', { name: /^done/ }).click();
    await page.getByRole('link', { name: 'Run more rounds' }).click();
    await expect.poll(() => page.getByLabel('Name of the results').inputValue()).toBe('done');
    expect(await page.getByLabel('First round').inputValue()).toBe('5');
  });

  it('shows what the Python original left, its markup as text', async () => {
    const scene = await uiScene();
    leavePythonResult(scene.workspace, 'Navigate', HOSTILE);
    const page = await scene.open('#/results');
    const rounds = page.getByRole('region', { name: 'Rounds', exact: true });
    await rounds.getByText('1,002 tokens · 2025-02-03 04:05:02').waitFor();
    const tags = await rounds.locator('.tag').evaluateAll((found) => found.map((tag) => tag.textContent));
    expect(tags).toEqual(['initial', 'accepted', 'rejected']);
    await rounds.getByText('Prompt', { exact: true }).first().click();
    await rounds.getByText('Answers', { exact: true }).first().click();
    expect(await rounds.locator('.text').first().textContent()).toBe(`Python prompt of round 1. ${HOSTILE}`);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await page.evaluate(() => 'executed' in globalThis)).toBe(false);
    expect(await page.locator('main img, main script, main svg').count()).toBe(0);
  });
});
