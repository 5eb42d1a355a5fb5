import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, describe, expect, onTestFinished } from 'vitest';
import { chromiumPath } from '../../scripts/chromium.ts';
import { startUiServer } from '../../src/ui/server/start-ui-server.ts';
import { REPOSITORY } from '../support/run-cli.ts';

const program = chromiumPath();
const isMissing = program === null && !process.env.CI;
if (isMissing) console.warn('Chromium is not installed: the tests of the page are skipped.');

/** Skipped on a machine without Chromium; a failure there in CI. */
export const describeInBrowser = isMissing ? describe.skip : describe;

let browser: Promise<Browser> | null = null;

/** One browser for all tests of a file. */
export function launchBrowser(): Promise<Browser> {
  if (program === null) throw new Error('Chromium is not installed.');
  browser ??= chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  return browser;
}

afterAll(async () => {
  await (await browser)?.close();
  browser = null;
});

/** The server of the page on a folder of its own. */
export interface UiScene {
  /** Absolute; `prompts/` in it holds copies of the project's. */
  readonly folder: string;
  readonly workspace: string;
  readonly configFolder: string;
  /** Opens a place such as `#/run` in a new window; the test fails when the page logs an error. */
  open(place: string, options?: BrowserContextOptions): Promise<Page>;
  /** The same browser with the same memory, in another tab. */
  openTab(page: Page, place: string): Promise<Page>;
  /** Errors of pages so far, for a test that makes some on purpose: it takes them out. */
  readonly errors: string[];
  /** Ends the server, and starts it again on the same port with a new token. */
  restart(): Promise<void>;
  /** Asks the server as the page does. @returns the reply's JSON */
  request(method: string, path: string, body: unknown): Promise<unknown>;
}

/** Starts a server in this process; the end of the test closes it with its pages. */
export async function uiScene(files: Readonly<Record<string, string>> = {}): Promise<UiScene> {
  const root = mkdtempSync(path.join(os.tmpdir(), 'spo-ui-'));
  const folder = path.join(root, 'project');
  const workspace = path.join(root, 'workspace');
  const configFolder = path.join(root, 'config');
  cpSync(path.join(REPOSITORY, 'prompts'), path.join(folder, 'prompts'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const errors: string[] = [];
  const start = (port: number) =>
    startUiServer({
      folder,
      workspace,
      configFolder,
      port,
      version: '0.0.0',
      environment: {},
      onDefect: (error) => errors.push(String(error)),
    });
  let server = await start(0);
  const pages: Page[] = [];
  onTestFinished(async () => {
    await Promise.all(pages.map((page) => page.context().close()));
    await server.close();
    rmSync(root, { recursive: true, force: true });
    expect(errors).toEqual([]);
  });

  const watch = (page: Page) => {
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('dialog', (dialog) => errors.push(`a script asked: ${dialog.message()}`));
    pages.push(page);
    return page;
  };
  return {
    folder,
    workspace,
    configFolder,
    errors,
    open: async (place, options) => {
      const context = await (await launchBrowser()).newContext({ locale: 'en-US', ...options });
      context.setDefaultTimeout(10_000);
      const page = watch(await context.newPage());
      await page.goto(`${server.url}${place}`);
      return page;
    },
    openTab: async (page, place) => {
      const tab = watch(await page.context().newPage());
      await tab.goto(`${server.url}${place}`);
      return tab;
    },
    restart: async () => {
      await server.close();
      server = await start(server.port);
    },
    request: async (method, place, body) => {
      const reply = await fetch(new URL(`/api/${place}`, server.url), {
        method,
        headers: { 'x-spo-token': server.token, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const value: unknown = await reply.json();
      if (!reply.ok) throw new Error(JSON.stringify(value));
      return value;
    },
  };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or critical in the page as it is shown, a line each, in light and in dark. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  const findings: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      return (await axe.run(document)).violations.map(({ id, impact, nodes }) => ({
        id,
        impact,
        places: nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary}`),
      }));
    });
    for (const { id, impact, places } of violations) {
      if (impact === 'serious' || impact === 'critical')
        findings.push(`${colorScheme}: ${id}: ${places.join('\n')}`);
    }
  }
  return findings;
}
