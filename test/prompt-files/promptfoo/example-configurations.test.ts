import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EXAMPLES, readExample, shown } from './read-configuration.ts';

const paths = globSync('**/promptfooconfig.*', { cwd: EXAMPLES }).sort();

/** Prompts with the files that hold their text, cases, and everything that is not used. */
const EXPECTED: Readonly<Record<string, { prompts: string[]; cases: number; notices: string[] }>> = {
  'clinic/promptfooconfig.yaml': {
    prompts: ['in clinic/promptfooconfig.yaml'],
    cases: 2,
    notices: [
      '35:9 assertions of the kind latency are not used',
      '46:20 "threshold" of an assertion is not used',
      '48:3 "redteam" is not used',
    ],
  },
  'contract/promptfooconfig.yaml': {
    prompts: ['in contract/prompts/contract.md'],
    cases: 1,
    notices: ['7:3 "providers" is only used where it is a single model of OpenAI'],
  },
  'endpoint/promptfooconfig.yaml': {
    prompts: ['in endpoint/promptfooconfig.yaml'],
    cases: 2,
    notices: [
      '6:3 "providers" is only used where it is a single model of OpenAI',
      '17:16 "transform" in the options of a test is not used',
    ],
  },
  'helpdesk/promptfooconfig.yaml': {
    prompts: [
      'reply.txt-1 in helpdesk/prompts/reply.txt',
      'reply.txt-2 in helpdesk/prompts/reply.txt',
      'summary.md in helpdesk/prompts/summary.md',
      'Triage-short in helpdesk/prompts/triage.txt',
    ],
    cases: 2,
    notices: [
      '7:12 "providers" is only used where it is a single model of OpenAI',
      '15:9 assertions of the kind latency are not used',
      '24:9 assertions of the kind cost are not used',
    ],
  },
  'invoice/promptfooconfig.yaml': { prompts: ['in invoice/extract.json'], cases: 2, notices: [] },
  'library-bot/promptfooconfig.yaml': {
    prompts: ['in library-bot/promptfooconfig.yaml'],
    cases: 2,
    notices: [
      '4:9 prompt 1 is left out: expected a text, Markdown, YAML or JSON file, found "file://prompts.mjs:library_bot"',
      '13:3 "providers" is only used where it is a single model of OpenAI',
      '19:15 "provider" in the options of a test is not used',
    ],
  },
  'messages/promptfooconfig.yaml': {
    prompts: ['prompt-1 in messages/promptfooconfig.yaml', 'prompt-2 in messages/promptfooconfig.yaml'],
    cases: 1,
    notices: [
      '11:5 prompt 3 is left out: expected plain placeholders such as {{name}}, found "{% if long %}In a whole sentence"',
      '12:5 prompt 4 is left out: expected plain placeholders such as {{name}}, found "{{ country | upper }}"',
      '13:5 prompt 5 is left out: expected plain placeholders such as {{name}}, found "{% for message in history %}"',
      '14:5 prompt 6 is left out: expected the name of one file, found the pattern "file://prompts/*.txt"',
      '15:5 prompt 7 is left out: expected a text, Markdown, YAML or JSON file, found "exec:./prompt.sh"',
      '16:5 prompt 8 is left out: expected a text or a file, found "langfuse://capitals:3:text"',
      '17:5 prompt 9 is left out: expected a text, Markdown, YAML or JSON file, found "file://make.py:prompt"',
      '19:3 "providers" is only used where it is a single model of OpenAI',
      '21:3 "scenarios" is not used',
      '28:9 assertions of the kind contains-json are not used',
      '30:22 a test is left out: expected a value without other variables, found "{{long}}"',
      '31:13 "extensions" is not used',
    ],
  },
  'minutes/promptfooconfig.yaml': {
    prompts: ['in minutes/promptfooconfig.yaml'],
    cases: 2,
    notices: [
      '11:5 assertions of the kind javascript are not used',
      '17:3 "providers" is only used where it is a single model of OpenAI',
      '43:14 "timeout" in the options of a test is not used',
    ],
  },
  'profile/promptfooconfig.yaml': {
    prompts: ['in profile/prompt.txt'],
    cases: 3,
    notices: [
      '3:3 "providers" is only used where it is a single model of OpenAI',
      '17:18 "transform" in the options of a test is not used',
      '19:9 checks of answers that are transformed first are not used',
    ],
  },
  'slogans/promptfooconfig.yaml': {
    prompts: [
      'prompt-1 in slogans/promptfooconfig.yaml',
      'prompt-2 in slogans/promptfooconfig.yaml',
      'prompt-3 in slogans/promptfooconfig.yaml',
    ],
    cases: 3,
    notices: [
      '11:3 "providers" is only used where it is a single model of OpenAI',
      '19:7 assertions of the kind javascript are not used',
    ],
  },
  'small/promptfooconfig.json': {
    prompts: ['prompt-1 in small/promptfooconfig.json', 'greet in small/promptfooconfig.json'],
    cases: 1,
    notices: [],
  },
  'split/promptfooconfig.yaml': {
    prompts: ['in split/prompts/classify.txt'],
    cases: 3,
    notices: [
      '4:12 "providers" is only used where it is a single model of OpenAI',
      '7:5 assertions of the kind python are not used',
      '9:5 a test is left out: expected the name of a YAML or JSON file of tests, found "file://tests/more.csv"',
      '10:5 a test is left out: expected the name of a YAML or JSON file of tests, found "file://generated/*.yaml"',
      '11:11 a test is left out: expected the name of a YAML or JSON file of tests, found "file://make_tests.py:cases"',
    ],
  },
  'translation/promptfooconfig.yaml': {
    prompts: [
      'plain in translation/promptfooconfig.yaml',
      'careful-long in translation/promptfooconfig.yaml',
    ],
    cases: 6,
    notices: [
      '12:13 "config" of a prompt is not used',
      '14:3 "providers" is only used where it is a single model of OpenAI',
      '22:16 "threshold" of a test is not used',
      '26:9 assertions with the weight 0 are not used',
      '32:3 "evaluateOptions" is not used',
    ],
  },
  'tutor/promptfooconfig.yaml': {
    prompts: ['in tutor/tutor.yaml'],
    cases: 2,
    notices: [
      '5:3 "providers" is only used where it is a single model of OpenAI',
      '23:20 "threshold" of an assertion is not used',
    ],
  },
};

describe('configurations in the shapes that repositories have', () => {
  test('are all known here', () => {
    expect(paths).toEqual(Object.keys(EXPECTED));
    expect(paths.length).toBeGreaterThanOrEqual(10);
  });

  test.each(paths)('%s loads, and what is not used is named', (path) => {
    const file = readExample(path);
    if (!file.ok) throw new Error(file.problems.map(shown).join('\n'));
    expect({
      prompts: file.prompts.map(({ name, textPath }) => `${name} in ${textPath}`.trim()),
      cases: file.prompts[0]?.spec.cases.length,
      notices: file.notices.map(shown),
    }).toEqual(EXPECTED[path]);
    for (const { spec } of file.prompts) {
      const [first] = spec.cases;
      expect(spec.cases.every(({ question }) => /\S/.test(question))).toBe(true);
      expect(first && JSON.stringify(spec.render(spec.prompt, first))).not.toMatch(/\{\{|\}\}/);
    }
  });
});
