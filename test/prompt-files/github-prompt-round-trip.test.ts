import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePromptFile } from '../../src/prompt-files/read-prompt-file.ts';
import { generatedGithubPrompt } from './generate-github-prompt.ts';
import { type GeneratedFile, newPrompt } from './generate-prompt-file.ts';
import { written } from './read-text.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 500);

const usable = newPrompt.filter((prompt) => !prompt.includes('{{'));

function readOne(text: string) {
  const file = parsePromptFile('any.prompt.yml', new TextEncoder().encode(text));
  const entry = file.ok ? file.prompts[0] : undefined;
  if (!entry) throw new Error(`${JSON.stringify(file)} from\n${text}`);
  return entry;
}

/** What `result` has between `before` and `after`, both of which it has to keep. */
function between(result: string, before: string, after: string): string {
  expect(result.slice(0, before.length)).toBe(before);
  expect(result.slice(result.length - after.length)).toBe(after);
  expect(result.length).toBeGreaterThanOrEqual(before.length + after.length);
  return result.slice(before.length, result.length - after.length);
}

/** In a block with a `+` the blank lines behind it are text, and go when the new text has others. */
function keptAfter(file: GeneratedFile, prompt: string): string {
  const keepsLineEnds = /^[|>]\d?\+/.test(file.prompt) && /\n\n$/.test(prompt);
  return keepsLineEnds ? file.after.replace(/^(\r?\n)+/, file.newline) : file.after;
}

describe('a new prompt in a generated file', () => {
  test('reads back, and nothing outside of its own text changes', () => {
    fc.assert(
      fc.property(generatedGithubPrompt, usable, (file, prompt) => {
        const entry = readOne(file.before + file.prompt + file.after);
        const result = written(entry, prompt);
        const again = readOne(result);
        expect({ ...again.spec, render: null }).toEqual({ ...entry.spec, render: null, prompt });
        expect(again.settings).toEqual(entry.settings);
        const [first] = entry.spec.cases;
        if (first) expect(again.spec.render('x', first)).toEqual(entry.spec.render('x', first));

        const middle = between(result, file.before, keptAfter(file, prompt));
        const [firstLine = ''] = middle.split(file.newline);
        expect(firstLine.endsWith(file.comment)).toBe(true);
        if (file.newline === '\r\n') expect(middle).not.toMatch(/[^\r]\n/);
      }),
      { numRuns: RUNS },
    );
  });

  test('can be taken back to the old value, with the rest of the file as it was', () => {
    fc.assert(
      fc.property(generatedGithubPrompt, usable, (file, prompt) => {
        const entry = readOne(file.before + file.prompt + file.after);
        const there = readOne(written(entry, prompt));
        const back = written(there, entry.spec.prompt);
        expect(readOne(back).spec.prompt).toBe(entry.spec.prompt);
        between(back, file.before, keptAfter(file, prompt));
      }),
      { numRuns: RUNS / 4 },
    );
  });

  test('in a flow mapping stays on its line', () => {
    const before = '{"messages": [{"role": "system", "content": ';
    const after = ' }, {role: user, content: "{{input}}"}], # c\n "testData": [{"input": \'a\'}] }';
    fc.assert(
      fc.property(fc.constantFrom('plain text', "'single'", '"double\\n"'), usable, (old, prompt) => {
        const result = written(readOne(before + old + after), prompt);
        expect(readOne(result).spec.prompt).toBe(prompt);
        expect(between(result, before, after)).not.toContain('\n');
      }),
      { numRuns: RUNS / 4 },
    );
  });
});

test('a prompt whose text stands elsewhere too is not written, and the reason says so', () => {
  const text = 'messages:\n- {role: system, content: &p Be kind.}\n- {role: user, content: *p}\n';
  expect(readOne(text).replacePrompt('new')).toMatchObject({
    ok: false,
    reason: expect.stringMatching(/anchor whose alias/),
  });
});
