import { describe, expect, it, test } from 'vitest';
import { noticesOf, onlyPrompt, promptsOf } from './read-configuration.ts';

const LEFT_OUT = 'is left out: expected chat messages with role and text as content, found others';

describe('a prompt in JSON', () => {
  const configuration = 'prompts: file://c.json\ntests: []\n';
  const chat = (content: string) => `[\n  {"role": "system",\n   "content": ${content}}\n]\n`;
  const read = (content: string) => onlyPrompt(configuration, { 'evals/c.json': chat(content) });

  it('gets the escapes of JSON, on its own line', () => {
    const entry = read('"old"');
    const written = '"new\\n\\"x\\""';
    expect(entry.replacePrompt('new\n"x"')).toEqual({ ok: true, text: chat(written) });
    expect(entry.replacedLines('new\n"x"')).toEqual({ first: 3, last: 3, text: `   "content": ${written}}` });
  });

  it('stays as it is written where it is what it was', () => {
    expect(read('"\\u006fld"').replacePrompt('old')).toEqual({ ok: true, text: chat('"\\u006fld"') });
  });

  it('cannot hold half of a character', () => {
    const reason = 'No way to write the new text leaves everything else in the file as it is.';
    expect(read('"old"').replacePrompt('\ud800')).toEqual({ ok: false, reason });
    expect(read('"old"').replacedLines('\ud800')).toBeNull();
  });

  it('is any string of a configuration', () => {
    const json = '{"prompts": ["a", {"label": "b", "raw": "old"}],\n "tests": []}\n';
    expect(promptsOf(json)[1]?.replacedLines('new')).toEqual({
      first: 1,
      last: 1,
      text: '{"prompts": ["a", {"label": "b", "raw": "new"}],',
    });
  });
});

describe('chat messages that stand in a text', () => {
  const BLOCK =
    'prompts:\n  - |\n    - role: user\n      content: hey\n    - role: ROLE\n      content: old\ntests: []\n';

  test.each<[string, string, string | null, number]>([
    // role of the second message, the prompt, the role that it is sent with, the line that changes
    ['system', 'old', 'system', 6],
    ['developer', 'old', 'system', 6],
    ['user', 'old', 'user', 6],
    ['assistant', 'hey', 'user', 4],
  ])('are optimized where the prompt stands: %s', (role, prompt, sent, line) => {
    const text = BLOCK.replace('ROLE', role);
    const entry = onlyPrompt(text);
    expect(entry.spec.prompt).toBe(prompt);
    const rendered = entry.spec.render('P', { question: '', variables: {} });
    expect(rendered.filter(({ content }) => content === 'P').map((message) => message.role)).toEqual([sent]);
    const lines = text.split('\n').with(line - 1, '      content: new');
    expect(entry.replacePrompt('new')).toEqual({ ok: true, text: lines.join('\n') });
    expect(entry.replacedLines('new')).toEqual({ first: 2, last: 6, text: lines.slice(1, 6).join('\n') });
  });

  it('may be JSON in quotes', () => {
    const entry = onlyPrompt('prompts:\n  - \'[{"role": "system", "content": "old"}]\'\ntests: []\n');
    expect(entry.replacedLines("it's")).toEqual({
      first: 2,
      last: 2,
      text: '  - \'[{"role": "system", "content": "it\'\'s"}]\'',
    });
    expect(entry.replacePrompt('\ud800')).toMatchObject({ ok: false });
    expect(entry.replacedLines('\ud800')).toBeNull();
  });

  test.each([
    ['that is cut off', '[{"role": "system", "content": '],
    ['of another role', '[{"role": "tool", "content": "x"}]'],
    ['without text', '[{"role": "system", "content": " "}]'],
    ['of the model alone', '[{"role": "assistant", "content": "x"}]'],
    ['from a file', '[{"role": "user", "content": "file://x.txt"}]'],
    ['with an unquoted key', '[ {role'],
    ['in single quotes', "[\n{ 'role"],
    ['in a loop', '[ {{a}} ]'],
    ['without a space in front', '[{{a}}]'],
    ['indented', '  - role: user'],
  ])('are left out and named where nobody can read them: %s', (_, text) => {
    const configuration = `prompts: [${JSON.stringify(text)}, other]\ntests: [{vars: {a: 1}}]\n`;
    expect(promptsOf(configuration).map(({ spec }) => spec.prompt)).toEqual(['other']);
    expect(noticesOf(configuration)).toContain(`1:11 prompt 1 ${LEFT_OUT}`);
    expect(promptsOf(configuration)[0]?.replacePrompt(text)).toEqual({
      ok: false,
      reason: 'promptfoo would not take the new text for plain text.',
    });
  });

  test.each([
    'a\n- role: user',
    'See [{"role"',
    'x- role: user',
    '- roles',
    '[{a',
    '[x{role',
    '[{x"role',
    '[{"a": 1}]',
  ])('are not meant by %j', (text) => {
    const configuration = `prompts: [${JSON.stringify(text)}]\ntests: []\n`;
    expect(onlyPrompt(configuration).spec.prompt).toBe(text);
    const other = onlyPrompt('prompts: [other]\ntests: []\n').replacePrompt(text);
    expect(other.ok && onlyPrompt(other.text).spec.prompt).toBe(text);
  });
});
