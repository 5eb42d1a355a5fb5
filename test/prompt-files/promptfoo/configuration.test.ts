import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { openPromptFile, parsePromptFile } from '../../../src/prompt-files/read-prompt-file.ts';
import { noticesOf, onlyPrompt, PATH, parse, problemsOf, promptsOf } from './read-configuration.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const TESTS = 'tests: [{vars: {name: Ann}}]\n';

describe('a promptfoo configuration', () => {
  test.each<[string, string, boolean]>([
    ['promptfooconfig.yaml', 'prompts: [a]\n', true],
    ['evals/promptfooconfig.smoke.yml', 'prompts: [a]\n', true],
    ['any.yaml', 'prompts: [a]\nproviders: [echo]\n', true],
    ['any.yaml', 'prompts: a\ntests: []\n', true],
    ['any.yaml', 'prompts: [a]\n', false],
    ['any.yaml', 'prompt: a\nqa: [{question: b}]\n', false],
    ['my-promptfooconfig.yaml', 'tests: []\n', false],
  ])('is told by its name or its keys: %s, %j', (path, text, isMeant) => {
    const file = parsePromptFile(path, bytes(text));
    const isTemplate = file.ok ? file.prompts[0]?.spec.cases[0]?.variables === undefined : true;
    expect(isTemplate).toBe(!isMeant);
  });

  it('names the files that it needs, each once', () => {
    const text = [
      'prompts: [file://a.txt, b/c.json, "text {{x}}", file://d.py, file://*.md, ../up.md, file://../../out.md]',
      'defaultTest: {vars: {x: [file://x.txt, file://x.png]}}',
      'tests: [file://t.yaml, t.csv, {vars: {y: file://a.txt, z: file://./v/z.yaml}}]',
    ].join('\n');
    expect(openPromptFile(PATH, bytes(text)).references).toEqual([
      'evals/a.txt',
      'evals/b/c.json',
      'up.md',
      'evals/t.yaml',
      'evals/x.txt',
      'evals/v/z.yaml',
    ]);
    expect(openPromptFile(PATH, bytes('prompts: 7\ntests: file://t.yaml\n')).references).toEqual([]);
  });

  it('has one prompt without a name, or several with names that folders can have', () => {
    expect(promptsOf(`prompts: ["Hi {{name}}"]\n${TESTS}`).map(({ name, spec }) => [name, spec.key])).toEqual(
      [['', PATH]],
    );
    const files = { 'evals/p/Täg.txt': 'a\n---\nb\n', 'evals/c.md': 'c' };
    const prompts = [
      ...['"Hi {{name}}"', '{raw: a, label: "../Über: x/y"}', '{raw: b, id: one}', '{raw: c, id: ONE}'],
      ...['{raw: d, label: "日本"}', 'file://p/Täg.txt', 'c.md', '{raw: e, label: a..}'],
    ];
    const names = promptsOf(`prompts: [${prompts.join(', ')}]\n${TESTS}`, files).map(({ name }) => name);
    expect(names).toEqual([
      ...['prompt-1', 'ber-x-y', 'one', 'ONE-2', 'prompt-5', 'T-g.txt-1', 'T-g.txt-2', 'c.md', 'a'],
    ]);
  });

  it('has a case for each combination of listed values; a test goes before the defaults', () => {
    const { spec } = onlyPrompt(
      [
        'prompts: ["{{greeting}}, {{ name }}{{end}}"]',
        'defaultTest: {vars: {greeting: Hi, end: "!", unused: x}}',
        'tests:',
        '  - vars: {name: [Ann, 7], greeting: [Hello, Bye]}',
        '  - vars: {name: {first: Bo}, end: null}',
      ].join('\n'),
    );
    const asked = spec.cases.map((one) => spec.render(spec.prompt, one)[0]?.content);
    expect(asked).toEqual(['Hello, Ann!', 'Hello, 7!', 'Bye, Ann!', 'Bye, 7!', 'Hi, {"first":"Bo"}']);
    expect(spec.cases[0]?.question).toBe('greeting: Hello\nend: !\nname: Ann');
    expect(spec.placeholders).toEqual(['{{greeting}}', '{{ name }}', '{{end}}']);
  });

  it('reads values from files as promptfoo does', () => {
    const text =
      'prompts: ["{{a}}|{{b}}|{{c}}"]\ntests: [{vars: {a: file://a.txt, b: file://b.yml, c: "c\\n"}}]\n';
    const { spec } = onlyPrompt(text, { 'evals/a.txt': '\n one\n', 'evals/b.yml': 'x: [1]\n' });
    const [first] = spec.cases;
    expect(first && spec.render(spec.prompt, first)).toEqual([{ role: 'user', content: 'one|{"x":[1]}|c' }]);
  });

  it('fills each name once, and a name without a value with nothing, which is named', () => {
    const text = 'prompts: ["{{a}}{{b}}{{c}}"]\ntests: [{vars: {a: "{{x}}{{", b: y}}]\n';
    const { spec } = onlyPrompt(text);
    const [first] = spec.cases;
    expect(first && spec.render(`${spec.prompt}{{d}}`, first)[0]?.content).toBe('{{x}}{{y');
    expect(noticesOf(text)).toEqual(['1:11 {{c}} is filled with nothing in tests that have no value for it']);
  });

  it('is tried with a question for its only placeholder, or behind everything', () => {
    const asked = (prompts: string, typed?: string) => {
      const { spec } = onlyPrompt(`prompts: [${prompts}]\ntests: [{vars: {a: 1, b: 2}}]\n`);
      return spec.render(typed ?? spec.prompt, { question: 'Why? {{b}}' }).map(({ content }) => content);
    };
    expect(asked('"Sort {{a}}: {{ a }}"')).toEqual(['Sort Why? {{b}}: Why? {{b}}']);
    expect(asked('"Sort {{a}}"', 'Order it.')).toEqual(['Order it.', 'Why? {{b}}']);
    expect(asked('"{{a}} or {{b}}"')).toEqual(['{{a}} or {{b}}', 'Why? {{b}}']);
    expect(asked('Sort.')).toEqual(['Sort.', 'Why? {{b}}']);
  });

  it('without tests is one case', () => {
    const { spec } = onlyPrompt('prompts: ["Hi {{a}}"]\nproviders: echo\ndefaultTest: {vars: {a: b}}\n');
    expect(spec.cases).toEqual([{ question: 'b', variables: { a: 'b' } }]);
    expect(onlyPrompt('prompts: [Hi]\nproviders: echo\n').spec.cases[0]?.question).toBe('The prompt alone.');
  });

  it('leaves a test out that would ask something else, and says so', () => {
    const rest = '  - vars: {name: Ann}\n';
    const tests = [
      '{vars: {name: file://a.pdf}}',
      '{vars: {name: "*", other: "{{name}}"}}',
      '{vars: {name: a}, options: {suffix: b}}',
      '{vars: {name: [a]}, options: {disableVarExpansion: true}}',
      '{vars: more.yaml}',
    ];
    const text = `prompts: ["Hi {{name}}"]\ntests:\n${tests.map((one) => `  - ${one}\n`).join('')}${rest}`;
    expect(onlyPrompt(text).spec.cases.map(({ question }) => question)).toEqual(['Ann']);
    expect(noticesOf(text).filter((notice) => notice.includes('left out'))).toEqual([
      '3:19 a test is left out: expected a value or a text file, found "file://a.pdf"',
      '4:31 a test is left out: expected a value without other variables, found "{{name}}"',
      '5:41 a test is left out: expected tests that ask what the prompt says, found the option suffix',
      '6:56 a test is left out: expected tests that ask what the prompt says, found the option disableVarExpansion',
      '7:12 a test is left out: expected a mapping of names to values, found the text "more.yaml"',
    ]);
  });

  it('takes its model from a single provider of OpenAI, and settings from its own block', () => {
    const settingsOf = (providers: string, more = '') =>
      onlyPrompt(`prompts: ["Hi {{name}}"]\n${TESTS}providers: ${providers}\n${more}`).settings;
    expect(settingsOf('openai:gpt-4o')).toEqual({ execution: { model: 'gpt-4o' } });
    expect(
      settingsOf(
        '[{id: "openai:chat:ft:gpt-4o:me::x", config: {temperature: 0.5, top_p: 1, max_tokens: 9}}]',
      ),
    ).toEqual({ execution: { model: 'ft:gpt-4o:me::x', temperature: 0.5, topP: 1, maxTokens: 9 } });
    expect(settingsOf('[{id: openai:gpt-4o, config: {temperature: hot, top_p: 7}}]')).toEqual({
      execution: { model: 'gpt-4o' },
    });
    for (const other of [
      'openai:embedding:x',
      '[openai:a, openai:b]',
      'anthropic:x',
      'openai:chat',
      '{a: 1}',
    ]) {
      expect(settingsOf(other)).toEqual({ execution: {} });
    }
    expect(settingsOf('openai:gpt-4o', 'spo: {execute-model: mine, max-rounds: 2, off: true}\n')).toEqual({
      off: true,
      maxRounds: 2,
      execution: { model: 'mine' },
    });
  });

  it('that would become endless when it is filled is refused', () => {
    const long = 'x'.repeat(200_000);
    const text = `prompts: ["${'{{a}}'.repeat(60)}"]\ntests: [{vars: {a: ${long}}}]\n`;
    const file = parsePromptFile(PATH, bytes(text));
    expect(file.ok ? '' : file.problems[0]?.message).toBe(
      'prompt 1: expected a prompt of ordinary length once it is filled, found a longer one',
    );
    const many = `prompts: ["a"]\ntests: [{vars: {a: ${long}, b: [${Array(60).fill(1)}]}}]\n`;
    const other = parsePromptFile(PATH, bytes(many));
    expect(other.ok ? '' : other.problems[0]?.message).toBe(
      'test 1: expected at most 1000 cases with 10,000,000 characters, found more',
    );
  });

  it('that is made to hurt is refused or read quickly', () => {
    const start = performance.now();
    const names = Array.from({ length: 300 }, (_, index) => `a${index}: 1`).join(', ');
    expect(problemsOf(`prompts: [a]\ntests: [{vars: {${names}}}]\n`)).toEqual([
      '2:16 test 1: vars: expected at most 200 variables, found 300',
    ]);
    const schema = '{assert: [{type: is-json, value: {type: object}}]}';
    const tests = `[{vars: {a: [${Array(1000).fill(1)}]}}]`;
    const { cases } = onlyPrompt(`prompts: [a]\ndefaultTest: ${schema}\ntests: ${tests}\n`).spec;
    expect(cases[0]?.checks?.[0]).toBe(cases[999]?.checks?.[0]);
    const named = (content: string) =>
      problemsOf('prompts: [a.txt]\ntests: []\n', { 'evals/a.txt': content });
    expect(named('a\n---\n'.repeat(170_000))).toEqual([
      'evals/a.txt:1:1 expected from 1 to 50 prompts, found more',
    ]);
    expect(named('{{ '.repeat(300_000))).toHaveLength(1);
    const odd = '{toString: 1, valueOf: 2, toJSON: 3, constructor: 4}';
    expect(
      promptsOf(
        `prompts: [a]\nproviders: [{id: ${odd}}]\ntests: [{vars: {__proto__: ${odd}}, options: {transform: ${odd}}, assert: [{type: equals, value: ${odd}}]}]\n`,
      ),
    ).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('of any values under its keys never makes the reader throw', () => {
    const keys = [
      'prompts',
      'tests',
      'defaultTest',
      'providers',
      'vars',
      'assert',
      'type',
      'value',
      'options',
    ];
    const leaf = fc.constantFrom<unknown>(
      'a',
      'file://a.txt',
      '{{a}}',
      '{% x',
      'equals',
      'is-json',
      7,
      true,
      null,
      'a.json',
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium' },
        leaf,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(...keys, 'raw', 'id', 'label', '$ref', 'a', 'transform'),
          tie('value'),
          {
            maxKeys: 4,
          },
        ),
      ),
    }));
    const files = { 'evals/a.txt': 'a', 'evals/a.json': '[{"role": "user", "content": "a"}]' };
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value, { minKeys: 1 }), (configuration) => {
        const text = JSON.stringify({ prompts: ['a'], tests: [{ vars: { a: 1 } }], ...configuration });
        const file = parse(text, files);
        expect(openPromptFile(PATH, bytes(text)).references.every((path) => path.startsWith('evals/'))).toBe(
          true,
        );
        if (!file.ok) expect(file.problems.length).toBeGreaterThan(0);
        else expect(file.prompts.every(({ spec }) => spec.cases.length > 0)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
