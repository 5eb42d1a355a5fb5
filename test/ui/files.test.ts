import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accessibilityFindings, describeInBrowser, uiScene } from './browser.ts';
import { COMMENTED_TEMPLATE, HOSTILE } from './files-scene.ts';

const TEMPLATE = 'prompts/commented.yaml';
const AT_TEMPLATE = `#/files/${encodeURIComponent(TEMPLATE)}`;

const textbox = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const state = (page: Page) => page.locator('[role=status].remark');
const preview = (page: Page) => page.getByRole('region', { name: 'Preview' });
/** Of the element that has the focus. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-place'));

describeInBrowser('the tab of the prompt files', () => {
  it('edits a template as a form and saves it with every comment', async () => {
    const scene = await uiScene({ [TEMPLATE]: COMMENTED_TEMPLATE });
    const page = await scene.open('#/files');
    const files = page.getByRole('navigation', { name: 'Files' });
    await files.getByRole('link', { name: TEMPLATE }).click();
    await textbox(page, 'Prompt').fill('Answer the question.\nBe kind.');
    await textbox(page, 'Most words of a new prompt').fill('many');
    await page.getByText('Write a whole number above 0, or nothing.').first().waitFor();
    expect(await button(page, 'Save').isDisabled()).toBe(true);
    await textbox(page, 'Most words of a new prompt').fill('60');
    await button(page, 'Add a question').click();
    expect(await focused(page)).toBe('question-3');
    await page.keyboard.type('Is it late?');
    await textbox(page, 'Good answer to question 4 (optional)').fill('Only you can know.');
    await button(page, 'Remove question 2').click();
    expect(await focused(page)).toBe('question-1');
    expect(await textbox(page, 'Question 2').inputValue()).toBe('What does a compass point to?');
    await state(page).getByText('Valid, not saved yet.').waitFor();
    await preview(page).locator('del', { hasText: 'Be brief.' }).waitFor();
    await preview(page).locator('ins', { hasText: 'Be kind.' }).waitFor();
    expect(readFileSync(path.join(scene.folder, TEMPLATE), 'utf8')).toBe(COMMENTED_TEMPLATE);

    await page.getByRole('link', { name: 'Try', exact: true }).click();
    await page.getByRole('link', { name: 'Prompt files', exact: true }).click();
    expect(await textbox(page, 'Question 3').inputValue()).toBe('Is it late?');
    await files.getByText('unsaved').waitFor();
    await button(page, 'Save').click();
    await state(page).getByText('Saved.').waitFor();
    expect(await files.getByText('unsaved').count()).toBe(0);
    expect(readFileSync(path.join(scene.folder, TEMPLATE), 'utf8')).toBe(
      COMMENTED_TEMPLATE.replace('Be brief.', 'Be kind.')
        .replace('count: 40', 'count: 60')
        .replace('  - question: How long does an egg take?\n', '')
        .replace(
          '# the last line',
          '  - question: Is it late?\n    answer: Only you can know.\n# the last line',
        ),
    );
  });

  it('warns before unsaved changes are lost, and discards them when asked to', async () => {
    const scene = await uiScene({ [TEMPLATE]: COMMENTED_TEMPLATE });
    const page = await scene.open(AT_TEMPLATE);
    await textbox(page, 'Prompt').fill('Something else.');
    await page.getByRole('link', { name: 'Models' }).click();
    page.removeAllListeners('dialog');
    const asked = page.waitForEvent('dialog');
    const closing = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await closing;
    await page.getByRole('link', { name: 'Prompt files', exact: true }).click();
    await button(page, 'Discard changes').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Discard changes' }).click();
    await expect.poll(() => textbox(page, 'Prompt').inputValue()).toBe('Answer the question.\nBe brief.');
    await state(page).getByText('Valid.').waitFor();
  });

  it('leads from a problem to its place', async () => {
    const broken = 'prompt: Say hello.\ncount: many\nqa:\n  - question: Who?\n';
    const scene = await uiScene({ [TEMPLATE]: COMMENTED_TEMPLATE, 'prompts/broken.yaml': broken });
    const page = await scene.open(AT_TEMPLATE);
    await textbox(page, 'Question 2').fill('');
    await state(page).getByText('1 problem').waitFor();
    await button(page, 'Question 2').click();
    expect(await focused(page)).toBe('question-1');

    await page.getByRole('link', { name: 'prompts/broken.yaml' }).click();
    await button(page, 'Line 2, column 8').click();
    const text = textbox(page, 'Text of the file');
    const selected = await text.evaluate((area) => {
      if (!(area instanceof HTMLTextAreaElement)) return null;
      return area.value.slice(area.selectionStart, area.selectionEnd);
    });
    expect(selected).toBe('many');
    await page.keyboard.type('12');
    await state(page).getByText('Valid, not saved yet.').waitFor();
    await button(page, 'Save').click();
    await state(page).getByText('Saved.').waitFor();
    await button(page, 'Edit as a form').click();
    expect(await textbox(page, 'Most words of a new prompt').inputValue()).toBe('12');
    expect(readFileSync(path.join(scene.folder, 'prompts/broken.yaml'), 'utf8')).toBe(
      broken.replace('many', '12'),
    );
  });

  it('shows that a file changed on disk and lets the user choose', async () => {
    const scene = await uiScene({ [TEMPLATE]: COMMENTED_TEMPLATE });
    const file = path.join(scene.folder, TEMPLATE);
    const elsewhere = (from: string, to: string) =>
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    const page = await scene.open(AT_TEMPLATE);
    await textbox(page, 'Prompt').fill('Mine.');
    await state(page).getByText('Valid, not saved yet.').waitFor();
    elsewhere('# the last line', '# the last line, changed');
    await button(page, 'Save').click();
    await button(page, 'Put my changes on top of it').click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(TEMPLATE);
    await state(page).getByText('Valid, not saved yet.').waitFor();
    await preview(page).getByText('# the last line, changed').waitFor();
    await button(page, 'Save').click();
    await state(page).getByText('Saved.').waitFor();
    const both = COMMENTED_TEMPLATE.replace('Answer the question.\n  Be brief.', 'Mine.').replace(
      '# the last line',
      '# the last line, changed',
    );
    expect(readFileSync(file, 'utf8')).toBe(both);

    await textbox(page, 'Prompt').fill('Mine again.');
    elsewhere('Mine.', 'Theirs.');
    await state(page).getByText('Not checked: the file changed on disk.').waitFor();
    await button(page, 'Take the file from disk, drop my changes').click();
    await expect.poll(() => textbox(page, 'Prompt').inputValue()).toBe('Theirs.');
    expect(readFileSync(file, 'utf8')).toBe(both.replace('Mine.', 'Theirs.'));
    expect(scene.errors.splice(0).every((error) => error.includes('409'))).toBe(true);
  });

  it('makes a new file, in Chinese', async () => {
    const scene = await uiScene({ [TEMPLATE]: COMMENTED_TEMPLATE });
    const page = await scene.open('#/files', { locale: 'zh-CN' });
    await page.getByRole('link', { name: '新建文件' }).click();
    await textbox(page, '文件名').fill(TEMPLATE);
    await page.getByText(/is already there/).waitFor();
    await textbox(page, '文件名').fill('prompts/sky.yaml');
    await textbox(page, '提示词').fill('用一句话回答。');
    await state(page).getByText('有效，尚未保存。').waitFor();
    await button(page, '保存').click();
    await page.getByRole('heading', { name: 'prompts/sky.yaml' }).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('prompts/sky.yaml');
    const text = readFileSync(path.join(scene.folder, 'prompts/sky.yaml'), 'utf8');
    expect(text).toContain('用一句话回答。');
    expect(text).toContain('只用一句话回答问题，不说别的。');
    expect(text).toContain('指南针的指针指向哪里？');
    expect(scene.errors.splice(0).every((error) => error.includes('409'))).toBe(true);
  });

  it('shows files full of markup as text, in light and dark without accessibility findings', async () => {
    const hostile = `prompt: ${JSON.stringify(HOSTILE)}\nqa:\n  - question: ${JSON.stringify(`Why? ${HOSTILE}`)}\n`;
    const scene = await uiScene({
      'prompts/<img src=x onerror=alert(1)>.yaml': hostile,
      'prompts/broken.yaml': `${hostile}count: ${JSON.stringify(HOSTILE)}\n`,
    });
    const page = await scene.open('#/files');
    await page.getByRole('link', { name: '<img src=x onerror=alert(1)>' }).click();
    expect(await textbox(page, 'Prompt').inputValue()).toBe(HOSTILE);
    await textbox(page, 'Prompt').fill(`${HOSTILE} changed`);
    await preview(page).locator('ins').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'prompts/broken.yaml' }).click();
    await state(page).getByText('1 problem').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await page.evaluate(() => 'executed' in globalThis)).toBe(false);
    expect(await page.locator('main img, main script, main svg').count()).toBe(0);
  });
});
