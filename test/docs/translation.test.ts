import { describe, expect, it } from 'vitest';
import { SAY, tables } from '../../scripts/readme-tables.ts';
import { SETTINGS } from '../../src/settings/table/table.ts';
import { blocksOf, headingsOf, prose, readPage, tablesOf } from './pages.ts';

// Whatever is no prose has to be the same in both languages, so that none of them lags behind.
const english = readPage('README.md');
const chinese = readPage('README.zh-CN.md');

const withoutComments = (text: string) => text.replaceAll(/[ \t]+(#|\/\/) .*$/gm, '');
const codeOf = (text: string) => text.match(/`[^`]+`/g) ?? [];
const notesOf = (text: string) => text.match(/\[\^[\w-]+\]/g) ?? [];
const figuresOf = (text: string) =>
  text.match(/\$?\d[\d,.]*%?/g)?.map((figure) => figure.replace(/[,.]$/, '')) ?? [];

it('every text of the tables that is no setting is translated (scripts/readme-texts.zh-CN.json)', () => {
  const missing = new Set<string>();
  tables('en', SETTINGS, (text) => {
    if (SAY.zh(text) === text && /[a-z]{3}/.test(text)) missing.add(text);
    return text;
  });
  expect([...missing]).toEqual([]);
});

it('the headings stand at the same levels in the same order', () => {
  const levels = (page: typeof english) => headingsOf(page).map(({ level }) => level);
  expect(levels(chinese)).toEqual(levels(english));
  expect(
    headingsOf(chinese)
      .slice(1)
      .filter(({ title }) => !/\p{Script=Han}/u.test(title)),
  ).toEqual([]);
});

it('the code is the same but for its comments', () => {
  const code = (page: typeof english) =>
    blocksOf(page).map(({ language, text }) => [language, withoutComments(text)]);
  expect(code(chinese)).toEqual(code(english));
});

describe('the tables', () => {
  const [theirs, ours] = [tablesOf(chinese), tablesOf(english)];

  it('have the same shape', () => {
    const shape = (all: typeof ours) => all.map((table) => table.map((row) => row.length));
    expect(shape(theirs)).toEqual(shape(ours));
  });

  it('hold the same code, notes and figures in each cell', () => {
    const facts = (all: typeof ours) =>
      all.map((table) =>
        table.map((row) =>
          row.map((cell) => ({
            code: codeOf(cell).sort(),
            notes: notesOf(cell),
            figures: figuresOf(cell.replaceAll(/`[^`]+`/g, '')).sort(),
          })),
        ),
      );
    expect(facts(theirs)).toEqual(facts(ours));
  });
});

it('the links lead to the same places, and the notes say the same', () => {
  const links = (page: typeof english) =>
    [...prose(page).matchAll(/\]\(([^)#\s]+)|(?:src|srcset)="([^"]+)"/g)].map(
      ([, link, picture]) => link ?? picture,
    );
  const others = (page: typeof english) =>
    links(page)
      .filter((link) => !link?.startsWith('README'))
      .sort();
  expect(others(chinese)).toEqual(others(english));
  const notes = (page: typeof english) => page.text.match(/^\[\^.*$/gm);
  expect(notes(chinese)).toEqual(notes(english));
});

it('the text names the same code', () => {
  const inText = (page: typeof english) =>
    new Set(codeOf(prose(page).replaceAll(/^\|.*$/gm, '')).map((code) => code.toLowerCase()));
  expect([...inText(chinese)].sort()).toEqual([...inText(english)].sort());
});
