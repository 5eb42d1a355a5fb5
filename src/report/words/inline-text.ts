import { cutText, visibleText } from './visible-text.ts';

const ZERO_WIDTH_SPACE = '\u200b';
const USUAL_LENGTH = 300;

/**
 * Foreign text as words of a Markdown line or table cell, with nothing in it that does anything: no Markdown, HTML,
 * link, mention, reference or emoji. Whitespace is folded and the text is cut to `limit` characters.
 *
 * Entities stop Markdown and HTML. They do not stop GitHub's own links (mentions, references, SHAs, addresses),
 * which are found in the text after rendering: those are broken by a zero-width space.
 */
export function inlineText(text: string, limit: number = USUAL_LENGTH): string {
  const folded = visibleText(text).replaceAll(/\s+/g, ' ').trim();
  const cut = folded.length > limit ? `${cutText(folded, limit - 1).trimEnd()}…` : folded;
  return escapeMarkdown(breakAutolinks(cut));
}

function breakAutolinks(text: string): string {
  return (
    text
      // `@user`, `#12`, `owner/repo#12`, `a@b.example`, `https://`, `:emoji:`
      .replaceAll(/[@#]|:(?=\S)/g, `$&${ZERO_WIDTH_SPACE}`)
      .replaceAll(/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`)
      // `GH-12`, `CVE-2026-1`, and the prefixes that a repository may define itself
      .replaceAll(/[a-z]-(?=\d)|ghsa-/gi, `$&${ZERO_WIDTH_SPACE}`)
      // A commit's SHA, from 7 digits on
      .replaceAll(/[0-9a-f]{7,}/gi, (run) => run.replaceAll(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`))
  );
}

function escapeMarkdown(text: string): string {
  const asEntity = (character: string) => `&#${character.codePointAt(0)};`;
  return (
    text
      .replaceAll(/[&<>|`*_~[\]\\$]/g, asEntity)
      // At the start of a line these begin lists and underlines.
      .replace(/^[-+=\d]/, asEntity)
  );
}

/** A path or name as code; inert in table cells, and inside HTML when `html` is set. */
export function codeText(text: string, where: 'markdown' | 'html' = 'markdown', limit = 200): string {
  const plain = /^[\w ./#@:+=-]+$/.test(text) && text.trim() === text && text.length <= limit;
  return plain && where === 'markdown' ? `\`${text}\`` : `<code>${inlineText(text, limit)}</code>`;
}

/** A link to a page of the forge; the bare label where there is no web address. */
export function linkText(label: string, address: string | null): string {
  if (address === null || address.length > 1000 || !/^https?:\/\/\S+$/.test(address)) return label;
  const escaped = address
    .toWellFormed()
    .replaceAll(/[^\w.~:/?#@&+,;=%-]/gu, percentEncoded)
    .replaceAll('&', '&amp;');
  return `[${label}](${escaped})`;
}

/** All bytes of a character; `encodeURIComponent` leaves parentheses, which end a link. */
function percentEncoded(character: string): string {
  return [...Buffer.from(character, 'utf8')]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}
