import { thousands } from '../../spo/counted.ts';
import { cutText, visibleText } from './visible-text.ts';

/**
 * Foreign text as a fenced block that it cannot close: the fence is longer than any run of backticks inside.
 * @param limit Most characters of the text; the rest is counted.
 */
export function fenced(text: string, language = 'text', limit: number = Number.POSITIVE_INFINITY): string {
  // Cut before cleaning: answers can be megabytes, and a body is rendered again and again until it fits.
  const cut = cutText(text, limit);
  const kept = visibleText(cut).replace(/\n+$/, '');
  const rest = text.length - cut.length;
  const body = rest > 0 ? `${kept}\n… ${thousands(rest)} more characters` : kept;
  const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
  return `${fence}${language}\n${body}\n${fence}`;
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
