import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { STARTERS } from '../../src/cli/init/starters.ts';
import { REPOSITORY } from '../support/run-cli.ts';

const read = (file: string) => readFileSync(path.join(REPOSITORY, file), 'utf8');
const schema = JSON.parse(read('schema/spo-template.schema.json')) as {
  properties: Record<string, { anyOf?: { properties?: Record<string, unknown> }[] }>;
};

test('every key of a template is documented', () => {
  const rows =
    read('docs/formats/spo-template.md')
      .match(/^\| .*/gm)
      ?.join('\n') ?? '';
  for (const key of Object.keys(schema.properties)) expect(rows).toContain(`| \`${key}\` |`);
});

test('every setting of a file is documented, and no other', () => {
  const section = /### Settings of a file\n(.*?)\n### /s.exec(read('README.md'))?.[1] ?? '';
  const documented = [...section.matchAll(/^\| (`.*?) \|/gm)].flatMap(
    ([, keys = '']) => keys.match(/[a-z-]+/g) ?? [],
  );
  const known = schema.properties.spo?.anyOf?.flatMap(({ properties = {} }) => Object.keys(properties)) ?? [];
  expect(known.length).toBeGreaterThan(10);
  expect(documented.sort()).toEqual(known.sort());
});

test('every format has a page, and a row in both tables', () => {
  const pages = globSync('docs/formats/*.md', { cwd: REPOSITORY }).map((page) => path.basename(page));
  const formats = pages.filter((page) => page !== 'README.md');
  expect(formats).toHaveLength(Object.keys(STARTERS).length);
  for (const page of formats) {
    expect(read('docs/formats/README.md')).toContain(`](${page})`);
    expect(read('README.md')).toContain(`](docs/formats/${page})`);
  }
});
