// The licences of what a bundle is made of, from the list of its files.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const TEXT = /^(licen[cs]e|copying|notice)\b/i;
const IN_PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\/(.+)$/;

/**
 * Each package of which a file is among them, with its licence, and with those of foreign code inside of it: their texts
 * stand in the file's own folder or one above it, or there in the package's sources, which it was compiled from.
 * @param files paths as the bundler has them; those outside of packages are passed over
 * @throws Error when a package has no licence text
 */
export function licencesOf(files) {
  const texts = new Map();
  for (const file of files) {
    const [, root, inside] = IN_PACKAGE.exec(file.replaceAll('\\', '/')) ?? [];
    if (root === undefined) continue;
    const { name, version, license } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const text = textIn(root);
    if (text === null) throw new Error(`The package ${name} comes without the text of its licence.`);
    texts.set(`${name} ${version} (${license})`, text);
    for (const folder of foldersAbove(inside)) {
      const vendored = textIn(path.join(root, folder)) ?? textIn(path.join(root, 'src', folder));
      if (vendored !== null) texts.set(`${name} ${version}, what it has in ${folder}`, vendored);
    }
  }
  const rule = '-'.repeat(80);
  return [...texts.keys()]
    .sort()
    .map((title) => `${rule}\n${title}\n${rule}\n\n${texts.get(title)}\n`)
    .join('\n');
}

/** `a/b` and `a` for `a/b/file.js`. */
function foldersAbove(file) {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function textIn(folder) {
  const texts = entriesOf(folder)
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
  return texts.length === 0 ? null : texts.join('\n\n');
}

function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return [];
  }
}
