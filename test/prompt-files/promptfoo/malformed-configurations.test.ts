import { describe, expect, test } from 'vitest';
import { type Files, problemsOf } from './read-configuration.ts';

const PROMPTS = 'prompts: ["hello {{name}}"]\n';
const TESTS = 'tests: [{vars: {name: Ann}}]\n';

describe('what is wrong with a configuration has its place, in the file where it stands', () => {
  test.each<[string, string, string[], Files?]>([
    ['no mapping', '- a\n', ['1:1 expected a mapping with the keys prompts and tests, found a list']],
    ['nothing in it', '', ['1:1 expected a mapping with the keys prompts and tests, found nothing']],
    ['no prompts', TESTS, ['1:1 prompts: expected text or a list of prompts, but the key is missing']],
    [
      'prompts of nothing',
      `prompts:\n${TESTS}`,
      ['1:1 prompts: expected text or a list of prompts, found nothing'],
    ],
    [
      'prompts as a mapping',
      `prompts: {a.txt: first}\n${TESTS}`,
      ['1:10 prompts: expected text or a list of prompts, found a mapping'],
    ],
    [
      'an empty list of prompts',
      `prompts: []\n${TESTS}`,
      ['1:10 prompts: expected a list of at least one prompt, found an empty list'],
    ],
    [
      'too many prompts',
      `prompts: [${Array(51).fill('a').join(', ')}]\n${TESTS}`,
      ['1:10 prompts: expected a list of at most 50 prompts, found a list'],
    ],
    [
      'a prompt that is a number',
      `prompts:\n  - a\n  - 7\n${TESTS}`,
      ['3:5 prompt 2: expected text, or a mapping with raw, id or label, found the number 7'],
    ],
    [
      'a prompt that is a list',
      `prompts:\n  - [a]\n${TESTS}`,
      ['2:5 prompt 1: expected text, or a mapping with raw, id or label, found a list'],
    ],
    [
      'a label that is a number',
      `prompts:\n  - label: 7\n    raw: a\n${TESTS}`,
      ['2:12 prompt 1: label: expected text or nothing, found the number 7 (quotes make it text)'],
    ],
    [
      'a prompt without its text',
      `prompts:\n  - label: a\n${TESTS}`,
      ['2:5 prompt 1: expected the key raw with the text of the prompt, found none'],
    ],
    [
      'a blank prompt',
      `prompts:\n  - a\n  - " "\n${TESTS}`,
      ['3:5 prompt 2: expected text that is not blank, found blank text'],
    ],
    [
      'a missing file',
      `prompts:\n  - file://a.txt\n${TESTS}`,
      ['2:5 prompt 1: expected the name of a file, but "evals/a.txt" does not exist'],
    ],
    [
      'a missing file without a scheme',
      `prompts: prompts/a.md\n${TESTS}`,
      ['1:10 prompts: expected the name of a file, but "evals/prompts/a.md" does not exist'],
    ],
    [
      'a file outside of the repository',
      `prompts:\n  - file://../../a.txt\n${TESTS}`,
      ['2:5 prompt 1: expected a file in the repository, found "file://../../a.txt"'],
    ],
    [
      'an absolute file',
      `prompts:\n  - file:///etc/a.txt\n${TESTS}`,
      ['2:5 prompt 1: expected a file in the repository, found "file:///etc/a.txt"'],
    ],
    [
      'an address',
      `prompts:\n  - https://example.org/a.txt\n${TESTS}`,
      ['2:5 prompt 1: expected a file in the repository, found "https://example.org/a.txt"'],
    ],
    [
      'a blank file',
      `prompts:\n  - file://a.txt\n${TESTS}`,
      ['evals/a.txt:1:1 expected from 1 to 50 prompts, found blank text'],
      { 'evals/a.txt': '\n---\n' },
    ],
    [
      'a file that is no text',
      `prompts:\n  - file://a.txt\n${TESTS}`,
      ['evals/a.txt:1:2 expected text, found a NUL byte'],
      { 'evals/a.txt': 'a\u0000' },
    ],
    [
      'a chat file that is no YAML',
      `prompts:\n  - file://a.yaml\n${TESTS}`,
      ['evals/a.yaml:2:12 expected a closing " for the quote that opens here, found none'],
      { 'evals/a.yaml': '- role: user\n  content: "a\n' },
    ],
    [
      'a chat file that is no JSON',
      `prompts:\n  - file://a.json\n${TESTS}`,
      ['evals/a.json:1:1 expected JSON, found YAML'],
      { 'evals/a.json': "[{'role': 'user', 'content': 'a'}]" },
    ],
    [
      'only a program',
      `prompts:\n  - file://a.py\n${TESTS}`,
      ['2:5 prompt 1: expected a text, Markdown, YAML or JSON file, found "file://a.py"'],
    ],
    [
      'only a pattern',
      `prompts: prompts/*.txt\n${TESTS}`,
      ['1:10 prompts: expected the name of one file, found the pattern "prompts/*.txt"'],
    ],
    [
      'only filters',
      `prompts:\n  - "a {{b | upper}}"\n${TESTS}`,
      ['2:5 prompt 1: expected plain placeholders such as {{name}}, found "{{b | upper}}"'],
    ],
    [
      'only blocks',
      `prompts:\n  - "a {% if b %}c{% endif %}"\n${TESTS}`,
      ['2:5 prompt 1: expected plain placeholders such as {{name}}, found "{% if b %}c{% endif %}"'],
    ],
    [
      'only a chat with pictures',
      `prompts:\n  - file://a.json\n${TESTS}`,
      ['2:5 prompt 1: expected chat messages with role and text as content, found others in "file://a.json"'],
      { 'evals/a.json': '[{"role": "user", "content": [{"type": "text"}]}]' },
    ],
    [
      'tests as a mapping',
      `${PROMPTS}tests: {vars: {name: a}}\n`,
      ['2:8 tests: expected a list of tests, or the name of a file, found a mapping'],
    ],
    [
      'a test that is a number',
      `${PROMPTS}tests:\n  - vars: {name: a}\n  - 7\n`,
      ['4:5 test 2: expected a mapping with the keys vars and assert, found the number 7'],
    ],
    [
      'vars as a list',
      `${PROMPTS}tests:\n  - vars: [a]\n`,
      ['3:11 test 1: vars: expected a mapping of names to values, found a list'],
    ],
    [
      'only vars from a file',
      `${PROMPTS}tests:\n  - vars: file://a.yaml\n`,
      ['3:11 test 1: vars: expected a mapping of names to values, found the text "file://a.yaml"'],
    ],
    [
      'an empty list of values',
      `${PROMPTS}tests:\n  - vars:\n      name: []\n`,
      ['4:13 test 1: vars: name: expected at least one value, found an empty list'],
    ],
    [
      'a missing value file',
      `${PROMPTS}tests:\n  - vars:\n      name: file://a.txt\n`,
      ['4:13 test 1: vars: name: expected the name of a file, but "evals/a.txt" does not exist'],
    ],
    [
      'a value file that is no YAML',
      `${PROMPTS}tests:\n  - vars:\n      name: file://a.yaml\n`,
      [
        'evals/a.yaml:2:1 not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
      ],
      { 'evals/a.yaml': 'a: [\n' },
    ],
    [
      'too many combinations',
      `${PROMPTS}tests:\n  - vars: {a: [1,1,1,1,1,1,1,1,1,1,1], b: [1,1,1,1,1,1,1,1,1,1,1], name: [1,1,1,1,1,1,1,1,1,1,1]}\n`,
      ['3:11 test 1: vars: expected values with at most 1000 combinations, found 1331'],
    ],
    [
      'no tests, but placeholders',
      PROMPTS,
      ['1:1 tests: expected tests with a value for {{name}}, found none'],
    ],
    [
      'an empty file of tests',
      `${PROMPTS}tests: tests.yaml\n`,
      ['2:8 tests: expected at least one test, found none'],
      { 'evals/tests.yaml': '[]' },
    ],
    [
      'only tests in a table',
      `${PROMPTS}tests: file://tests.csv\n`,
      ['2:8 tests: expected the name of a YAML or JSON file of tests, found "file://tests.csv"'],
    ],
    [
      'a file of tests with a mistake',
      `${PROMPTS}tests: file://tests.yaml\n`,
      ['evals/tests.yaml:3:11 item 2: assert: expected a list of assertions, found the text "none"'],
      { 'evals/tests.yaml': '- vars: {name: a}\n- vars: {name: b}\n  assert: none\n' },
    ],
    [
      'a file of tests that is no list',
      `${PROMPTS}tests: file://tests.yaml\n`,
      ['evals/tests.yaml:1:1 expected a list of tests, found a mapping'],
      { 'evals/tests.yaml': 'vars: {name: a}\n' },
    ],
    [
      'only other options',
      `${PROMPTS}tests:\n  - vars: {name: a}\n    options: {prefix: Now}\n`,
      ['4:23 test 1: options: prefix: expected tests that ask what the prompt says, found the option prefix'],
    ],
    [
      'assert as a mapping',
      `${PROMPTS}tests:\n  - vars: {name: a}\n    assert: {type: contains}\n`,
      ['4:13 test 1: assert: expected a list of assertions, found a mapping'],
    ],
    [
      'an assertion as text',
      `${PROMPTS}tests:\n  - vars: {name: a}\n    assert:\n      - contains\n`,
      ['5:9 test 1: assertion 1: expected a mapping with the keys type and value, found the text "contains"'],
    ],
    [
      'an assertion without a kind',
      `${PROMPTS}tests:\n  - vars: {name: a}\n    assert:\n      - value: b\n`,
      ['5:9 test 1: assertion 1: expected the key type, found none'],
    ],
    [
      'a kind that is a number',
      `${PROMPTS}tests:\n  - vars: {name: a}\n    assert:\n      - type: 5\n`,
      [
        '5:15 test 1: assertion 1: type: expected text that is not blank, found the number 5 (quotes make it text)',
      ],
    ],
    [
      'a weight in words',
      `${PROMPTS}tests:\n  - vars: {name: a}\n    assert:\n      - {type: equals, value: a, weight: heavy}\n`,
      ['5:42 test 1: assertion 1: weight: expected a number or nothing, found the text "heavy"'],
    ],
    [
      'an unknown template',
      `${PROMPTS}tests:\n  - vars: {name: a}\n    assert:\n      - $ref: '#/assertionTemplates/a'\n`,
      ['5:9 test 1: assertion 1: expected an assertion template, found "#/assertionTemplates/a"'],
    ],
    [
      'templates as a list',
      `${PROMPTS}${TESTS}assertionTemplates: []\n`,
      ['3:21 assertionTemplates: expected a mapping of names to assertions, found an empty list'],
    ],
    [
      'a default test as a list',
      `${PROMPTS}${TESTS}defaultTest: []\n`,
      ['3:14 defaultTest: expected a mapping with the keys vars and assert, found an empty list'],
    ],
    [
      'a missing default test',
      `${PROMPTS}${TESTS}defaultTest: file://default.yaml\n`,
      ['3:14 defaultTest: expected the name of a file, but "evals/default.yaml" does not exist'],
    ],
    [
      'a default test with a mistake',
      `${PROMPTS}${TESTS}defaultTest: file://default.yaml\n`,
      ['evals/default.yaml:1:7 vars: expected a mapping of names to values, found the number 7'],
      { 'evals/default.yaml': 'vars: 7\n' },
    ],
    [
      'a setting of another kind',
      `${PROMPTS}${TESTS}spo:\n  max-rounds: many\n`,
      ['4:15 spo: max-rounds: expected a whole number of at least 1, found the text "many"'],
    ],
    [
      'several at once',
      'prompts:\n  - 1\n  - file://a.txt\ntests: 2\ndefaultTest: {vars: 3}\n',
      [
        '2:5 prompt 1: expected text, or a mapping with raw, id or label, found the number 1',
        '4:8 tests: expected a list of tests, or the name of a file, found the number 2',
        '5:21 defaultTest: vars: expected a mapping of names to values, found the number 3',
      ],
    ],
  ])('%s', (_, text, problems, files) => {
    expect(problemsOf(text, files)).toEqual(problems);
  });

  test('an address among the settings', () => {
    const [problem, ...others] = problemsOf(`${PROMPTS}${TESTS}spo: {base-url: x}\n`);
    expect(problem).toMatch(/^3:7 spo: expected one of off, .*, found the unknown key "base-url"$/);
    expect(others).toEqual([]);
  });
});
