import { expect, it } from 'vitest';
import { accessibilityFindings, describeInBrowser, uiScene } from './browser.ts';

const TABS = [
  ['Models', '模型'],
  ['Prompt files', '提示词文件'],
  ['Run', '运行'],
  ['Results', '结果'],
  ['Try', '试用'],
] as const;

describeInBrowser('the shell of the page', () => {
  it('leads to each place by its link, the keyboard and the browser’s back button', async () => {
    const page = await (await uiScene()).open('');
    const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
    await heading('Models').waitFor();
    for (const [name] of TABS) {
      await page.getByRole('navigation').getByRole('link', { name }).click();
      await heading(name).waitFor();
      await expect.poll(() => page.title()).toBe(`${name} · SPO`);
    }
    await page.goBack();
    await heading('Results').waitFor();
    expect(await page.locator('[aria-current=page]').innerText()).toBe('Results');
    await page.reload();
    await heading('Results').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  it('speaks the language of the browser or of the last choice, in both colours', async () => {
    const scene = await uiScene();
    const page = await scene.open('#/run', { locale: 'zh-CN' });
    await page.getByRole('heading', { level: 1, name: '运行' }).waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    const links = page.getByRole('navigation').getByRole('link');
    expect(await links.allInnerTexts()).toEqual(TABS.map(([, name]) => name));
    await page.getByRole('button', { name: 'English' }).click();
    expect(await links.allInnerTexts()).toEqual(TABS.map(([name]) => name));
    const colour = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await colour();
    await page.getByLabel('Colours').selectOption('Dark');
    await expect.poll(colour).not.toBe(light);

    const tab = await scene.openTab(page, '#/run');
    await tab.getByRole('heading', { level: 1, name: 'Run' }).waitFor();
    await expect.poll(() => tab.locator('html').getAttribute('lang')).toBe('en');
    expect(await tab.getByLabel('Colours').inputValue()).toBe('dark');
    await page.getByLabel('Colours').selectOption('Light');
    await expect.poll(colour).toBe(light);
  });

  it('keeps what was typed while another place is open', async () => {
    const page = await (await uiScene()).open('#/models');
    await page.getByRole('button', { name: 'Add an endpoint' }).click();
    await page.getByLabel('Name', { exact: true }).fill('half a na');
    await page.getByRole('navigation').getByRole('link', { name: 'Run' }).click();
    await page.getByRole('navigation').getByRole('link', { name: 'Models' }).click();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('half a na');
  });

  it('says that the server is away and connects again, but not to another one', async () => {
    const scene = await uiScene();
    const page = await scene.open('#/models');
    await page.getByText('Simulated models, offline').waitFor();
    await page.route('**/api/events', (route) => route.abort());
    await page.reload();
    await page.getByText('No connection to the server').waitFor();
    await page.unroute('**/api/events');
    await page.getByText('No connection to the server').waitFor({ state: 'detached' });
    await page.getByText('Simulated models, offline').waitFor();

    await scene.restart();
    await page.getByText('The server was started anew').waitFor();
    expect(scene.errors.splice(0).join('\n')).toMatch(/401/);
  });

  it('has no serious finding of axe in any place, in light and in dark', async () => {
    const page = await (await uiScene()).open('');
    for (const [name] of TABS) {
      await page.getByRole('navigation').getByRole('link', { name }).click();
      await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
      expect(await accessibilityFindings(page), name).toEqual([]);
    }
  });
});
