// Draws the top of the comment that the demo writes, light and dark, for the README: node scripts/comment-picture.mjs
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { chromium } from 'playwright-core';
import { chromiumPath } from './chromium.ts';

const root = path.resolve(import.meta.dirname, '..');
const THEMES = {
  light: {
    text: '#1f2328',
    muted: '#59636e',
    page: '#ffffff',
    bar: '#f6f8fa',
    line: '#d1d9e0',
    code: '#818b981f',
    warn: '#9a6700',
  },
  dark: {
    text: '#f0f6fc',
    muted: '#9198a1',
    page: '#0d1117',
    bar: '#151b23',
    line: '#3d444d',
    code: '#656c7633',
    warn: '#d29922',
  },
};

/** The comment up to what it says of the branch: ten seconds are enough for that much. */
function commentOfDemo() {
  const demo = path.join(root, 'dist/cli/index.js');
  const output = execFileSync(process.execPath, [demo, 'demo'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const file = /^Read the comment: +(.+)$/m.exec(output)?.[1];
  if (file === undefined) throw new Error('The demo names no comment.');
  const [top] = readFileSync(file, 'utf8')
    .replace(/^<!--.*?-->\n/, '')
    .split('\nProposed on branch');
  return top;
}

function rendered(markdown) {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return html.replaceAll(
    /<blockquote>\s*<p>\[!WARNING\]\s*/g,
    '<blockquote><p class="kind">⚠ Warning</p><p>',
  );
}

function page(body, theme) {
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 1px; background: ${theme.page}; color: ${theme.text};
      font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, "DejaVu Sans", sans-serif; }
    article { border: 1px solid ${theme.line}; border-radius: 6px; overflow: hidden; }
    header { padding: 8px 16px; background: ${theme.bar}; border-bottom: 1px solid ${theme.line}; color: ${theme.muted}; }
    header b { color: ${theme.text}; } header i { border: 1px solid ${theme.line}; border-radius: 1em; padding: 0 6px; font: 12px sans-serif; }
    main { padding: 4px 16px 8px; } h3 { font-size: 17.5px; margin: 10px 0; } p, ul, table { margin: 0 0 12px; } ul { padding-left: 24px; }
    table { border-collapse: collapse; } th, td { border: 1px solid ${theme.line}; padding: 6px 11px; text-align: left; }
    code { background: ${theme.code}; border-radius: 6px; padding: 2px 5px; font: 12px ui-monospace, "Liberation Mono", "DejaVu Sans Mono", monospace; }
    blockquote { margin: 0 0 12px; padding: 4px 14px; border-left: 4px solid ${theme.warn}; } blockquote p { margin: 4px 0; }
    .kind { color: ${theme.warn}; font-weight: 600; }
  </style><article><header><b>github-actions</b> <i>bot</i> commented</header><main>${body}</main></article>`;
}

const body = rendered(commentOfDemo());
const executablePath = chromiumPath();
if (executablePath === null) throw new Error('Chromium is not on the PATH.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const [name, theme] of Object.entries(THEMES)) {
    const tab = await browser.newPage({ viewport: { width: 900, height: 600 }, deviceScaleFactor: 1.15 });
    await tab.setContent(page(body, theme));
    const file = path.join(root, `docs/images/comment${name === 'dark' ? '-dark' : ''}.png`);
    await tab.locator('article').screenshot({ path: file });
    await tab.close();
  }
} finally {
  await browser.close();
}
