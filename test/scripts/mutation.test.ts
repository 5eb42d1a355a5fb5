import { describe, expect, it } from 'vitest';
import { countMutants, type MutatedFile, sum, survivorsOf } from '../../scripts/mutation/mutants.ts';
import { strykerPlugins } from '../../scripts/mutation/prose.ts';

const source = 'one(1);\nif (a < b) {\n  two();\n}\n';
const place = (line: number, column: number, endLine: number, endColumn: number) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});
const file: MutatedFile = {
  name: 'src/spo/a.ts',
  source,
  mutants: [
    { status: 'NoCoverage', replacement: '{}', location: place(2, 12, 4, 2) },
    { status: 'Survived', replacement: 'a <= b', location: place(2, 5, 2, 10) },
    { status: 'Survived', location: place(1, 1, 1, 4) },
    { status: 'Killed', location: place(1, 1, 1, 4) },
    { status: 'Timeout', location: place(1, 1, 1, 4) },
    { status: 'RuntimeError', location: place(1, 1, 1, 4) },
    { status: 'Ignored', statusReason: 'prose', location: place(1, 1, 1, 4) },
    { status: 'Ignored', statusReason: 'Static mutant', location: place(1, 1, 1, 4) },
  ],
};

describe('the mutants of a file', () => {
  it('are killed, alive, or left out', () => {
    const counts = { mutants: 5, killed: 2, prose: 1, onLoad: 1 };
    expect(countMutants(file)).toEqual(counts);
    expect(sum([counts, counts])).toEqual({ mutants: 10, killed: 4, prose: 2, onLoad: 2 });
  });

  it('that are alive are listed by line, with the code and what it became', () => {
    expect(survivorsOf(file)).toEqual([
      'src/spo/a.ts:1 one → ',
      'src/spo/a.ts:2 { two(); } → {} (no test gets here)',
      'src/spo/a.ts:2 a < b → a <= b',
    ]);
  });

  it('are cut short where the code is long', () => {
    const long = { ...file, source: `x = ${'y'.repeat(200)};`, mutants: file.mutants.slice(2, 3) };
    const [mutant] = long.mutants;
    const whole = mutant ? [{ ...mutant, location: place(1, 5, 1, 205) }] : [];
    expect(survivorsOf({ ...long, mutants: whole })).toEqual([`src/spo/a.ts:1 ${'y'.repeat(70)}… → `]);
  });
});

describe('a text is left out as prose', () => {
  const isLeftOut = (node: object) =>
    strykerPlugins[0]?.value.shouldIgnore({ node: { type: '', ...node } }) === 'prose';
  const template = (texts: readonly string[], expressions: readonly { type: string }[]) => ({
    type: 'TemplateLiteral',
    quasis: texts.map((raw) => ({ value: { raw } })),
    expressions,
  });

  it.each([['It is a sentence.'], ['the judge chose neither'], ['a\nb c d']])('when it is %j', (value) => {
    expect(isLeftOut({ type: 'StringLiteral', value })).toBe(true);
  });

  it.each([['budget-exhausted'], ['three words only'], [''], ['| --- | --- | --- |']])(
    'but not when it is %j',
    (value) => {
      expect(isLeftOut({ type: 'StringLiteral', value })).toBe(false);
    },
  );

  it('when it only has names filled in, and not when something is computed in it', () => {
    const texts = ['It has ', ' words and ', '.'];
    expect(isLeftOut(template(texts, [{ type: 'Identifier' }, { type: 'MemberExpression' }]))).toBe(true);
    expect(isLeftOut(template(texts, [{ type: 'Identifier' }, { type: 'ConditionalExpression' }]))).toBe(
      false,
    );
    expect(isLeftOut(template(['', ':', ''], [{ type: 'Identifier' }, { type: 'Identifier' }]))).toBe(false);
  });

  it('and nothing else is', () => {
    expect(isLeftOut({ type: 'DirectiveLiteral', value: 'It is a sentence.' })).toBe(false);
  });
});
