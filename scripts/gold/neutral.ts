import { createHash } from 'node:crypto';

/** A text without what differs from run to run: ports, folders, and commits that the product has made, by their labels. */
export function neutral(text: string, commits: ReadonlyMap<string, string> = new Map()): string {
  let result = text
    .replaceAll(process.env.TMPDIR ?? '/no-such-folder', '<tmp>')
    .replaceAll(/<tmp>\/([a-z-]+-)\w{6}(?!\w)/g, '<tmp>/$1XXXXXX')
    .replaceAll(/\b(127\.0\.0\.1|localhost):\d+/g, '$1:PORT')
    .replaceAll(/\b(ghs_)[\w-]+/g, '$1TOKEN')
    .replaceAll(/\b1[789]\d{11}\b/g, 'MILLISECONDS')
    .replaceAll(/ghadelimiter_[0-9a-f-]{36}/g, 'ghadelimiter');
  for (const [sha, label] of commits) {
    for (const length of [40, 12, 7]) {
      result = result.replaceAll(new RegExp(`(?<![0-9a-f])${sha.slice(0, length)}(?![0-9a-f])`, 'g'), label);
    }
  }
  return result;
}

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** A report without its times, one value a line. */
export function timeless(report: string): string {
  const value: unknown = JSON.parse(report);
  const drop = (key: string, each: unknown) => (/(At|[dD]uration|[sS]econds)$/.test(key) ? undefined : each);
  return `${JSON.stringify(value, drop, 1)}\n`;
}
