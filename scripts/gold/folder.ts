import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { digest, neutral, timeless } from './neutral.ts';

/** Writes files into a folder of the recording; empty ones are left out. */
export function keep(
  folder: string,
  files: Readonly<Record<string, string>>,
  commits?: ReadonlyMap<string, string>,
): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    if (text !== '') writeFileSync(path.join(folder, name), ending(neutral(text, commits)));
  }
}

/** The report and its page, from where a run has left them. */
export function reportsAt(json: string, page: string): Record<string, string> {
  return {
    ...(existsSync(json) ? { 'report.json': timeless(readFileSync(json, 'utf8')) } : {}),
    ...(existsSync(page) ? { 'report.html': legible(readFileSync(page, 'utf8')) } : {}),
  };
}

/** A page is few and long lines, and holds the report in packed form: a diff would show nothing of either. */
function legible(page: string): string {
  return page
    .replace(
      /(<script type="application\/gzip;base64"[^>]*>)([^<]*)/,
      (_, start: string, packed: string) =>
        start + timeless(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')),
    )
    .replaceAll('><', '>\n<');
}

/** What a command has left in a folder: each file with the hash of its text. */
export function listing(root: string): string {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !/(^|\/)\.git(\/|$)/.test(name) && statSync(path.join(root, name)).isFile(),
  );
  const lines = names.sort().map((name) => {
    const text = readFileSync(path.join(root, name), 'utf8');
    return `${digest(neutral(stable(name, text)))} ${name}\n`;
  });
  return lines.join('');
}

function stable(name: string, text: string): string {
  if (name.endsWith('report.json')) return timeless(text);
  return name.endsWith('report.html') ? legible(text) : text;
}

const ending = (text: string) => (text.endsWith('\n') ? text : `${text}\n`);
