import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { expect, it } from 'vitest';
import { commands } from '../../src/cli/program.ts';
import { REPOSITORY } from '../support/run-cli.ts';
import { blocksOf, PAGES, type Page, prose } from './pages.ts';

const known = new Map(commands().map(({ command }) => [command.name(), command]));
const { scripts } = JSON.parse(readFileSync(path.join(REPOSITORY, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Command lines that a page names, in shell blocks and in the text, without their comments. */
function commandLines(page: Page): string[] {
  const shell = blocksOf(page).filter(({ language }) => ['sh', 'bash', 'console'].includes(language));
  const lines = shell.flatMap(({ text }) => text.replaceAll('\\\n', ' ').split('\n'));
  const inText = [...prose(page).matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  return [...lines, ...inText]
    .flatMap((line) => line.replace(/\s#\s.*$/, '').split(/&&|;(?=\s)/))
    .map((line) => line.trim())
    .filter((line) => /^(npx )?(spo|npm|node) /.test(line));
}

/** The words of a command line, quotes taken off. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, plain = '']) => single ?? double ?? plain,
  );
}

/** What is wrong with a command line; null when it can be run as it is written. */
function fault(line: string): string | null {
  const [program = '', first = '', ...rest] = wordsOf(line.replace(/^npx /, ''));
  if (program === 'node' && first.startsWith('-')) return null;
  if (program === 'node') return existsSync(path.join(REPOSITORY, first)) ? null : `${line}: no such script`;
  if (program === 'npm') return npmFault(line, first, rest);
  if (first.startsWith('-')) return null;
  const command = known.get(first);
  if (command === undefined) return `${line}: no such command`;
  return flagFault(command, rest, line);
}

/** What npm does by itself is npm's to know; the scripts are ours. */
function npmFault(line: string, first: string, rest: readonly string[]): string | null {
  if (first !== 'run') return null;
  return Object.hasOwn(scripts, rest[0] ?? '') ? null : `${line}: no such script`;
}

function flagFault(command: Command, words: readonly string[], line: string): string | null {
  const given = words.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0]);
  const unknown = given.filter((flag) => !command.options.some(({ long }) => long === flag));
  if (unknown.length > 0) return `${line}: no such flag ${unknown.join(', ')}`;
  // Only whole lines can be run; the text also names a command with one flag of it.
  const missing = command.options.filter(({ mandatory, long }) => mandatory && !given.includes(long ?? ''));
  const isWhole = given.length > 1 && missing.length > 0;
  return isWhole ? `${line}: without ${missing.map(({ long }) => long).join(', ')}` : null;
}

it.each(PAGES.filter((page) => commandLines(page).length > 0))('the commands in $path exist', (page) => {
  expect(commandLines(page).flatMap((line) => fault(line) ?? [])).toEqual([]);
});

it('finds what does not exist', () => {
  const text =
    '```sh\nspo optimise --offline   # no\nspo demo && npm run nothing\nspo validate --fast\n```\n`spo check --head x --offline` `node scripts/none.mjs`';
  expect(commandLines({ path: 'a.md', text }).flatMap((line) => fault(line) ?? [])).toEqual([
    'spo optimise --offline: no such command',
    'npm run nothing: no such script',
    'spo validate --fast: no such flag --fast',
    'spo check --head x --offline: without --base',
    'node scripts/none.mjs: no such script',
  ]);
});
