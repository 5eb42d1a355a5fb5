import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { REPOSITORY } from '../support/run-cli.ts';

/** A document of this repository. */
export interface Page {
  /** From the repository's root on, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Block {
  /** What stands behind the fence; empty for none. */
  readonly language: string;
  readonly text: string;
}

export interface Heading {
  readonly level: number;
  readonly title: string;
}

const FENCED = /^(`{3,})([\w-]*)[^\n]*\n([\s\S]*?)^\1$/gm;

export function readPage(file: string): Page {
  return { path: file, text: readFileSync(path.join(REPOSITORY, file), 'utf8') };
}

/** Every document that people read. */
export const PAGES: readonly Page[] = [
  ...globSync(['*.md', '.github/**/*.md', 'docs/**/*.md'], { cwd: REPOSITORY }),
]
  .map((file) => readPage(file.split(path.sep).join('/')))
  .sort((left, right) => left.path.localeCompare(right.path));

/** The fenced blocks of a page. */
export function blocksOf({ text }: Page): Block[] {
  return [...text.matchAll(FENCED)].map(([, , language = '', block = '']) => ({ language, text: block }));
}

/** A page without its fenced blocks. */
export function prose({ text }: Page): string {
  return text.replaceAll(FENCED, '');
}

export function headingsOf(page: Page): Heading[] {
  return [...prose(page).matchAll(/^(#{1,6}) (.+)$/gm)].map(([, marks = '', title = '']) => ({
    level: marks.length,
    title,
  }));
}

/** The names that a page's headings can be linked by, as GitHub makes them. */
export function anchorsOf(page: Page): string[] {
  const seen = new Map<string, number>();
  return headingsOf(page).map(({ title }) => {
    const slug = title
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
}

/** The tables of a page: for each the cells of its rows, the head first and the line below it left out. */
export function tablesOf(page: Page): string[][][] {
  const groups = prose(page).match(/(?:^\|.*\|[ ]*\n)+/gm) ?? [];
  return groups.map((group) =>
    group
      .trimEnd()
      .split('\n')
      .filter((_, index) => index !== 1)
      .map((row) =>
        row
          .trim()
          .slice(1, -1)
          .split(/(?<!\\)\|/)
          .map((cell) => cell.trim()),
      ),
  );
}
