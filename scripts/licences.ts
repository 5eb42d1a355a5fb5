// The licences of what a bundle is made of, from the list of its files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const IN_PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\/(.+)$/;
const RULE = '-'.repeat(80);

/**
 * Each package of which a file is among them, with its licence, and with those of foreign code inside of it: their texts
 * stand in the file's own folder or one above it, or there in the package's sources, which it was compiled from.
 * @param files paths as the bundler has them; those outside of packages are passed over
 * @throws Error when a package has no licence text
 */
export function licencesOf(files: Iterable<string>): string {
  const texts = new Map<string, string>();
  for (const file of files) {
    const [, root, inside] = IN_PACKAGE.exec(file.replaceAll('\\', '/')) ?? [];
    if (root === undefined || inside === undefined) continue;
    const { name, version, license } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const text = textIn(root);
    if (text === null) throw new Error(`The package ${name} comes without the text of its licence.`);
    texts.set(`${name} ${version} (${license})`, text);
    for (const folder of foldersAbove(inside)) {
      const vendored = textIn(path.join(root, folder)) ?? textIn(path.join(root, 'src', folder));
      if (vendored !== null) texts.set(`${name} ${version}, what it has in ${folder}`, vendored);
    }
  }
  return [...texts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([title, text]) => `${RULE}\n${title}\n${RULE}\n\n${text}\n`)
    .join('\n');
}

/** `a` and `a/b` for `a/b/file.js`. */
function foldersAbove(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** All that a folder has of licences and notices; null for nothing. */
function textIn(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|copying|notice)\b/i.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
  return texts.length === 0 ? null : texts.join('\n\n');
}
