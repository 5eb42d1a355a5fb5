import { thousands } from './numbers.js';
import { cutText, visibleText } from './visible-text.js';
/**
 * Foreign text as a fenced block that it cannot close: the fence is longer than any run of backticks inside.
 * @param limit Most characters of the text; the rest is counted.
 */
export function fenced(text, language = 'text', limit = Number.POSITIVE_INFINITY) {
    // Cut before cleaning: answers can be megabytes, and a body is rendered again and again until it fits.
    const cut = cutText(text, limit);
    const kept = visibleText(cut).replace(/\n+$/, '');
    const rest = text.length - cut.length;
    const body = rest > 0 ? `${kept}\n… ${thousands(rest)} more characters` : kept;
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
