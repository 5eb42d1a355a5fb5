import { expect, test } from 'vitest';
import { problemsOf } from './read-text.ts';

const PROMPT = 'prompt: p\nqa: [{question: q}]\n';
const ALIASES = 'expected at most 100 aliases that stand for at most 10,000 nodes, found more';
const MERGE = 'expected a mapping or a list of mappings to merge, found something else';

/** What YAML allows, but no template has: nothing is wrong with the structure. */
const UNKNOWN = /^3:1 expected one of .*, found the unknown key "x"$/;

function places(text: string): readonly string[] {
  return problemsOf(PROMPT + text).filter((problem) => !UNKNOWN.test(problem));
}

test.each<[string, string, string | null]>([
  // the alias that is one too many
  ['100 aliases', `x: [&a 1, ${'*a,'.repeat(100)}]\n`, null],
  ['101 aliases', `x: [&a 1, ${'*a,'.repeat(100)} *a]\n`, ' *a]'],
  ['102 aliases', `x: [&a 1, ${'*a,'.repeat(100)} *a, *a,]\n`, ' *a, *a,]'],
  // A list of 99 texts is 100 nodes.
  ['10,000 nodes', `x: [&a [${'1,'.repeat(99)}], ${'*a,'.repeat(100)}]\n`, null],
  ['10,001 nodes', `x: [&a [${'1,'.repeat(99)}], &b 1, *b, ${'*a,'.repeat(99)} *a]\n`, ' *a]'],
  ['few aliases of many nodes', `x: [&a [${'1,'.repeat(5000)}], *a, *a]\n`, ' *a]'],
  [
    'entries of two nodes',
    `x: [&a {${list(50, (index) => `k${index}: 1`)}}, ${'*a,'.repeat(99)} *a]\n`,
    ' *a]',
  ],
  ['aliases within aliases', `x: [&a [${'1,'.repeat(99)}], &b [${'*a,'.repeat(50)}], *b, *b]\n`, ' *b,'],
])('aliases are counted, with the nodes that they stand for: %s', (_, text, excess) => {
  const problems = excess === null ? [] : [`3:${text.indexOf(excess) + 2} ${ALIASES}`];
  expect(places(text)).toEqual(problems);
});

function list(length: number, item: (index: number) => string): string {
  return Array.from({ length }, (_, index) => item(index)).join(', ');
}

test.each<[string, string, string[]]>([
  ['a mapping', 'x: {<<: {a: 1}}\n', []],
  ['a list of mappings', 'x: {<<: [{a: 1}, {b: 2}]}\n', []],
  ['aliases of mappings', 'x: [&a {a: 1}, &b {b: 1}, {<<: [*a, *b]}, {<<: *a}]\n', []],
  ['an alias of a list', 'x: [&a [{a: 1}], {<<: *a}]\n', []],
  ['a list with something else', 'x: {<<: [{a: 1}, 2]}\n', [`3:5 ${MERGE}`]],
  ['a list in a list', 'x: {<<: [[{a: 1}]]}\n', [`3:5 ${MERGE}`]],
  ['an alias of a list in a list', 'x: [&a [{a: 1}], {<<: [*a]}]\n', [`3:19 ${MERGE}`]],
  ['nothing', 'x: {<<: }\n', [`3:5 ${MERGE}`]],
  [
    'an alias of nothing',
    'x: {<<: *a}\n',
    [`3:5 ${MERGE}`, '3:9 expected an anchor before its alias "a", found none'],
  ],
])('what a mapping may take over: %s', (_, text, problems) => {
  expect(places(text)).toEqual(problems);
});

test.each<[string, string, string[]]>([
  ['texts', 'x: {a: 1, a: 2, "a": 3}\n', ['3:11', '3:17']],
  ['lists', 'x: {[a]: 1, [a]: 2}\n', []],
  ['a number and its text', 'x: {1: 1, "1": 2}\n', []],
  ['nothing', 'x: {: 1, : 2}\n', ['3:10']],
])('keys stand once: %s', (_, text, found) => {
  expect(places(text).map((problem) => problem.replace(/ .*/, ''))).toEqual(found);
});
