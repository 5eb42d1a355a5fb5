import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** A piece of a rendered page. */
export type Piece =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly inside: readonly string[] };

const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'source', 'wbr']);
const TOKEN = /<!--[\s\S]*?-->|<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^"'>])*>|<[!?][\s\S]*?>/g;

/** Markdown as GitHub's dialect renders it, HTML let through, so that whatever is HTML shows up as such. */
export function renderGithubMarkdown(markdown: string): Piece[] {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
  const pieces: Piece[] = [];
  const inside: string[] = [];
  let from = 0;
  const text = (until: number) => {
    if (until > from)
      pieces.push({ kind: 'text', text: decoded(html.slice(from, until)), inside: [...inside] });
  };
  for (const match of html.matchAll(TOKEN)) {
    text(match.index);
    from = match.index + match[0].length;
    const piece = pieceOf(match[0]);
    pieces.push(piece);
    if (piece.kind === 'open' && !VOID.has(piece.name)) inside.push(piece.name);
    if (piece.kind === 'close' && inside.at(-1) === piece.name) inside.pop();
  }
  text(html.length);
  return pieces;
}

function pieceOf(tag: string): Piece {
  if (tag.startsWith('<!') || tag.startsWith('<?')) return { kind: 'comment', text: tag };
  const [, slash = '', name = '', attributes = ''] = /^<(\/?)([a-zA-Z][\w-]*)([\s\S]*)>$/.exec(tag) ?? [];
  if (slash !== '') return { kind: 'close', name: name.toLowerCase() };
  return { kind: 'open', name: name.toLowerCase(), attributes: attributes.replace(/\/$/, '').trim() };
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', commat: '@' };

function decoded(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[name] ?? whole;
  });
}
