// Prints what CHANGELOG.md says of a release: node scripts/release-notes.ts v1.2.3
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @param tag `v` and the version in package.json
 * @returns Markdown without the heading
 * @throws Error when the tag is not that of the version, or the changelog says nothing of it
 */
export function releaseNotes(changelog: string, tag: string, version: string): string {
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, but package.json has version ${version}.`);
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((each) => each.split(/\s/, 1)[0] === version);
  if (section === undefined) throw new Error(`CHANGELOG.md has no section "## ${version}".`);
  const notes = section.slice(section.indexOf('\n')).trim();
  if (notes === '') throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return notes;
}

if (import.meta.main) {
  const read = (name: string) => readFileSync(path.join(import.meta.dirname, '..', name), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  console.log(releaseNotes(read('CHANGELOG.md'), process.argv[2] ?? '', version));
}
