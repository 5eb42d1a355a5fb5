import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pickyServer } from '../models/openai/picky-server.ts';
import { json, rawServer } from '../models/raw-server.ts';
import { accessibilityFindings, describeInBrowser, uiScene } from './browser.ts';

const KEY = 'sk-very-secret';

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function fillNew(page: Page, baseUrl: string): Promise<void> {
  await button(page, 'Add an endpoint').click();
  await field(page, 'Name').fill('mine');
  await field(page, 'Base URL').fill(baseUrl);
  await field(page, 'Model').fill('small-1');
  await field(page, 'API key').fill(KEY);
}

describeInBrowser('the page of the models', () => {
  it('adds an endpoint that was tested, gives it the roles, edits it and deletes it', async () => {
    const server = await pickyServer(['temperature', 'max_completion_tokens']);
    const scene = await uiScene();
    const page = await scene.open('#/models');
    expect(await field(page, 'Simulated models, offline').isChecked()).toBe(true);
    expect(await field(page, 'Models of my endpoints').isDisabled()).toBe(true);

    await fillNew(page, server.baseUrl);
    await field(page, 'Temperature').fill('3');
    await page.getByText('Expected a number from 0 to 2.').waitFor();
    expect(await button(page, 'Save').isDisabled()).toBe(true);
    await field(page, 'Temperature').fill('0.5');
    await button(page, 'Test connection').click();
    await page.getByText('It works').waitFor();
    const facts = await page.locator('dl').innerText();
    expect(facts).toMatch(/API key\naccepted/);
    expect(facts).toMatch(/Answered in\n\d+ ms/);
    expect(facts).toMatch(/Temperature 0.5\nrefused; runs leave it out by themselves/);
    expect(facts).toMatch(/Reasoning effort none\naccepted/);
    expect(facts).toMatch(/max_tokens/);
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`);

    await button(page, 'Save').click();
    await page.getByText('“mine” is saved.').waitFor();
    const file = path.join(scene.configFolder, 'endpoints.json');
    expect(readFileSync(file, 'utf8')).toContain(KEY);
    expect(statSync(file).mode & 0o077).toBe(0);

    const saved = page.waitForResponse((response) => response.url().endsWith('/api/roles'));
    await field(page, 'Models of my endpoints').check();
    await page.getByRole('combobox', { name: 'Judge' }).waitFor();
    // A reload would cut off what is still on its way to the server.
    await saved;
    await page.reload();
    expect(await field(page, 'Models of my endpoints').isChecked()).toBe(true);
    expect(await page.getByRole('combobox', { name: 'Optimizer' }).inputValue()).toBe('mine');

    await button(page, 'Edit mine').click();
    expect(await field(page, 'API key').inputValue()).toBe('');
    await field(page, 'Model').fill('small-2');
    await button(page, 'Save').click();
    await page.getByText('small-2', { exact: true }).waitFor();
    const before = server.requests.length;
    await button(page, 'Test connection').click();
    await page.getByText('It works').waitFor();
    expect(server.requests[before]).toMatchObject({
      body: { model: 'small-2' },
      headers: { authorization: `Bearer ${KEY}` },
    });
    expect(await page.content()).not.toContain(KEY);
    expect(await accessibilityFindings(page)).toEqual([]);

    await field(page, 'Simulated models, offline').check();
    await button(page, 'Delete mine').click();
    await page.getByText('Delete the endpoint “mine” with its key?').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    const dialog = await page.getByRole('dialog').boundingBox();
    expect(dialog?.y).toBeGreaterThan(100);
    await page.keyboard.press('Escape');
    expect(readFileSync(file, 'utf8')).toContain(KEY);
    await button(page, 'Delete mine').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByText('None saved yet.').waitFor();
    expect(readFileSync(file, 'utf8')).not.toContain(KEY);
    // The focus moves after what is new is there.
    await page.waitForFunction(() => document.activeElement?.textContent === 'Endpoints');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Endpoints');
  });

  it('says what is wrong with a key, and with an address that nobody should send a key to', async () => {
    const server = await rawServer((response) =>
      json(response, 401, { error: { message: `Incorrect API key provided: ${KEY}.` } }),
    );
    const scene = await uiScene();
    const page = await scene.open('#/models');
    await fillNew(page, server.baseUrl);
    await button(page, 'Test connection').click();
    await page.getByText('It does not work yet').waitFor();
    expect(await page.locator('form .remark').innerText()).toMatch(/the key/);
    expect(await page.content()).not.toContain(KEY);

    await field(page, 'Base URL').fill('http://models.example.org/v1');
    await button(page, 'Save').click();
    expect(await page.getByRole('alert').innerText()).toMatch(/https/i);
    expect(await field(page, 'Model').inputValue()).toBe('small-1');
    expect(scene.errors.splice(0)).toEqual([expect.stringContaining('422')]);
  });

  it('shows what a stranger calls a model as text', async () => {
    const scene = await uiScene();
    const name = '<img src=x onerror="alert(1)">';
    await scene.request('PUT', 'endpoints', {
      name,
      previousName: null,
      baseUrl: 'https://models.example.org/v1',
      model: `"><script>alert(2)</script>`,
      temperature: null,
      reasoningEffort: null,
      apiKey: '',
    });
    const page = await scene.open('#/models');
    await page.getByRole('heading', { name }).waitFor();
    expect(await page.locator('img, #app script').count()).toBe(0);
  });
});
