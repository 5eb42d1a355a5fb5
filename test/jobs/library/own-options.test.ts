import { expect, it } from 'vitest';
import { type OptimizePromptOptions, optimizePrompt } from '../../../src/index.ts';

const cases = [{ question: 'What is 2 + 2?' }];
const value = { prompt: 'Solve it.', cases, offline: true };
const file = { template: 'none.yaml', offline: true };
const withCase = (more: object) => ({ ...value, cases: [...cases, { question: 'q', ...more }] });
const withCheck = (check: object) => withCase({ checks: [{ label: 'a', ...check }] });

it.each<[string, unknown, string]>([
  ['nothing', undefined, 'optimizePrompt was called without an object of options.'],
  ['no prompt', {}, 'The option "prompt" is missing.'],
  ['no cases', { prompt: 'x' }, 'The option "cases" is missing.'],
  [
    'a prompt of another type',
    { ...value, prompt: 7 },
    '"prompt" is the number 7: expected text that is not blank.',
  ],
  ['blank prompt', { ...value, prompt: ' \n' }, '"prompt" is blank text'],
  ['text as cases', { ...value, cases: 'q' }, '"cases" is the text "q": expected a list of cases.'],
  ['a case that is text', { ...value, cases: ['q'] }, '"cases[0]" is the text "q": expected a mapping'],
  ['a blank question', withCase({ question: '' }), '"cases[1].question" is blank text'],
  ['a number as answer', withCase({ answer: 4 }), '"cases[1].answer" is the number 4: expected text.'],
  [
    'a misspelt key of a case',
    withCase({ anser: '4' }),
    '"cases[1]" has the key "anser": expected one of question,',
  ],
  [
    'an unknown check',
    withCheck({ kind: 'is' }),
    '"cases[1].checks[0].kind" is the text "is": expected equals,',
  ],
  [
    'a bad pattern',
    withCheck({ kind: 'matches', pattern: '(' }),
    '"cases[1].checks[0].pattern" is the text "(": expected a regular',
  ],
  ['a bad schema', withCheck({ kind: 'json-schema', schema: { type: 'x' } }), 'expected a valid JSON schema'],
  ['no words', withCheck({ kind: 'max-words', words: 0 }), '"cases[1].checks[0].words" is the number 0'],
  [
    'a label twice',
    withCase({ checks: [1, 2].map((words) => ({ label: 'a', kind: 'max-words', words })) }),
    '"cases[1].checks[1].label" is the text "a": expected a label that no other',
  ],
  [
    'requirements of another type',
    { ...value, requirements: ['x'] },
    '"requirements" is a list: expected text.',
  ],
  [
    'a count of 0',
    { ...value, count: 0 },
    '"count" is the number 0: expected a whole number of words above 0.',
  ],
  ['a count that is none', { ...value, count: Number.NaN }, '"count" is the number NaN'],
  [
    'no models',
    { prompt: 'x', cases, models: null },
    '"models" is nothing: expected an object with the keys optimizer,',
  ],
  ['a model missing', { prompt: 'x', cases, models: {} }, '"models.optimizer" is nothing: expected a model'],
  [
    'a hearer that is none',
    { ...value, onEvent: 'log' },
    '"onEvent" is the text "log": expected a function.',
  ],
  [
    'a signal that is none',
    { ...value, signal: new AbortController() },
    '"signal" is a value of the type AbortController',
  ],
  ['a blank template', { ...file, template: '' }, '"template" is blank text'],
  ['a workspace of another type', { ...file, workspace: 5 }, '"workspace" is the number 5'],
  ['a blank name', { ...file, name: '' }, '"name" is blank text'],
  ['round 0', { ...file, initialRound: 0 }, '"initialRound" is the number 0: expected a whole number from 1'],
  ['a round as text', { ...file, initialRound: '3' }, '"initialRound" is the text "3"'],
  ['resume as text', { ...file, resume: 'no' }, '"resume" is the text "no": expected true or false.'],
  [
    'a setting that is none',
    { ...value, maxRounds: null },
    '"maxRounds" is neither text, a number nor true or false.',
  ],
])('refuses %s before anything is called', async (_, options, message) => {
  const refused = await optimizePrompt(options as OptimizePromptOptions).catch((error: unknown) => error);
  expect(refused).toMatchObject({
    name: 'SpoError',
    code: 'bad-input',
    message: expect.stringContaining(message),
  });
});

it.each([
  ['maxRound', 'maxRounds'],
  ['max_rounds', 'maxRounds'],
  ['initial_round', 'initialRound'],
  // The flags of `spo optimize`, and of the Python original.
  ['optTemp', 'optimizeTemperature'],
  ['opt_model', 'optimizeModel'],
  ['execModel', 'executeModel'],
  // A part of a name.
  ['temperature', 'executeTemperature'],
  ['rounds', 'maxRounds'],
  ['mode', 'executeMode'],
  ['key', 'apiKey'],
  ['temlpate', 'template'],
])('an option "%s" is unknown, and "%s" is the nearest', async (option, nearest) => {
  const refused = optimizePrompt({ ...value, [option]: 1 } as unknown as OptimizePromptOptions);
  await expect(refused).rejects.toMatchObject({
    message: `There is no option "${option}".`,
    remedy: `The nearest one is "${nearest}".`,
  });
});

it('takes what is undefined as absent, a class as a model, and each kind of check', async () => {
  class Echo {
    readonly name = 'echo';
    async complete() {
      const usage = { calls: 1, promptTokens: 1, completionTokens: 1, costUsd: 0, retries: 0, cacheHits: 0 };
      return { text: 'Echo.', usage };
    }
  }
  const models = { optimizer: new Echo(), executor: new Echo(), judge: new Echo() };
  const checks = [
    { label: 'a', kind: 'contains', text: 'echo', ignoreCase: true },
    { label: 'b', kind: 'matches', pattern: '^E' },
    { label: 'c', kind: 'max-words', words: 1, not: true },
  ] as const;
  const own = { prompt: 'Say.', cases: [{ question: 'q', answer: 'a', checks }], models };
  const absent = { count: undefined, signal: undefined, template: undefined, maxRounds: undefined };
  const { rounds, notices } = await optimizePrompt({ ...own, ...absent, sampleSize: 1 });
  expect(rounds[0]?.outcome).toBe('initial');
  expect(notices).toEqual([]);
});
