import { createHash } from 'node:crypto';
import { PAGE_SCRIPT, PAGE_STYLE } from '../../report/html/page-file.generated.ts';

/** The page as a document, and the policy that lets nothing but its own script and style run. */
export interface PageDocument {
  readonly html: string;
  readonly policy: string;
}

/** @param token base64url: nothing in it ends an attribute */
export function pageDocument(token: string): PageDocument {
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>SPO</title>',
    `<meta name="spo-token" content="${token}">`,
    '<link rel="icon" href="data:,">',
    `<style>${PAGE_STYLE}</style>`,
  ].join('');
  const body = `<div id="app"></div><script type="module">${PAGE_SCRIPT}</script>`;
  return {
    html: `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    policy: [
      "default-src 'none'",
      `script-src '${hashOf(PAGE_SCRIPT)}'`,
      `style-src '${hashOf(PAGE_STYLE)}'`,
      "connect-src 'self'",
      'img-src data:',
      ...LOCKED,
    ].join('; '),
  };
}

const LOCKED = ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"];

/** For everything that is no page. */
export const NOTHING_RUNS = ["default-src 'none'", ...LOCKED].join('; ');

/** What somebody sees who opens the server without its token. */
export const NO_TOKEN_DOCUMENT =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SPO</title></head><body><p>Open the address that the terminal shows, with its token: it changes each time that <code>spo ui</code> starts.</p><p>请打开终端中显示的完整地址（包含令牌）；每次启动 <code>spo ui</code> 时令牌都会改变。</p></body></html>';

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
