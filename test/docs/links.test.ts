import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { REPOSITORY } from '../support/run-cli.ts';
import { anchorsOf, PAGES, type Page, prose } from './pages.ts';

/** Where a page's links and pictures lead, those to other sites left out. */
function targetsOf(page: Page): string[] {
  const links = [...prose(page).matchAll(/\]\(<?([^)\s>]+)>?\)/g)];
  const pictures = [...prose(page).matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)];
  return [...links, ...pictures]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** What is wrong with a link; null when it leads somewhere. */
function fault(page: Page, target: string): string | null {
  const [file = '', anchor] = target.split('#');
  const place = file === '' ? page.path : path.posix.join(path.posix.dirname(page.path), decodeURI(file));
  const full = path.join(REPOSITORY, place);
  if (!existsSync(full)) return `${target}: no such file`;
  if (anchor === undefined) return null;
  const linked = PAGES.find((other) => other.path === place);
  if (linked === undefined)
    return `${target}: ${statSync(full).isDirectory() ? 'a folder' : 'no page'} has no headings`;
  return anchorsOf(linked).includes(anchor) ? null : `${target}: no such heading`;
}

it.each(PAGES)('the links of $path lead somewhere', (page) => {
  expect(targetsOf(page).flatMap((target) => fault(page, target) ?? [])).toEqual([]);
});

it('finds what is broken', () => {
  const page = {
    path: 'docs/a.md',
    text: '[a](b.md) [b](../README.md#nowhere) [c](design.md#words)\n<img src="c.png">',
  };
  expect(targetsOf(page).flatMap((target) => fault(page, target) ?? [])).toEqual([
    'b.md: no such file',
    '../README.md#nowhere: no such heading',
    'c.png: no such file',
  ]);
});

/** Files and folders of this repository that a page names in its text; those of a layer from `src/` on. */
function placesIn(page: Page): string[] {
  const text = prose(page);
  const whole = text.matchAll(/`((?:src|test|docs|scripts|bench|schema)\/[\w./-]+)`/g);
  const layers = text.matchAll(
    /`((?:jobs|spo|prompt-files|models|forge|workspace|report|ui)\/[\w./-]+\.tsx?)`/g,
  );
  return [
    ...[...whole].map(([, place = '']) => place),
    ...[...layers].map(([, place = '']) => `src/${place}`),
  ];
}

it.each(PAGES.filter((page) => placesIn(page).length > 0))('the files that $path names are there', (page) => {
  expect(placesIn(page).filter((place) => !existsSync(path.join(REPOSITORY, place)))).toEqual([]);
});

it('every document is reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const file of reached) {
    const page = PAGES.find((other) => other.path === file);
    for (const target of page === undefined ? [] : targetsOf(page)) {
      const [linked = ''] = target.split('#');
      reached.add(path.posix.join(path.posix.dirname(file), linked));
    }
  }
  const documents = PAGES.map(({ path: file }) => file).filter((file) => file.startsWith('docs/'));
  expect(documents.filter((file) => !reached.has(file))).toEqual([]);
});
