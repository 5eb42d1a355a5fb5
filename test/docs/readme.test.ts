import { expect, it } from 'vitest';
import { KNOWN_ENDPOINTS } from '../../src/ui/page/models/known-endpoints.ts';
import { headingsOf, PAGES, prose, readPage, tablesOf } from './pages.ts';

const readme = readPage('README.md');

it('tells things in the order in which a user needs them', () => {
  const sections = headingsOf(readme).flatMap(({ level, title }) => (level === 2 ? [title] : []));
  expect(sections).toEqual([
    'Try it',
    'Adopt it',
    'Three ways to use it',
    'How to write a prompt file',
    'What a verdict means',
    'What it costs',
    'Permissions and forks',
    'Inputs and outputs',
    'Command line',
    'Library',
    'Endpoints',
    'Limits',
    'Compared with other tools',
    'Citation',
    'More',
  ]);
});

it('names a source for each cell of the comparison', () => {
  const comparison = tablesOf(readme).find(([head]) => head?.[1] === 'what it needs') ?? [];
  expect(comparison.length).toBeGreaterThan(10);
  for (const [, ...cells] of comparison.slice(1)) {
    expect(cells).toHaveLength(3);
    for (const cell of cells) expect(cell).toMatch(/\[\^[a-z0-9]+\]$/);
  }
});

it.each(PAGES)('every note of $path is used, and has a text', (page) => {
  const defined = [...prose(page).matchAll(/^\[\^([\w-]+)\]: \S/gm)].map(([, name]) => name);
  const used = [...prose(page).matchAll(/\[\^([\w-]+)\](?!:)/g)].map(([, name]) => name);
  expect([...new Set(used)].sort()).toEqual(defined.sort());
});

it('has every endpoint that the page suggests', () => {
  for (const { baseUrl } of KNOWN_ENDPOINTS) expect(readme.text).toContain(`\`${baseUrl}\``);
});

it('takes what a pull request costs from the benchmark', () => {
  const cost = readPage('docs/benchmarks/cost.md').text;
  const [, ...rows] = tablesOf(readme).find(([head]) => head?.[0] === 'the change') ?? [];
  for (const [, calls = '', tokens = '', money = ''] of rows.slice(0, 3)) {
    const [tokensIn, tokensOut] = tokens.split(' + ');
    expect(cost).toMatch(
      new RegExp(`\\| ${calls}: .* \\| ${tokensIn} \\| ${tokensOut} \\| \\*\\*\\${money}\\*\\*`),
    );
  }
});

it.each([
  ['README.md', /^## What a verdict means\n[\s\S]*?^## /m],
  ['docs/verdicts.md', /[\s\S]*/],
])('%s states only error rates that the benchmark or its decision has', (file, part) => {
  const sources = ['docs/benchmarks/verdicts.md', 'docs/decisions/0002-verdicts.md'].map(
    (name) => readPage(name).text,
  );
  const known = new Set(sources.flatMap(ratesOf));
  const stated = ratesOf(part.exec(readPage(file).text)?.[0] ?? '');
  expect(stated.length).toBeGreaterThan(5);
  expect(stated.filter((rate) => !known.has(rate))).toEqual([]);
});

function ratesOf(text: string): number[] {
  return [...text.matchAll(/(\d+(?:\.\d+)?)%/g)].map(([, rate]) => Number(rate));
}
